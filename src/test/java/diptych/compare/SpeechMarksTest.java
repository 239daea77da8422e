package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static diptych.compare.Compared.worthALook;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import diptych.model.DifferenceType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Speech that only one edition quotes. */
class SpeechMarksTest {
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

  private static final String HEBREW = "\"לא נסכים לשום פשרה בנושא הגבול\", אמר השר בישיבת הממשלה.";
  private static final String ENGLISH =
      "\"We will not agree to any compromise on the border,\" the minister said at the government meeting.";
  private static final String LOST = "quotation medium לא נסכים לשום פשרה בנושא הגבול|";
  private static final String NEW =
      "quotation medium |We will not agree to any compromise on the border,";

  /** With a translation and with the lexicon alone. */
  private static void finds(String expected, String hebrew, String translation, String english) {
    assertThat(worthALook(translated(hebrew, translation, english))).contains(expected);
    assertThat(worthALook(glossed(hebrew, english))).contains(expected);
  }

  @Test
  void findsSpeechThatIsReported() {
    finds(
        LOST,
        HEBREW,
        ENGLISH,
        "The minister said at the government meeting that they would not agree to any compromise on the border.");
  }

  @Test
  void findsSpeechThatIsReportedInOtherWords() {
    finds(
        LOST,
        HEBREW,
        ENGLISH,
        "At the government meeting the minister rejected any concession over the frontier.");
  }

  @Test
  void findsSpeechInWhosePlaceSomethingElseIsReported() {
    String english =
        "The minister said at the government meeting that the schools' budget would grow next year.";
    finds(LOST, HEBREW, ENGLISH, english);
    assertThat(glossed("השר דיבר בישיבת הממשלה.", ENGLISH))
        .anyMatch(d -> d.detail().endsWith("Hebrew does not, and seems not to say them."));
    finds(
        NEW,
        "השר אמר בישיבת הממשלה שתקציב בתי הספר יגדל בשנה הבאה.",
        "The minister said at the government meeting that the schools' budget will grow next year.",
        ENGLISH);
  }

  @Test
  void findsSpeechThatIsLeftOutOfASentence() {
    finds(LOST, HEBREW, ENGLISH, "The minister spoke at the government meeting.");
    finds(NEW, "השר דיבר בישיבת הממשלה.", "The minister spoke at the government meeting.", ENGLISH);
  }

  @Test
  void findsTheOneOfTwoQuotationsThatIsLeftOut() {
    String both =
        "\"לא נסכים לשום פשרה בנושא הגבול\", אמר השר, והנשיא אמר: \"התקציב יגדל מאוד בשנה הבאה\".";
    String one = "\"לא נסכים לשום פשרה בנושא הגבול\", אמר השר, והנשיא יצא מהחדר.";
    String bothEnglish =
        "\"We will not agree to any compromise on the border,\" the minister said, and the president said: \"The budget will grow a lot next year.\"";
    String oneEnglish =
        "\"We will not agree to any compromise on the border,\" the minister said, and the president left the room.";
    finds("quotation medium התקציב יגדל מאוד בשנה הבאה|", both, bothEnglish, oneEnglish);
    finds("quotation medium |The budget will grow a lot next year.", one, oneEnglish, bothEnglish);
    assertThat(quotations(translated(both, bothEnglish, bothEnglish))).isEmpty();
    assertThat(quotations(glossed(one, oneEnglish))).isEmpty();
  }

  @Test
  void findsSpeechThatIsLeftOutBesideAScareQuote() {
    finds(
        LOST,
        "\"לא נסכים לשום פשרה בנושא הגבול\", אמר השר בכנסת על \"הסכם השלום\".",
        "\"We will not agree to any compromise on the border,\" the minister said in the Knesset about the \"peace agreement\".",
        "The minister spoke in the Knesset about the \"peace agreement\".");
  }

  @Test
  void leavesSpeechInOtherWordsAlone() {
    assertThat(
            worthALook(
                glossed(
                    "\"לא נתערב\", אמר השר בישיבת הממשלה.",
                    "\"We are not going to meddle,\" the minister said at the government meeting.")))
        .isEmpty();
  }

  @Test
  void leavesSpeechThatWentOverToTheNextSentenceAlone() {
    assertThat(
            quotations(
                Compared.article(
                    List.of(
                        "השר דיבר בישיבת הממשלה.", "הוא אמר: \"לא נסכים לשום פשרה בנושא הגבול\"."),
                    List.of(
                        "The minister spoke at the government meeting.",
                        "He said: \"We will not agree to any compromise on the border.\""),
                    List.of(
                        "\"We will not agree to any compromise on the border,\" the minister said at the government meeting.",
                        "He then left the room."))))
        .noneMatch(d -> d.contains("|We will"));
  }
}
