package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between quotation marks, and what only looks so. */
class QuotationReaderTest {
  private static List<String> quoted(String... sentences) {
    String text = String.join("\n\n", sentences);
    return QuotationReader.read(Compared.edition("en", Arrays.asList(sentences)).segments())
        .quotations()
        .stream()
        .map(span -> span.of(text).replace("\n\n", " | "))
        .toList();
  }

  @Test
  void readsMarksOfAllShapes() {
    assertThat(quoted("\"We came,\" he said.")).containsExactly("We came,");
    assertThat(quoted("“We came,” he said.")).containsExactly("We came,");
    assertThat(quoted("„באנו“, אמר.")).containsExactly("באנו");
    assertThat(quoted("»Wir kamen«, sagte er.")).containsExactly("Wir kamen");
    assertThat(quoted("'We came,' he said.")).containsExactly("We came,");
  }

  @Test
  void takesMarksInsideWordsForLetters() {
    assertThat(quoted("דו\"ח של צה\"ל על ארה\"ב פורסם.")).isEmpty();
    assertThat(quoted("ג'ונס לא בא, וצ'רלי בא.")).isEmpty();
    assertThat(quoted("I don't know the players' room.")).isEmpty();
    assertThat(quoted("The snow was 5\" deep.")).isEmpty();
  }

  @Test
  void readsAQuotationThatContainsAcronyms() {
    assertThat(quoted("\"אין אמון בארה\"ב או באו\"ם\", אמר."))
        .containsExactly("אין אמון בארה\"ב או באו\"ם");
  }

  @Test
  void readsAQuotationAfterAHebrewPrefix() {
    assertThat(quoted("הוא אמר ש\"לא נסכים\" לכך.")).containsExactly("לא נסכים");
    assertThat(quoted("המ\"מים של הגדוד דיברו.")).isEmpty();
  }

  @Test
  void readsAQuotationOverSeveralSentences() {
    assertThat(quoted("\"We came.", "We saw.", "We left,\" he said.", "Nobody else spoke."))
        .containsExactly("We came. | We saw. | We left,");
  }

  @Test
  void readsAMarkAtTheBeginningOfEachParagraphAsOneQuotation() {
    assertThat(quoted("\"We came.", "\"We saw.\" Then he left."))
        .containsExactly("We came. | \"We saw.");
  }

  @Test
  void callsASentenceWithHalfAPairTorn() {
    QuotationReader.Found found =
        QuotationReader.read(
            Compared.edition("en", List.of("All is quiet.", "So it is,\" he said.")).segments());
    assertThat(found.quotations()).isEmpty();
    assertThat(found.torn()).containsExactly(1);
  }

  @Test
  void tellsApostrophesAndInchesFromClosingMarks() {
    assertThat(quoted("'The players' room is shut,' he said."))
        .containsExactly("The players' room is shut,");
    assertThat(quoted("'I'm goin' home,' he said.")).containsExactly("I'm goin' home,");
    assertThat(quoted("\"The 40\" screen broke,\" she said."))
        .containsExactly("The 40\" screen broke,");
    assertThat(quoted("\"The board is 2\" x 4\", no more,\" she said."))
        .containsExactly("The board is 2\" x 4\", no more,");
    assertThat(quoted("He is 6'2\" tall and the screen is 40\" wide.")).isEmpty();
  }

  @Test
  void takesElisionsForNoMarks() {
    assertThat(quoted("\"rock 'n' roll is dead,\" he said."))
        .containsExactly("rock 'n' roll is dead,");
    assertThat(quoted("'90s music filled the players' room.")).isEmpty();
    assertThat(quoted("In the '90s they said 'No' to us.")).containsExactly("No");
    assertThat(quoted("כיתה ב' וכיתה ג' יצאו מרח' הרצל.")).isEmpty();
  }

  @Test
  void closesAQuotationAfterANumberThatBeganInAnotherSentence() {
    assertThat(quoted("\"ניצחנו אז.", "ננצח גם ב-2020\", אמר."))
        .containsExactly("ניצחנו אז. | ננצח גם ב-2020");
  }

  @Test
  void readsAQuotationInsideAnother() {
    assertThat(quoted("\"He told me 'no' twice,\" she said."))
        .containsExactly("He told me 'no' twice,", "no");
    assertThat(quoted("\"הוא קרא לזה \"טירוף\" וגם \"שיגעון\" ואז הלך\", אמרה."))
        .containsExactly("הוא קרא לזה \"טירוף\" וגם \"שיגעון\" ואז הלך", "טירוף", "שיגעון");
    assertThat(quoted("\"הוא אמר ש\"לא יבוא\" לכולם\", סיפרה."))
        .containsExactly("הוא אמר ש\"לא יבוא\" לכולם", "לא יבוא");
    assertThat(quoted("\"המ\"מים של הגדוד דיברו\", אמרה."))
        .containsExactly("המ\"מים של הגדוד דיברו");
  }

  @Test
  void readsMarksOfOtherLanguages() {
    assertThat(quoted("« Nous venons », dit-il.")).containsExactly(" Nous venons ");
    assertThat(quoted("„Wir kommen“, sagte er, „und bleiben“."))
        .containsExactly("Wir kommen", "und bleiben");
    assertThat(quoted("הוא אמר: ״לא נבוא לארה״ב״.")).containsExactly("לא נבוא לארה״ב");
  }

  @Test
  void leavesWhatAForgottenMarkOpensTornAndReadsTheRest() {
    QuotationReader.Found found =
        QuotationReader.read(
            Compared.edition(
                    "en", List.of("\"We came.", "He ate.", "He slept. \"We left,\" he said."))
                .segments());
    assertThat(found.quotations()).hasSize(1);
    assertThat(found.torn()).containsExactly(0);
  }

  /** Ten times what took seconds when the time grew with the square of the text. */
  @ParameterizedTest
  @ValueSource(strings = {"\"", "'", "5\" ", "\"a\" ", "\"a ", "a\"א", "' ", "ש\"אא", "«»"})
  void readsRowsOfMarksInTimeThatGrowsAsTheTextDoes(String hostile) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> QuotationReader.read(hostile.repeat(400_000)));
  }
}
