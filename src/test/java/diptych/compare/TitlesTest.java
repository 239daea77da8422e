package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import diptych.model.DifferenceType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that name something and marks that quote somebody. */
class TitlesTest {
  private static final String SPEECH = "לא נסכים לשום פשרה בנושא הגבול";
  private static final String INDIRECT =
      " that they will not agree to any compromise on the border.";
  private static final String DIRECT = "we will not agree to any compromise on the border";

  private static List<String> quotations(List<Difference> differences) {
    return Compared.all(
        differences.stream().filter(d -> d.type() == DifferenceType.QUOTATION).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"כתב", "אמר", "טען", "ציין", "ציטט", "צייץ", "מספר", "אמר שם", "אמר לעיתון"})
  void findsSpeechAfterHebrewVerbs(String verb) {
    assertThat(
            quotations(
                glossed(
                    "שר החוץ " + verb + " \"" + SPEECH + "\".",
                    "The foreign minister said" + INDIRECT)))
        .containsExactly("quotation medium " + SPEECH + "|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The paper reports", "The report says", "Witnesses report", "He told the site"})
  void findsSpeechAfterEnglishVerbs(String said) {
    assertThat(
            quotations(
                translated(
                    "נאמר שלא יסכימו לשום פשרה בנושא הגבול.",
                    said + INDIRECT,
                    said + " \"" + DIRECT + "\".")))
        .containsExactly("quotation medium |" + DIRECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "הסרט \"הבית הירוק\" הוקרן.|The film the green house was shown.",
        "הסרט הבית הירוק הוקרן.|The film \"the green house\" was shown.",
        "סדרת הטלוויזיה \"הבית הירוק\" הוקרנה.|The television series the green house was shown.",
        "להקת הרוק \"הבית הירוק\" הופיעה.|The rock band The Green House performed.",
        "מבצע \"צוק איתן\" החל.|Operation Protective Edge began.",
        "מפלגת \"יש עתיד\" הודיעה על כך.|The party Yesh Atid announced it.",
        "העיתון \"הארץ\" דיווח על כך.|Haaretz reported it.",
        "הכתבה \"הבית הירוק על הגבעה\" פורסמה.|The article the green house on the hill was published.",
        "ראיתי את \"הבית הירוק\" בקולנוע.|I saw The Green House at the cinema.",
        "ראיתי את הבית הירוק בקולנוע.|I saw \"The Green House\" at the cinema."
      })
  void leavesTitlesAndNamesAlone(String hebrew, String english) {
    assertThat(quotations(glossed(hebrew, english))).isEmpty();
  }

  @Test
  void leavesALongTitleAlone() {
    assertThat(
            quotations(
                translated(
                    "הוא כתב את הספר \"הבית הגדול על הגבעה הירוקה\".",
                    "He wrote the book \"The Big House on the Green Hill\".",
                    "He wrote The Big House on the Green Hill.")))
        .isEmpty();
    assertThat(
            quotations(
                translated(
                    "בספרו \"הבית הגדול על הגבעה הירוקה\" הוא מספר על ילדותו.",
                    "In his book the big house on the green hill he tells of his childhood.",
                    "In his book the big house on the green hill he tells of his childhood.")))
        .isEmpty();
  }

  @Test
  void takesSpeechFullOfNamesForNoTitle() {
    assertThat(
            quotations(
                translated(
                    "הוא אמר שחמאס ואיראן לא רוצות מלחמה עם המעצמות הגדולות.",
                    "He said Hamas and Iran do not want war with the big powers.",
                    "He said \"Hamas and Iran want no war with the big powers\".")))
        .containsExactly("quotation medium |Hamas and Iran want no war with the big powers");
  }

  @Test
  void takesAHeadlineInCapitalsForNoTitle() {
    assertThat(
            quotations(
                translated(
                    "לפיד: לא נסכים לשום פשרה",
                    "Lapid: We will not agree to any compromise",
                    "Lapid: \"We Will Not Agree To Any Compromise\"")))
        .containsExactly("quotation medium |We Will Not Agree To Any Compromise");
    assertThat(
            quotations(
                translated(
                    "לפיד אמר בכנסת: \"לא נסכים לשום פשרה עם השכנים\"",
                    "Lapid said in the Knesset: \"We will not agree to any compromise with the neighbors\"",
                    "Lapid In Knesset Says: We Will Not Agree To Any Compromise With Neighbors")))
        .containsExactly("quotation medium לא נסכים לשום פשרה עם השכנים|");
  }
}
