package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static diptych.compare.Compared.worthALook;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import diptych.model.DifferenceType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotation marks that one edition has and the other has not. */
class QuotationMarksTest {
  private static List<String> quotations(List<Difference> differences) {
    return Compared.all(
        differences.stream().filter(d -> d.type() == DifferenceType.QUOTATION).toList());
  }

  @Test
  void findsIndirectSpeechThatBecameDirect() {
    assertThat(
            worthALook(
                translated(
                    "השר אמר שהממשלה לא תסכים לשום פשרה בנושא.",
                    "The minister said that the government will not agree to any compromise on the matter.",
                    "\"The government will not agree to any compromise on the matter,\" the minister said.")))
        .containsExactly(
            "quotation medium |The government will not agree to any compromise on the matter,");
  }

  @Test
  void findsOneOfTwoQuotationsThatBecameIndirect() {
    assertThat(
            worthALook(
                translated(
                    "\"הגשר ייסגר ביום ראשון בבוקר\", אמר המהנדס, ואילו ראש העיר אמר: \"התושבים יקבלו אוטובוסים בחינם\".",
                    "\"The bridge will close on Sunday morning,\" the engineer said, and the mayor said: \"The residents will get free buses.\"",
                    "\"The bridge will close on Sunday morning,\" the engineer said, and the mayor said the residents will get free buses.")))
        .containsExactly("quotation medium התושבים יקבלו אוטובוסים בחינם|");
  }

  @Test
  void leavesAQuotationWithOtherMarksAlone() {
    assertThat(
            quotations(
                translated(
                    "\"לא נסכים לשום פשרה בנושא\", אמר השר.",
                    "\"We will not agree to any compromise on the matter,\" the minister said.",
                    "‘We will not agree to any compromise on the matter,’ the minister said.")))
        .isEmpty();
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
  void takesTitlesAndNamesForNoSpeech() {
    assertThat(
            quotations(
                translated(
                    "הוא כתב את הספר \"הבית הגדול על הגבעה הירוקה\".",
                    "He wrote the book \"The Big House on the Green Hill\".",
                    "He wrote The Big House on the Green Hill.")))
        .isEmpty();
    assertThat(
            quotations(
                glossed("הסרט הבית הירוק הוקרן.", "The film \"the green house\" was shown.")))
        .isEmpty();
  }

  @Test
  void comparesAQuotationOverSeveralSentencesAsOne() {
    List<String> hebrew =
        List.of(
            "\"הגשר הישן ייסגר ביום ראשון.",
            "התושבים יקבלו אוטובוסים בחינם.",
            "העבודה תימשך שנה\", אמר המהנדס.");
    List<String> translation =
        List.of(
            "\"The old bridge will close on Sunday.",
            "The residents will get free buses.",
            "The work will last a year,\" the engineer said.");
    assertThat(quotations(Compared.article(hebrew, translation, translation))).isEmpty();
    assertThat(
            Compared.article(
                hebrew,
                translation,
                List.of(
                    "The old bridge will close on Sunday.",
                    "The residents will get free buses.",
                    "The work will last a year, the engineer said.")))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.type()).isEqualTo(DifferenceType.QUOTATION);
              assertThat(d.source().text()).isEqualTo("הגשר הישן ייסגר ביום ראשון.");
              assertThat(d.detail()).contains("part of a quotation of 3 sentences");
            });
  }

  @Test
  void findsAQuotationThatEndsEarlier() {
    List<String> hebrew =
        List.of("\"הגשר הישן ייסגר ביום ראשון.", "התושבים יקבלו אוטובוסים בחינם\", אמר המהנדס.");
    List<String> translation =
        List.of(
            "\"The old bridge will close on Sunday.",
            "The residents will get free buses,\" the engineer said.");
    assertThat(
            worthALook(
                Compared.article(
                    hebrew,
                    translation,
                    List.of(
                        "\"The old bridge will close on Sunday.\"",
                        "The residents will get free buses, the engineer said."))))
        .containsExactly("quotation medium התושבים יקבלו אוטובוסים בחינם|");
  }

  @Test
  void saysNothingWhereHalfAPairOfMarksIsMissing() {
    assertThat(
            quotations(
                glossed(
                    "התושבים יקבלו אוטובוסים בחינם ביום ראשון\", אמר המהנדס.",
                    "\"The residents will get free buses on Sunday,\" the engineer said.")))
        .isEmpty();
  }
}
