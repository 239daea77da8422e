package diptych.compare;

import static diptych.compare.Compared.all;
import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static diptych.compare.Compared.worthALook;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberCheckTest {
  @Test
  void callsOnlyAFittingMeasureConverted() {
    assertThat(all(glossed("הכביש נמשך 30 ק\"מ.", "The road runs for 19 miles.")))
        .containsExactly("number low 30|19");
    List<Difference> wrong = glossed("הכביש נמשך 30 ק\"מ.", "The road runs for 91 miles.");
    assertThat(worthALook(wrong)).containsExactly("number high 30|91");
    assertThat(wrong.get(0).detail()).contains("should be about 18.6");
    assertThat(
            worthALook(
                glossed("נמצאו 118 קינים, 5 מטר מהים.", "They found 180 nests, 16 feet from it.")))
        .containsExactly("number high 118|180");
  }

  @Test
  void holdsAnAddedConversionAgainstWhatItConverts() {
    assertThat(all(glossed("הגירעון 86 מיליון שקל.", "86 million shekels (about $23 million).")))
        .containsExactly("number low |23 million");
    List<Difference> wrong =
        glossed("הגירעון 86 מיליון שקל.", "86 million shekels (about $2.3 million).");
    assertThat(worthALook(wrong)).containsExactly("number medium |2.3 million");
    assertThat(all(glossed("השביל נמשך 1.6 ק\"מ.", "The path is a mile long.")))
        .containsExactly("number low 1.6|a");
  }

  @Test
  void findsAnotherUnitForTheSameNumber() {
    assertThat(worthALook(glossed("40 מיליון שקל הוקצו.", "$40 million were allotted.")))
        .containsExactly("number high 40 מיליון|40 million");
    assertThat(worthALook(glossed("עלייה של 5 נקודות האחוז.", "A rise of 5 percent.")))
        .containsExactly("number medium 5|5");
    assertThat(all(glossed("40 מיליון דולר הוקצו.", "$40 million were allotted."))).isEmpty();
  }

  @Test
  void findsTheSameSumInAnotherCurrency() {
    assertThat(worthALook(glossed("12 מיליון דולר שולמו.", "12 million euros were paid.")))
        .containsExactly("number high 12 מיליון|12 million");
    assertThat(
            worthALook(
                translated(
                    "הפסל נמכר ב-12 מיליון דולר.",
                    "The statue was sold for $12 million.",
                    "The statue was sold for €12 million.")))
        .containsExactly("number high 12 מיליון|12 million");
    assertThat(worthALook(glossed("הקנס היה 300 ליש\"ט.", "The fine was 300 euros.")))
        .containsExactly("number high 300|300");
    assertThat(all(glossed("הקנס היה 300 ליש\"ט.", "The fine was 300 pounds."))).isEmpty();
    assertThat(worthALook(glossed("ירדו 20 מ\"מ.", "There were 20 centimeters of rain.")))
        .containsExactly("number high 20|20");
  }

  @Test
  void takesSpansOfTimeByTheirLength() {
    assertThat(worthALook(glossed("המצור נמשך 48 שעות.", "The siege lasted two days."))).isEmpty();
    assertThat(worthALook(glossed("המצור נמשך 90 דקות.", "The siege lasted an hour and a half.")))
        .isEmpty();
    assertThat(worthALook(glossed("המצור נמשך חצי שנה.", "The siege lasted six months.")))
        .isEmpty();
    assertThat(worthALook(glossed("עברה שנה.", "12 months passed."))).isEmpty();
    assertThat(all(glossed("המצור נמשך 42 שנים.", "The siege lasted four decades.")))
        .containsExactly("number low 42|four");
    assertThat(
            worthALook(glossed("המצור נמשך יותר מ-47 שנים.", "It lasted more than four decades.")))
        .isEmpty();
  }

  @Test
  void findsTheSameNumberOfAnotherUnitOfTime() {
    List<Difference> months =
        glossed("הוא נידון לשלוש שנות מאסר.", "He was sentenced to three months in prison.");
    assertThat(worthALook(months)).containsExactly("number high שלוש|three");
    assertThat(months.get(0).detail()).endsWith(": months instead of years.");
    assertThat(worthALook(glossed("המצור נמשך שישה שבועות.", "The siege lasted six months.")))
        .containsExactly("number high שישה|six");
    assertThat(worthALook(glossed("הוא נידון לשנתיים מאסר.", "He was sentenced to three years.")))
        .containsExactly("number high שנתיים|three");
    assertThat(worthALook(glossed("המצור נמשך 18 חודשים.", "The siege lasted two years.")))
        .containsExactly("number high 18|two");
  }

  @Test
  void readsTheHalfBehindTheNoun() {
    assertThat(
            worthALook(glossed("הדיון נמשך ארבע שעות וחצי.", "It lasted four and a half hours.")))
        .isEmpty();
    assertThat(
            worthALook(glossed("הדיון נמשך ארבע שעות וחצי.", "It lasted three and a half hours.")))
        .containsExactly("number high ארבע שעות וחצי|three and a half");
    assertThat(all(glossed("נער בן 16 וחצי נעצר.", "A 16-year-old boy was arrested.")))
        .containsExactly("number low 16 וחצי|16");
  }

  @Test
  void comparesFractionsAndOrdersOfMagnitude() {
    assertThat(all(glossed("שליש מהתלמידים נעדרו.", "A third of the pupils were absent.")))
        .isEmpty();
    assertThat(worthALook(glossed("שליש מהתלמידים נעדרו.", "Half of the pupils were absent.")))
        .containsExactly("number high שליש|Half");
    assertThat(worthALook(glossed("מאות הפגינו.", "Thousands demonstrated.")))
        .containsExactly("number high מאות|Thousands");
    assertThat(all(glossed("עשרות הפגינו.", "Dozens demonstrated."))).isEmpty();
    assertThat(all(glossed("36 איש הפגינו.", "Dozens of people demonstrated.")))
        .containsExactly("number low 36|Dozens");
  }

  @Test
  void findsNumbersThatChangedPlaces() {
    String hebrew = "בתאונה היו 3 הרוגים ו-17 פצועים.";
    String machine = "There were 3 dead and 17 wounded in the accident.";
    List<Difference> swapped =
        translated(hebrew, machine, "There were 17 dead and 3 wounded in the accident.");
    assertThat(worthALook(swapped)).containsExactly("number high 3 … 17|17 … 3");
    assertThat(swapped.get(0).detail()).startsWith("17 and 3 changed places");
    assertThat(
            worthALook(
                translated(hebrew, machine, "In the accident 17 were wounded and 3 were dead.")))
        .isEmpty();
    assertThat(
            worthALook(
                translated(hebrew, machine, "There were 17 wounded and 3 dead in the accident.")))
        .isEmpty();
  }

  @Test
  void findsABeginningAndAnEndThatChangedPlaces() {
    String hebrew = "המחיר ירד מ-180 ל-150 שקל.";
    assertThat(worthALook(glossed(hebrew, "The price fell from 150 to 180 shekels.")))
        .containsExactly("number high 180 … 150|150 … 180");
    assertThat(
            worthALook(
                translated(
                    hebrew,
                    "The price fell from 180 to 150 shekels.",
                    "The price fell from 150 to 180 shekels.")))
        .containsExactly("number high 180 … 150|150 … 180");
    assertThat(worthALook(glossed(hebrew, "The price fell to 150 shekels from 180."))).isEmpty();
    assertThat(
            worthALook(
                glossed("הם באו מ-12 מדינות ל-30 ערים.", "They came to 30 cities from 12 states.")))
        .isEmpty();
  }

  @Test
  void findsAScoreWhoseWinnerLost() {
    assertThat(worthALook(glossed("הקבוצה ניצחה 3:1.", "The team won 1-3.")))
        .containsExactly("number high 3:1|1-3");
    assertThat(worthALook(glossed("החוק אושר ברוב של 9 מול 5.", "The law passed by 5 to 9.")))
        .containsExactly("number high 9 מול 5|5 to 9");
    assertThat(worthALook(glossed("הקבוצה ניצחה 1:3.", "The team won 3-1."))).isEmpty();
    assertThat(worthALook(glossed("הקבוצה הפסידה 3:1.", "The team lost 1-3."))).isEmpty();
  }

  @Test
  void readsASharePutInTwoNumbers() {
    assertThat(worthALook(glossed("תשעה מכל עשרה תומכים בחוק.", "90 percent back the law.")))
        .isEmpty();
    assertThat(worthALook(glossed("אחד מכל 20 ילדים חולה.", "Five percent of children are ill.")))
        .isEmpty();
    assertThat(worthALook(glossed("90 אחוז תומכים בחוק.", "Nine in 10 back the law."))).isEmpty();
    assertThat(worthALook(glossed("תשעה מתוך עשרה תומכים.", "Some 80 percent back the law.")))
        .hasSize(1)
        .allMatch(d -> d.startsWith("number high"));
  }

  @Test
  void comparesPartsWithOtherParts() {
    assertThat(worthALook(glossed("שני שלישים מהעובדים פוטרו.", "Half of the staff were fired.")))
        .containsExactly("number high שני שלישים|Half");
    assertThat(
            worthALook(glossed("שני שלישים מהעובדים פוטרו.", "A third of the staff were fired.")))
        .containsExactly("number high שני שלישים|third");
  }

  @Test
  void pairsTheNumbersThatAreLikest() {
    assertThat(
            worthALook(
                glossed(
                    "ברעידה בעוצמה 6.8 נפצעו 900 איש ומתו 120.",
                    "In the quake, 134 died and 1,100 were injured.")))
        .contains("number high 120|134", "number high 900|1,100");
  }

  @Test
  void readsTheNamesOfTimesOfDay() {
    assertThat(worthALook(glossed("הישיבה תיפתח בשעה 12:00.", "The session opens at noon.")))
        .isEmpty();
    assertThat(worthALook(glossed("הישיבה תסתיים בחצות.", "The session ends at 12 a.m.")))
        .isEmpty();
    assertThat(worthALook(glossed("הישיבה תסתיים בחצות.", "The session ends at noon.")))
        .containsExactly("number high חצות|noon");
  }

  @Test
  void comparesTimesOfDay() {
    assertThat(all(glossed("המשחק ייפתח בשעה 15:00.", "The match starts at 3 p.m."))).isEmpty();
    assertThat(worthALook(glossed("המשחק ייפתח בשעה 15:00.", "The match starts at 5 p.m.")))
        .containsExactly("number high 15:00|5 p.m.");
    assertThat(worthALook(glossed("המשחק ייפתח בשעה 15:00.", "It starts at 1 p.m. GMT.")))
        .isEmpty();
  }

  @Test
  void comparesOrdinals() {
    assertThat(worthALook(glossed("הוא נשלח בפעם השלישית.", "He was sent for the fourth time.")))
        .containsExactly("number high שלישית|fourth");
    assertThat(all(glossed("הוא נשלח בפעם השלישית.", "He was sent for the third time."))).isEmpty();
  }

  @Test
  void callsARoundNumberThatDoesNotSaySoMedium() {
    assertThat(all(glossed("נבחרו 1,473 מועמדים.", "They chose 1,500 candidates.")))
        .containsExactly("number medium 1,473|1,500");
  }

  @Test
  void takesNoUnitForAName() {
    assertThat(
            all(
                Compared.glossed(
                    "הטמפרטורה עלתה ל-40 מעלות.", "The temperature rose to 40 degrees Celsius.")))
        .isEmpty();
    assertThat(
            all(
                Compared.translated(
                    "הטמפרטורה עלתה ל-40 מעלות צלזיוס.",
                    "The temperature rose to 40 degrees Celsius.",
                    "The temperature rose to 104 degrees Fahrenheit.")))
        .noneMatch(d -> d.startsWith("name") || d.startsWith("addition"))
        .contains("number low 40|104");
  }
}
