package diptych.translate.service;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.LanguagePair;
import diptych.translate.service.SanityGate.Grade;
import diptych.translate.service.SanityGate.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gate lets through and what it stops; each line is an example. */
class SanityGateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SOUND    | he-en | הכנסת אישרה את התקציב.              | The Knesset approved the budget.
          SOUND    | he-en | 12.5%                               | 12.5%
          SOUND    | he-en | Reuters                             | Reuters
          SOUND    | en-es | Pedro Sánchez                       | Pedro Sánchez
          SOUND    | he-en | לא, לא, לא, לא!                     | No, no, no, no!
          SOUND    | he-en | המחיר עלה פי 2.5 ל-4 מיליון שקל.    | The price rose 2.5 times to four million shekels.
          SOUND    | he-en | ב-2,500,000 שקל                     | at 2.5 million shekels
          SOUND    | he-en | בשנות ה-90 של המאה הקודמת           | in the 1990s
          SOUND    | he-en | בשעה 14:00 ביום רביעי               | at 2 p.m. on Wednesday
          SOUND    | he-en | שגיאת שרת פנימית נרשמה אמש במערכות הבחירות במדינה כולה | An internal server error was recorded last night in the election systems of the whole state.
          SOUND    | xx-yy | anything at all                     | whatever else there is
          WRONG    | he-en | הכנסת אישרה את התקציב.              | הכנסת אישרה את התקציב
          WRONG    | he-en | הכנסת אישרה את התקציב.              | ''
          WRONG    | he-en | הכנסת אישרה את התקציב.              | 😀
          WRONG    | he-en | הכנסת אישרה את התקציב.              | הכנסת approved את התקציב
          WRONG    | he-en | הכנסת אישרה את התקציב.              | 502 Bad Gateway
          WRONG    | he-en | הכנסת אישרה את התקציב.              | Error: too many requests
          WRONG    | he-en | הכנסת אישרה את התקציב.              | I'm sorry, but I can't help with that.
          WRONG    | he-en | הכנסת אישרה את התקציב.              | <p>The Knesset approved the budget.</p>
          WRONG    | he-en | הכנסת אישרה אתמול בלילה את תקציב המדינה ואת חוק ההסדרים אחרי דיון ארוך | It did.
          WRONG    | he-en | הכנסת אישרה את התקציב.              | The Knesset approved the budget of the of the of the of the of the of the.
          WRONG    | en-es | The court will decide the case on Friday in a public hearing | The court will decide the case on Friday in a public hearing
          WRONG    | en-es | The court will decide the case on Friday in a public hearing | The court will decide the case on Friday in a public audiencia
          WRONG    | en-he | The Knesset approved the budget.    | The Knesset approved budget
          DOUBTFUL | he-en | בתאונה נהרגו 347 בני אדם.           | People were killed in the accident.
          DOUBTFUL | he-en | "הכנסת" אישרה את התקציב.            | The &quot;Knesset&quot; approved the budget.
          DOUBTFUL | he-en | השר ביקר בכפר נידח בצפון            | The minister visited הכפר הקטן in the north
          DOUBTFUL | he-en | הכנסת אישרה אתמול את תקציב המדינה לשנה הבאה | It did so today.
          """)
  void judges(Grade grade, String pair, String source, String translation) {
    String[] languages = pair.split("-", 2);
    Verdict verdict =
        SanityGate.examine(new LanguagePair(languages[0], languages[1]), source, translation);
    assertThat(verdict.grade()).as(verdict.reason()).isEqualTo(grade);
    assertThat(verdict.reason().isEmpty()).isEqualTo(grade == Grade.SOUND);
  }
}
