package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Denials that are said without a negation, and one that is not. */
class OnlyThenTest {
  private static List<String> negations(String hebrew, String translation, String english) {
    return Compared.all(
            translation.isEmpty()
                ? Compared.glossed(hebrew, english)
                : Compared.translated(hebrew, translation, english))
        .stream()
        .filter(d -> d.startsWith("negation"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "הגשר לא ייפתח לפני סוף השנה.; The bridge will not open before the end of the year.; The bridge will open only at the end of the year.",
        "הגשר לא ייפתח לפני סוף השנה.; ''; The bridge will open only at the end of the year.",
        "הגשר ייפתח רק בסוף השנה.; The bridge will open only at the end of the year.; The bridge will not open before the end of the year.",
        "המחאה לא תיגמר לפני שבת.; The protest will not end before Saturday.; The protest will go on at least until Saturday.",
        "המשטרה הזהירה מפני שחייה בנחל.; ''; Police warned people not to swim in the stream.",
        "השופטים מסרבים לדון בעתירה.; ''; The judges would not hear the petition.",
        "העירייה קראה להימנע מנסיעה.; ''; The city told people not to drive.",
        "האישה נמצאה ללא רוח חיים.; ''; The woman was found dead.",
      })
  void findsNothingInOtherWaysToDeny(String hebrew, String translation, String english) {
    assertThat(negations(hebrew, translation, english)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "הצבא לא הגיע לפני המשטרה.; The army did not arrive before the police.; The army arrived before the police.",
        "הצבא לא הגיע לכפר.; The army did not arrive in the village.; The army arrived in the village only on Sunday.",
      })
  void findsADenialThatIsGone(String hebrew, String translation, String english) {
    assertThat(negations(hebrew, translation, english)).hasSize(1);
  }
}
