package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import diptych.model.DifferenceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionCheckTest {
  private static List<String> found(List<Difference> differences) {
    return Compared.all(
        differences.stream().filter(d -> d.type() == DifferenceType.ATTRIBUTION).toList());
  }

  @Test
  void findsAClaimThatBecameAFact() {
    assertThat(
            found(glossed("לדברי הצבא, המחסן הופצץ בלילה.", "The warehouse was bombed at night.")))
        .containsExactly("attribution medium לדברי הצבא|");
    assertThat(
            found(
                translated(
                    "הוא מסר כי המחסן הופצץ.",
                    "He said that the warehouse was bombed.",
                    "The warehouse was bombed.")))
        .containsExactly("attribution medium הוא מסר|");
  }

  @Test
  void findsALostClaimBehindOrdinaryWordsThatMayReportSpeech() {
    String source = "לטענת האיגוד, ההסכם שהודיעו עליו אינו מחייב את הנהגים.";
    for (String english :
        List.of(
            "The agreement that was announced does not oblige the drivers.",
            "The announced agreement does not bind drivers.")) {
      assertThat(
              found(
                  translated(
                      source,
                      "According to the association, the agreement that was announced does not"
                          + " oblige the drivers.",
                      english)))
          .containsExactly("attribution medium לטענת האיגוד|");
    }
    assertThat(found(glossed("לטענת האיגוד, התוכנית מזיקה.", "The plan is harmful.")))
        .containsExactly("attribution medium לטענת האיגוד|");
    assertThat(
            found(
                glossed(
                    "בהודעה שיצאה אתמול נמסר מטעם האיגוד שהתוכנית תידחה.",
                    "Yesterday the association announced that the plan will be put off.")))
        .isEmpty();
  }

  @Test
  void takesNoWordOfTheSpeakerForAnOrdinaryWord() {
    String source = "לפי הדיווח בעיתון, השר שוקל להתפטר.";
    String machine = "According to the report in the newspaper, the minister considers resigning.";
    for (String english :
        List.of(
            "The minister is considering resigning, the newspaper reported.",
            "A newspaper report has the minister considering his resignation.")) {
      assertThat(found(translated(source, machine, english))).isEmpty();
      assertThat(found(glossed(source, english))).isEmpty();
    }
  }

  @Test
  void showsTheOneWhoSpeaks() {
    for (String said :
        List.of(
            "לפי עיריית רחובות", "לפי תאגיד המים", "על פי רשות העתיקות", "לטענת ארגוני העובדים")) {
      assertThat(found(glossed(said + ", הגשר ייסגר בלילה.", "The bridge will close at night.")))
          .containsExactly("attribution medium " + said + "|");
    }
    assertThat(found(glossed("מנהל בית הספר אמר כי הגשר נסגר.", "The bridge was closed.")))
        .containsExactly("attribution medium מנהל בית הספר אמר|");
    assertThat(found(glossed("הגשר ייסגר, כך מסר דובר העירייה.", "The bridge will close.")))
        .containsExactly("attribution medium מסר דובר העירייה|");
  }

  @Test
  void readsAccordingToBeforeThoseWhoSpeak() {
    for (String source : List.of("לפי הצבא", "על פי הדו\"ח", "על-פי גורמים בממשלה")) {
      assertThat(
              found(glossed(source + ", המחסן הופצץ בלילה.", "The warehouse was bombed at night.")))
          .hasSize(1)
          .allMatch(f -> f.startsWith("attribution medium "));
    }
    for (String rule : List.of("לפי שעה", "על פי החוק", "לפי התוכנית", "לפי סדר")) {
      assertThat(found(glossed(rule + ", המחסן נסגר בלילה.", "The warehouse is closed at night.")))
          .isEmpty();
    }
    assertThat(found(glossed("לפי הצבא, המחסן הופצץ.", "According to the army, it was bombed.")))
        .isEmpty();
  }

  @Test
  void takesAnyWordOfSpeechForAnother() {
    assertThat(found(glossed("לדברי הצבא, המחסן הופצץ.", "The army reported it was bombed.")))
        .isEmpty();
    assertThat(found(glossed("השר אמר שהמחסן הופצץ.", "According to the minister, it was bombed.")))
        .isEmpty();
    assertThat(found(glossed("נמסר כי המחסן הופצץ.", "The warehouse was allegedly bombed.")))
        .isEmpty();
  }

  @Test
  void leavesQuotationsAndPlainSentencesAlone() {
    assertThat(found(glossed("\"לא נסכים\", אמר השר.", "\"We will not agree.\""))).isEmpty();
    assertThat(found(glossed("הוא הוסיף מלח.", "He put salt into it."))).isEmpty();
  }

  @Test
  void doesNotBelieveTheSourceWhereTheTranslationHasNoSpeech() {
    assertThat(
            found(translated("כך אמרו חכמים.", "Thus the proverb goes.", "So the proverb goes.")))
        .isEmpty();
  }

  @Test
  void findsAManForAWoman() {
    assertThat(found(glossed("לדבריה, המחסן הופצץ.", "The warehouse was bombed, he said.")))
        .containsExactly("attribution medium לדבריה|said");
    assertThat(found(glossed("לדבריה, המחסן הופצץ.", "The warehouse was bombed, she said.")))
        .isEmpty();
    assertThat(found(glossed("המשטרה אמרה שהמחסן הופצץ.", "Police said it was bombed."))).isEmpty();
  }
}
