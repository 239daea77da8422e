package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.ArticlePair;
import diptych.model.TermCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermCounterTest {
  private static List<TermCount> count(
      String language, String source, String other, String target) {
    return new TermCounter(Compared::glosser, Compared.TERMS)
        .count(
            new ArticlePair(
                Compared.edition(language, List.of(source)),
                Compared.edition(other, List.of(target)),
                List.of(),
                List.of()));
  }

  @Test
  void countsInflectedTermsAcrossLanguages() {
    assertThat(count("he", "המחבלים נמלטו.", "en", "The gunmen fled, a militant said."))
        .containsExactly(
            new TermCount("fighters", "plain", "militant / gunman", 0, 2),
            new TermCount("fighters", "stronger", "מחבל", 1, 0));
  }

  @Test
  void countsInflectedTermsOfTwoHebrewOutlets() {
    assertThat(count("he", "המחבלים נמלטו.", "he", "שני חמושים ברחו."))
        .containsExactly(
            new TermCount("fighters", "plain", "חמוש", 0, 1),
            new TermCount("fighters", "stronger", "מחבל", 1, 0));
  }

  @Test
  void leavesOutConceptsOfOneStance() {
    assertThat(count("en", "The gunman fled.", "en", "A militant fled.")).isEmpty();
  }
}
