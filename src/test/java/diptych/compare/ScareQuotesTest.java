package diptych.compare;

import static diptych.compare.Compared.glossed;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import diptych.model.DifferenceType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single words that one edition puts between quotation marks. */
class ScareQuotesTest {
  private static List<String> quotations(List<Difference> differences) {
    return Compared.all(
        differences.stream().filter(d -> d.type() == DifferenceType.QUOTATION).toList());
  }

  @Test
  void callsScareQuotesLow() {
    assertThat(quotations(glossed("הם ביקרו בבית הירוק.", "They visited the \"green\" house.")))
        .containsExactly("quotation low הירוק|green");
  }

  @Test
  void callsScareQuotesOnAWatchedTermMedium() {
    assertThat(
            quotations(glossed("ה\"מחבלים\" ירו על המכונית.", "The terrorists shot at the car.")))
        .containsExactly("quotation medium מחבלים|terrorists");
    assertThat(
            quotations(glossed("המחבלים ירו על המכונית.", "The \"terrorists\" shot at the car.")))
        .containsExactly("quotation medium המחבלים|terrorists");
  }

  @Test
  void takesAWordAtTheBeginningOfASentenceForNoTitle() {
    assertThat(quotations(glossed("המחבלים ירו על המכונית.", "\"Terrorists\" shot at the car.")))
        .containsExactly("quotation medium המחבלים|Terrorists");
    assertThat(quotations(glossed("\"מחבלים\" ירו על המכונית.", "Terrorists shot at the car.")))
        .containsExactly("quotation medium מחבלים|Terrorists");
  }

  @Test
  void leavesWordsAloneThatAreSpokenOf() {
    assertThat(quotations(glossed("המונח \"מחבלים\" נמחק.", "The term terrorists was deleted.")))
        .isEmpty();
    assertThat(quotations(glossed("המילה מחבלים נמחקה.", "The word \"terrorists\" was deleted.")))
        .isEmpty();
  }

  @Test
  void leavesNicknamesAlone() {
    assertThat(quotations(glossed("יצחק \"איציק\" כהן הגיע.", "Itzik Cohen arrived."))).isEmpty();
  }
}
