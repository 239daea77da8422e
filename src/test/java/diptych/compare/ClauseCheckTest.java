package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Mode;
import diptych.model.Translated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clauses without counterpart inside a pair of sentences. */
class ClauseCheckTest {
  private static final String ROAD =
      "הכביש לצפת, שנסגר לפני שנה בגלל שיטפונות קשים, נפתח אתמול לתנועה בשני הכיוונים.";
  private static final String ROAD_TRANSLATED =
      "The road to Safed, which was closed a year ago because of heavy floods, was opened to traffic"
          + " yesterday in both directions.";

  private static List<String> clauses(List<Difference> differences) {
    return Compared.all(
        differences.stream()
            .filter(d -> d.type() == DifferenceType.OMISSION || d.type() == DifferenceType.ADDITION)
            .toList());
  }

  @Test
  void findsAClauseThatWasLeftOut() {
    List<Difference> found =
        translated(
            ROAD, ROAD_TRANSLATED, "The road to Safed opened to traffic yesterday both ways.");
    assertThat(clauses(found))
        .containsExactly("omission medium שנסגר לפני שנה בגלל שיטפונות קשים|");
    assertThat(found.get(0).target().segments()).containsExactly(0);
    assertThat(found.get(0).target().spans()).singleElement().matches(s -> s.isEmpty());
  }

  @Test
  void findsAClauseThatWasPutIn() {
    assertThat(
            clauses(
                translated(
                    "הכביש לצפת נפתח אתמול לתנועה בשני הכיוונים.",
                    "The road to Safed was opened to traffic yesterday in both directions.",
                    ROAD_TRANSLATED)))
        .containsExactly("addition medium |which was closed a year ago because of heavy floods");
  }

  @Test
  void findsAClauseBesideWhichTheRestTakesMoreWordsInEnglish() {
    assertThat(
            clauses(
                translated(
                    "מנכ\"לית הבנק, שנחקרה בחשד להעלמת מס, הכריזה על פתיחת עשרה סניפים חדשים בגליל.",
                    "The bank's CEO, who was questioned on suspicion of tax evasion, announced the opening of ten new"
                        + " branches in the Galilee.",
                    "The bank's CEO announced the opening of ten new branches in the Galilee.")))
        .containsExactly("omission medium שנחקרה בחשד להעלמת מס|");
  }

  @Test
  void doesNotBelieveTheLengthOfATranslationThatLacksASentence() {
    assertThat(
            clauses(
                translated(
                    "העירייה סגרה את הגשר הישן. הנהגים התבקשו לנסוע בדרך החוף עד סוף השבוע.",
                    "The drivers were asked to take the coastal road until the end of the week.",
                    "The city shut the old bridge. Drivers were asked to take the coastal road until"
                        + " the end of the week.")))
        .isEmpty();
  }

  @Test
  void findsAParenthesisThatWasPutIn() {
    assertThat(
            clauses(
                translated(
                    "העירייה תשקיע 80 מיליון שקל בשיפוץ בית הספר הישן.",
                    "The city will invest 80 million shekels in renovating the old school.",
                    "The city will invest 80 million shekels (about $23 million) in renovating the"
                        + " old school.")))
        .containsExactly("addition low |about $23 million");
  }

  @Test
  void findsAClauseWithTheLexiconAlone() {
    assertThat(
            clauses(
                glossed(
                    "הממשלה אישרה את התקציב, אחרי ויכוח ארוך וסוער בין שרי האוצר והביטחון, אמר ראש"
                        + " הממשלה בירושלים.",
                    "The government approved the budget, the prime minister said in Jerusalem.")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("omission low אחרי ויכוח ארוך וסוער");
  }

  @Test
  void leavesAFreeRenderingAlone() {
    assertThat(
            clauses(
                translated(
                    ROAD,
                    ROAD_TRANSLATED,
                    "The road to Safed, shut last winter after it was washed away by storms, was"
                        + " opened to traffic yesterday in both directions.")))
        .isEmpty();
  }

  @Test
  void leavesAFaithfulRenderingAlone() {
    assertThat(clauses(translated(ROAD, ROAD_TRANSLATED, ROAD_TRANSLATED))).isEmpty();
    assertThat(clauses(glossed(ROAD, ROAD_TRANSLATED))).isEmpty();
  }

  @Test
  void saysNothingWithoutAWitness() {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("ar", List.of("أعلنت الحكومة الميزانية.")),
            Compared.edition(
                "en", List.of("The government, which met all night long, announced the budget.")),
            List.of(),
            List.of());
    assertThat(clauses(compared(pair, Mode.EDITION))).isEmpty();
  }

  @Test
  void leavesOutletsAlone() {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("he", List.of(ROAD)),
            Compared.edition(
                "en", List.of("The road to Safed was opened to traffic in both directions.")),
            List.of(Translated.machine(ROAD_TRANSLATED, "test")),
            List.of());
    assertThat(clauses(compared(pair, Mode.OUTLET))).isEmpty();
  }

  private static List<Difference> compared(ArticlePair pair, Mode mode) {
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    return Compared.comparer().compare(pair, alignment, mode);
  }
}
