package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
