package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.DifferenceType;
import diptych.model.Mode;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms for all and none, which a negation turns into one another, and words of two stances. */
class WatchedDenialTest {
  private static final TermList TERMS =
      new TermList(
          List.of(
              concept(
                  "how many",
                  variant("stronger", "all,every,everyone", "כל,כולם"),
                  variant("softer", "some,several", "כמה,אחדים"),
                  variant("negative", "none,no one,nobody", "אף אחד,שום")),
              concept(
                  "settlement",
                  variant("critical", "settlement", "התנחלות,יישוב"),
                  variant("softer", "community,town", "קהילה,יישוב"))));

  private static TermList.Concept concept(String name, TermList.Variant... variants) {
    return new TermList.Concept(name, DifferenceType.TERM, Severity.HIGH, true, List.of(variants));
  }

  private static TermList.Variant variant(String stance, String english, String hebrew) {
    return new TermList.Variant(
        stance, Map.of("en", List.of(english.split(",")), "he", List.of(hebrew.split(","))));
  }

  /** Terms that differ, with the lexicon alone if there is no translation. */
  private static List<String> found(String hebrew, String translation, String english) {
    Translation read =
        translation.isEmpty()
            ? new Translated(
                "gloss",
                "lexicon",
                Translated.Quality.GLOSS,
                null,
                HebrewEnglishGlosser.bundled().analyze(hebrew))
            : Translated.machine(translation, "test");
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("he", List.of(hebrew)),
            Compared.edition("en", List.of(english)),
            List.of(read),
            List.of());
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    Comparer comparer = new ArticleComparer(p -> HebrewEnglishGlosser.bundled(), TERMS, Set.of());
    return Compared.all(comparer.compare(pair, alignment, Mode.EDITION)).stream()
        .filter(d -> d.startsWith("term"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "כולם לא הגיעו.; ''; No one came.",
        "כולם לא הגיעו.; Everyone did not come.; No one came.",
        "אף אחד לא הגיע.; No one came.; None of them came.",
        "אף אחד לא הגיע.; ''; Nobody came.",
        "הוא הורה לכולם שלא לירות עד שיגיעו.; He told everyone not to shoot until they came.;"
            + " He ordered that no one shoot until they came.",
        "כל התושבים לא קיבלו פיצוי.; All the residents did not receive compensation.;"
            + " None of the residents received compensation.",
        "לא כולם הגיעו.; Not everyone came.; Some did not come.",
        "לא כולם הגיעו.; ''; Not everyone came.",
        "לא כולם הגיעו.; Not everyone came.; Not all of them came.",
      })
  void takesDeniedWordsForWhatTheySay(String hebrew, String translation, String english) {
    assertThat(found(hebrew, translation, english)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "לא כולם הגיעו.; ''; No one came.; לא כולם|No one",
        "לא כולם הגיעו.; Not everyone came.; No one came.; לא כולם|No one",
        "אף אחד לא הגיע.; No one came.; Not everyone came.; אף אחד|Not everyone",
        "כל התושבים נפגעו.; All the residents were hurt.; Some residents were hurt.; כל|Some",
      })
  void tellsNotAllFromNone(String hebrew, String translation, String english, String mark) {
    assertThat(found(hebrew, translation, english)).containsExactly("term high " + mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "היישוב הותקף.; ''; The settlement was attacked.",
        "היישוב הותקף.; The community was attacked.; The settlement was attacked.",
        "היישוב הותקף.; The settlement was attacked.; The town was attacked.",
      })
  void takesAWordOfTwoStancesForEither(String hebrew, String translation, String english) {
    assertThat(found(hebrew, translation, english)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"''", "The settlement was attacked."})
  void stillMarksTheWordOfOneStance(String translation) {
    assertThat(found("ההתנחלות הותקפה.", translation, "The community was attacked."))
        .containsExactly("term high ההתנחלות|community");
  }
}
