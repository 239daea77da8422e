package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction: The bridge has two cables, not three.",
        "CORRECTION: The bridge has two cables.",
        "* Correction: the bridge has two cables.",
        "Corrections: The bridge has two cables.",
        "Correction, May 3: The bridge has two cables.",
        "Correction May 3, 2024: The bridge has two cables.",
        "Correction, Friday, 3 May 2024, 14:32 GMT: The bridge has two cables.",
        "Correction on Sept. 3rd at 2 p.m.: The bridge has two cables.",
        "Correction – 03/05/2024: The bridge has two cables.",
        "Correction (May 3, 2024): The bridge has two cables.",
        "Correction to this article: The bridge has two cables.",
        "Correction notice: The bridge has two cables.",
        "Corrections and clarifications: The bridge has two cables.",
        "Clarification: The council has not yet voted.",
        "Editor's note: The council has not yet voted.",
        "Editors’ note, June 7: The council has not yet voted.",
        "תיקון: לגשר שני כבלים.",
        "\u200Fתיקון: לגשר שני כבלים.",
        "תיקון טעות: לגשר שני כבלים.",
        "תיקון טעות (3.5): לגשר שני כבלים.",
        "תיקון, 3 במאי: לגשר שני כבלים.",
        "תיקון מיום 3.5.2024: לגשר שני כבלים.",
        "תיקון, יום שלישי, 3 במאי 2024, בשעה 14:32: לגשר שני כבלים.",
        "תיקון לכתבה: לגשר שני כבלים.",
        "תיקון והבהרה: לגשר שני כבלים.",
        "הבהרה: המועצה טרם הצביעה.",
        "הבהרה מטעם המערכת: המועצה טרם הצביעה.",
        "הבהרת מערכת: המועצה טרם הצביעה.",
        "הערת העורך: המועצה טרם הצביעה."
      })
  void knowsNotes(String paragraph) {
    assertThat(Corrections.isNote(paragraph)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction officers said: \"The doors were open.\"",
        "Corrections department: three guards are suspended.",
        "Correction fluid has one enemy: the screen.",
        "Correction 40: how one amendment changed the law.",
        "Correction 2008: what the crash left behind.",
        "Correction may come soon, an analyst said: prices are too high.",
        "Correction on the markets: shares lose a tenth.",
        "Clarification of the rules was promised: none came.",
        "Clarifications from the ministry came late: in May 2024.",
        "Editor's notes from Paris: a city waits.",
        "The correction: prices fell by a tenth.",
        "A correction is due, May 3 or not: prices are too high.",
        "Correction of the figures, May 3 to June 7, by the office: none.",
        "Correction",
        "תיקון 40 לחוק: מה השתנה.",
        "תיקון 40: מה השתנה.",
        "תיקון החוק אושר: 61 חברי כנסת בעד.",
        "תיקון עולם: רעיון ותולדותיו.",
        "תיקון חצות: הלילה בירושלים.",
        "תיקון הכביש יימשך עד 3 במאי: הנהגים זועמים.",
        "תיקונים בכביש 6: עומסים כבדים.",
        "הבהרה חד משמעית מוושינגטון: לא נסכים.",
        "הבהרת השר לא הועילה: המניות נפלו.",
        "הערת אגב: המועצה טרם הצביעה."
      })
  void leavesTextAlone(String paragraph) {
    assertThat(Corrections.isNote(paragraph)).isFalse();
  }

  @Test
  @Timeout(5)
  void aLongRowOfDigitsTakesNoTime() {
    for (String part : new String[] {"1", "1.", "1 ", "may ", "may", "at ", "ב-"}) {
      assertThat(Corrections.isNote("Correction, 1.1 " + part.repeat(100_000))).isFalse();
    }
  }
}
