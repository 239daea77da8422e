package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static diptych.compare.Compared.worthALook;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words inside quotations, with the lexicon alone. */
class QuotedSourceTest {
  private static final String YEAR = "\"השנה הזאת הייתה טובה לעסקים שלנו\", אמר המנהל.";
  private static final String WAR = "\"כל התושבים עזבו את העיר לפני המלחמה\", אמר המנהל.";
  private static final String WAY =
      "\"באנו לעיר הגדולה, שילמנו את המחיר המלא, קנינו לחם והלכנו הביתה\", אמר המנהל.";

  @Test
  void findsTheOpposite() {
    assertThat(
            worthALook(
                glossed(YEAR, "\"This was a bad year for our businesses,\" the manager said.")))
        .containsExactly("quotation high טובה|bad");
    assertThat(
            worthALook(
                glossed(YEAR, "\"This was a good year for our businesses,\" the manager said.")))
        .isEmpty();
  }

  @Test
  void leavesAnOppositeThatIsDeniedAlone() {
    assertThat(
            worthALook(
                glossed(
                    "\"השנה הזאת לא הייתה טובה לעסקים שלנו\", אמר המנהל.",
                    "\"This was a bad year for our businesses,\" the manager said.")))
        .isEmpty();
  }

  @Test
  void findsAFunctionWordOfTheSameClass() {
    assertThat(
            worthALook(
                glossed(WAR, "\"Some residents left the city before the war,\" the manager said.")))
        .containsExactly("quotation medium כל|Some");
    assertThat(
            worthALook(
                glossed(WAR, "\"All residents left the city after the war,\" the manager said.")))
        .containsExactly("quotation medium לפני|after");
    assertThat(
            worthALook(
                glossed(WAR, "\"Every resident left the city before the war,\" the manager said.")))
        .isEmpty();
  }

  @Test
  void leavesFunctionWordsOutsideQuotationsAlone() {
    assertThat(
            worthALook(
                glossed(
                    "כל התושבים עזבו את העיר לפני המלחמה, אמר המנהל.",
                    "Some residents left the city before the war, the manager said.")))
        .isEmpty();
  }

  @Test
  void leavesAFunctionWordThatAPhraseOfTheSourceHasAlone() {
    assertThat(
            worthALook(
                glossed(
                    "\"במקרים רבים, למרבה הצער, הם ביקשו סיוע\", אמר המנהל.",
                    "\"In many cases, unfortunately, they asked for assistance,\" the manager said.")))
        .isEmpty();
  }

  @Test
  void findsWordsThatWereCut() {
    assertThat(
            worthALook(
                glossed(
                    WAY,
                    "\"We came to the big city, bought bread and went home,\" the manager said.")))
        .singleElement()
        .asString()
        .startsWith("quotation medium שילמנו");
    assertThat(
            worthALook(
                glossed(
                    WAY,
                    "\"We came to the big city, paid the full price, bought bread and went home,\" the manager said.")))
        .isEmpty();
  }

  @Test
  void leavesShortQuotationsAlone() {
    assertThat(worthALook(glossed("השיר היה \"קורע מצחוק\".", "The song was \"hilarious\".")))
        .isEmpty();
  }

  @Test
  void findsThemBesideATranslationAsWell() {
    assertThat(
            worthALook(
                translated(
                    YEAR,
                    "\"It has been a fine year for our companies,\" the manager said.",
                    "\"This was a bad year for our businesses,\" the manager said.")))
        .contains("quotation high טובה|bad");
  }
}
