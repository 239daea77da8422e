package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Mode;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences in sentences that were to be translated and were not. */
class CautiousComparerTest {
  private static final Alignment APART =
      new Alignment(
          List.of(
              new Bead(List.of(0), List.of(), 0.9, false),
              new Bead(List.of(), List.of(0), 0.9, false)),
          1,
          1);
  private static final Alignment PAIRED =
      new Alignment(List.of(new Bead(List.of(0), List.of(0), 0.9, false)), 1, 1);

  private static List<Difference> compare(Translation translation, Alignment alignment) {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("he", List.of("בבית נעצרו 39 חשודים ביום שני.")),
            Compared.edition("en", List.of("Police arrested 52 suspects in the house on Monday.")),
            List.of(translation),
            List.of());
    return new CautiousComparer(Compared.comparer(DifferenceType.WORDING))
        .compare(pair, alignment, Mode.EDITION);
  }

  @Test
  void aSentenceWithoutTranslationIsNotSurelyLeftOut() {
    assertThat(compare(new Unavailable("down", true), APART))
        .filteredOn(d -> d.type() == DifferenceType.OMISSION)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.MEDIUM);
              assertThat(d.detail())
                  .isEqualTo("Only in Hebrew. The sentence was not translated, so this is unsure.");
            });
  }

  @Test
  void aTranslatedOneIs() {
    assertThat(compare(Translated.machine("39 suspects were arrested.", "test"), APART))
        .allSatisfy(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.HIGH);
              assertThat(d.detail()).doesNotContain("unsure");
            });
  }

  @Test
  void figuresAreReadWithoutTheTranslation() {
    assertThat(compare(new Unavailable("down", true), PAIRED))
        .filteredOn(d -> d.type() == DifferenceType.NUMBER)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.HIGH);
              assertThat(d.detail())
                  .endsWith("The sentence was not translated, so this is unsure.");
            });
  }
}
