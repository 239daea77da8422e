package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import diptych.model.DifferenceType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it, in pairs of sentences: faithful ones, and ones in which the speaker changed. */
class AttributionPairsTest {
  private static List<String> found(List<Difference> differences) {
    return Compared.all(
        differences.stream().filter(d -> d.type() == DifferenceType.ATTRIBUTION).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "לדברי המשטרה, האש פרצה במרתף.; The fire broke out in the basement, police said.",
        "המשטרה מסרה כי האש פרצה במרתף.; The fire broke out in the basement, police said in a statement.",
        "השר אמר לכתבים כי ההסכם ייחתם.; The minister told reporters that the agreement would be signed.",
        "לפי הצבא, המחסן הושמד.; The warehouse was destroyed, according to the military.",
        "דובר צה\"ל מסר כי החייל נפצע.; The soldier was wounded, the IDF said.",
        "במשטרה אמרו כי החשוד נעצר.; The suspect was arrested, according to police.",
        "נמסר כי החשוד נעצר.; The suspect was reported to have been arrested.",
        "לדבריו, ההסכם ייחתם.; The agreement will be signed, he said.",
        "לדברי נתניהו, ההסכם ייחתם.; The agreement will be signed, the prime minister said.",
        "ראש הממשלה אמר כי ההסכם ייחתם.; Netanyahu said the agreement would be signed.",
        "לטענת המשפחה, הוא הוכה.; The family alleges that he was beaten.",
        "על פי הדו\"ח, המים מזוהמים.; The water is contaminated, the report found.",
        "מנכ\"ל החברה אמר כי המפעל ייסגר.; The plant will close, the firm's CEO said.",
        "בבית החולים מסרו כי מצבו יציב.; He is in stable condition, doctors said.",
        "עדי ראייה סיפרו כי נשמעו יריות.; Shots were heard, residents said.",
        "החוקרים ציינו כי הטמפרטורה עלתה.; Temperatures rose, the scientists noted.",
        "הפרקליטות טוענת כי הוא שיקר.; He lied, prosecutors claim.",
        "גורם ביטחוני אמר כי התקיפה נדחתה.; The strike was postponed, a defense official said.",
        "התושבים סיפרו שהמים נותקו.; They said the water was cut off.",
        "משרד הבריאות הודיע כי החיסון בטוח.; The vaccine is safe, the health minister said.",
        "המשטרה טענה כי הצבא ירה.; The army opened fire, police claimed.",
        "המחסן הופצץ, כך מסר הצבא.; The army said that the warehouse was bombed.",
        "הבניין ייהרס, אומרת החברה.; The building will be torn down, according to the company.",
        "מולקולות המים מאפשרות לדברים לצוף.; The water molecules allow things to float.",
        "המחסן ייסגר, מה שאומר שהעיר תיפגע.; The warehouse will close, which will harm the city.",
        "החוק אושר לפי התוכנית.; The law was passed according to the plan.",
        "\"לא נסכים\", הוא צעק.; \"We will not agree,\" he said.",
        "הוא חושב שהחוק ייפול.; He says the law will fail.",
        "לפי משרד האוצר, הגירעון יגדל.; The deficit will grow, according to the Treasury.",
        "לדברי שרת התחבורה, הרכבת תאחר.; The train will be late, the transport minister said.",
        "לדברי הפלסטינים, הצבא ירה.; The army opened fire, Palestinians said.",
        "לדברי הפלסטינים, המטע נעקר.; The grove was uprooted, residents said.",
        "בית המשפט קבע כי הוא אשם.; He is guilty, the judge said.",
        "בית המשפט קבע שהוא אשם.; He is guilty, the court said.",
      })
  void findsNothingInFaithfulSentences(String source, String target) {
    assertThat(found(Compared.glossed(source, target))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "לדברי המשטרה, האש פרצה במרתף.; The fire broke out in the basement, the army said.; המשטרה|army",
        "המשטרה מסרה כי האש פרצה במרתף.; The fire broke out in the basement, residents said.; המשטרה|residents",
        "לפי המשטרה, החשוד ברח.; The suspect fled, according to the army.; המשטרה|army",
        "לפי הצבא, המחסן הושמד.; The warehouse was destroyed, according to witnesses.; הצבא|witnesses",
        "בצה\"ל אמרו כי החשוד ברח.; The suspect fled, according to the police.; בצה\"ל|police",
        "לפי המשטרה, החשוד ברח.; The suspect fled, according to the IDF.; המשטרה|IDF",
        "במשטרה אמרו כי הילד נמצא.; The boy was found, his family said.; במשטרה|family",
        "השר אמר כי ההסכם ייחתם.; The prime minister said the agreement would be signed.; השר|prime",
        "לטענת המשפחה, הוא הוכה.; He was beaten, his lawyer alleges.; המשפחה|lawyer",
        "מנכ\"ל החברה אמר כי המפעל ייסגר.; The union said the plant would close.; מנכ\"ל|union",
        "בבית החולים מסרו כי מצבו יציב.; He is in stable condition, police said.; בבית החולים|police",
        "החוקרים ציינו כי הטמפרטורה עלתה.; Temperatures rose, the government said.; החוקרים|government",
        "עדי ראייה סיפרו כי נשמעו יריות.; Shots were heard, soldiers said.; עדי ראייה|soldiers",
        "לדבריה, ההסכם ייחתם.; The agreement will be signed, he said.; לדבריה|said",
        "לפי משרד הבריאות, המים מזוהמים.; The water is contaminated, the Education Ministry said.; משרד הבריאות|Education",
        "לדברי שר החוץ, ההסכם ייחתם.; The agreement will be signed, the justice minister said.; שר החוץ|justice",
        "לדברי הפלסטינים, המטע נעקר.; The grove was uprooted, the army said.; הפלסטינים|army",
        "לדברי הצבא, המטע נעקר.; The grove was uprooted, Palestinians said.; הצבא|Palestinians",
      })
  void findsAnotherSpeaker(String source, String target, String mark) {
    assertThat(found(Compared.glossed(source, target)))
        .containsExactly("attribution medium " + mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "המחסן הופצץ בלילה.; The warehouse was bombed at night, police said.; |said",
        "המחסן הופצץ בלילה.; According to the army, the warehouse was bombed at night.; |According to",
        "החשוד ברח.; The suspect fled, he said.; |said",
        "המים מזוהמים.; Officials say the water is contaminated.; |say",
        "החיסון בטוח.; The ministry announced that the vaccine is safe.; |announced",
        "לדברי הצבא, המחסן הופצץ.; The warehouse was bombed.; לדברי הצבא|",
        "המשטרה מסרה כי החשוד ברח.; The suspect fled.; המשטרה מסרה|",
        "לפי הדו\"ח, המים מזוהמים.; The water is contaminated.; לפי הדו\"ח|",
        "משרד הבריאות הודיע כי החיסון בטוח.; The vaccine is safe.; משרד הבריאות הודיע|",
        "המחסן הופצץ, כך מסר הצבא.; The warehouse was bombed.; מסר הצבא|",
        "לפי מסמכי בית המשפט, הוא ברח.; He fled.; לפי מסמכי בית המשפט|",
      })
  void findsAnAttributionThatOneSideHas(String source, String target, String mark) {
    assertThat(found(Compared.glossed(source, target)))
        .containsExactly("attribution medium " + mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "לפי המשטרה, החשוד ברח.; According to the police, the suspect fled.; The suspect fled, according to the army.; המשטרה|army",
        "החשוד ברח.; The suspect fled.; The suspect fled, a spokesman said.; |said",
        "לפי המשטרה, החשוד ברח.; According to the police, the suspect fled.; The suspect fled.; לפי המשטרה|",
      })
  void findsTheSameWithATranslation(String source, String translation, String target, String mark) {
    assertThat(found(Compared.translated(source, translation, target)))
        .containsExactly("attribution medium " + mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "לפי המשטרה, החשוד ברח.; According to the army, the suspect fled.; The suspect fled, according to the army.",
        "כך יהיה.; So it will be, they say.; It will be so, they say.",
      })
  void believesATranslationThatHasTheTargetsSpeaker(
      String source, String translation, String target) {
    assertThat(found(Compared.translated(source, translation, target))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "לפי המשטרה, החשוד ברח.; The suspect fled, according to the IDF.",
        "לפי המשטרה, החשוד ברח.; The suspect fled, according to the army.",
      })
  void marksOneSpeakerOnce(String source, String target) {
    assertThat(Compared.all(Compared.glossed(source, target))).hasSize(1);
  }
}
