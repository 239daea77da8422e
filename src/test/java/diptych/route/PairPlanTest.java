package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.store.EditionRecord;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairPlanTest {
  @Test
  void oneEditionWaits() {
    assertThat(plan(null, "he")).isEmpty();
  }

  @Test
  void hebrewIsTheBase() {
    assertThat(plan(null, "en", "he", "ru")).containsExactly("he_en", "he_ru");
  }

  @Test
  void namedBaseComesFirst() {
    assertThat(plan("en", "en", "he", "ru")).containsExactly("en_he", "en_ru");
  }

  @Test
  void withoutHebrewTheFirstByNameIsTheBase() {
    assertThat(plan(null, "fr", "en")).containsExactly("en_fr");
  }

  @Test
  void articleOfAnotherOutletMeetsTheEditionInItsLanguage() {
    assertThat(plan(null, "he", "en", "blankspot.en", "lemonde.fr"))
        .containsExactly("en_blankspot.en", "he_en", "he_lemonde.fr");
  }

  @Test
  void hebrewOfTheStorysOwnOutletComesBeforeAnothers() {
    assertThat(plan(null, "he", "en", "aoutlet.he")).containsExactly("he_aoutlet.he", "he_en");
  }

  private static List<String> plan(String base, String... ids) {
    List<EditionRecord> editions = Arrays.stream(ids).map(PairPlanTest::edition).toList();
    return PairPlan.of(editions, base, "he").stream().map(PairPlan.Pair::key).sorted().toList();
  }

  private static EditionRecord edition(String id) {
    int dot = id.lastIndexOf('.');
    String outlet = dot < 0 ? null : id.substring(0, dot);
    return new EditionRecord(
        id, id + ".txt", "", "", id.substring(dot + 1), outlet, null, 1, List.of());
  }
}
