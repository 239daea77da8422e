package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words before a quotation mark say of it; the mark is where the text ends. */
class NamingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "שר החוץ כתב ",
        "השרה כתבה ",
        "השרה, שכתבה ",
        "השר אמר ",
        "השר טען ",
        "השר ציין ",
        "השר ציטט ",
        "השר צייץ ",
        "הוא אמר שם ",
        "הוא אמר לעיתון ",
        "השר מספר ",
        "הוא ביקש לספר ",
        "מסרה החברה ",
        "החברה מסרה ",
        "אמר לאתר החדשות ",
        "הוא פרסם מאמר: ",
        "הוא אמר בסרט ",
        "The paper reports ",
        "The report says ",
        "Witnesses report ",
        "The documents show ",
        "He told the newspaper ",
        "He said in the film ",
        "The book: ",
        "In the newspaper, ",
        "She "
      })
  void takesWhatFollowsForSpeech(String before) {
    assertThat(Naming.names(before, 6)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "הסרט ",
        "בסרט ",
        "והספר ",
        "סדרת הטלוויזיה ",
        "הכתבה ",
        "בכתבה ",
        "בספרו ",
        "כתב את הספר ",
        "the film ",
        "wrote the book ",
        "the novels ",
        "this report ",
        "the show ",
        "entitled "
      })
  void takesWhatFollowsForTheTitleOfAWork(String before) {
    assertThat(Naming.names(before, 5)).isTrue();
    assertThat(Naming.names(before, 12)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "מבצע ",
        "במבצע ",
        "מפלגת ",
        "להקת הרוק ",
        "אתר החדשות ",
        "בשם ",
        "אמר לעיתון ",
        "the party ",
        "the newspapers ",
        "operation ",
        "nicknamed "
      })
  void takesWhatFollowsForTheNameOfAThing(String before) {
    assertThat(Naming.names(before, 3)).isTrue();
    assertThat(Naming.names(before, 6)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"המונח ", "במילה ", "the term ", "The word "})
  void takesWhatFollowsForAWordThatIsSpokenOf(String before) {
    assertThat(Naming.names(before, 1)).isTrue();
    assertThat(Naming.names(before, 4)).isFalse();
  }
}
