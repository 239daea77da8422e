package diptych.compare;

import static diptych.compare.Compared.all;
import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.worthALook;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCheckTest {
  /** A sentence under a byline with a date. */
  private static List<Difference> dated(String hebrew, String english) {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("he", List.of("רוני דרור | 16 בינואר 2024", hebrew)),
            Compared.edition("en", List.of("Roni Dror | January 16, 2024", english)),
            List.of(),
            List.of());
    List<Bead> beads =
        List.of(
            new Bead(List.of(0), List.of(0), 1, false), new Bead(List.of(1), List.of(1), 1, false));
    return Compared.comparer().compare(pair, new Alignment(beads, 2, 2), Mode.EDITION);
  }

  @Test
  void leavesOutTheYearOfPublication() {
    assertThat(all(dated("הדיון ייערך ב-3.2.2024.", "The hearing will be held on Feb. 3.")))
        .containsExactly("date low 2024|");
    assertThat(worthALook(dated("הדיון נערך ב-3.2.2021.", "The hearing was held on Feb. 3.")))
        .containsExactly("date medium 2021|");
  }

  @Test
  void holdsYesterdayAgainstTheDayOfPublication() {
    assertThat(all(dated("הישיבה נערכה אתמול.", "The meeting was held on Monday."))).isEmpty();
    assertThat(worthALook(dated("הישיבה נערכה אתמול.", "The meeting was held on Sunday.")))
        .containsExactly("date medium אתמול|Sunday");
    assertThat(worthALook(dated("הדוח פורסם בחודש שעבר.", "The report came out in November.")))
        .containsExactly("date medium חודש שעבר|November");
    assertThat(all(dated("הדוח פורסם בחודש שעבר.", "The report came out in December."))).isEmpty();
    assertThat(all(dated("הדוח פורסם אשתקד.", "The report came out in 2023."))).isEmpty();
  }

  @Test
  void hasNothingToHoldYesterdayAgainstWithoutIt() {
    assertThat(all(glossed("הישיבה נערכה אתמול.", "The meeting was held on Sunday."))).isEmpty();
  }

  @Test
  void comparesRelativeDatesWithOneAnother() {
    assertThat(worthALook(glossed("הישיבה תיערך מחר.", "The meeting was held yesterday.")))
        .containsExactly("date medium מחר|yesterday");
    assertThat(worthALook(glossed("הישיבה נערכה בשבוע שעבר.", "The meeting was held last month.")))
        .containsExactly("date medium שבוע שעבר|last month");
    assertThat(all(glossed("הישיבה נערכה שלשום.", "The meeting was held two days ago."))).isEmpty();
    assertThat(all(glossed("היום כולם יודעים זאת.", "Everybody knows this now."))).isEmpty();
  }

  @Test
  void comparesTheHebrewCalendarWithItselfAndWithTheGregorian() {
    assertThat(all(glossed("הוא נולד בי\"ד בניסן תשפ\"ד.", "He was born on 14 Nisan 5784.")))
        .isEmpty();
    assertThat(all(glossed("הוא נולד בי\"ד בניסן תשפ\"ד.", "He was born on April 22, 2024.")))
        .isEmpty();
    assertThat(
            worthALook(glossed("הוא נולד בי\"ד בניסן תשפ\"ד.", "He was born on April 23, 2024.")))
        .containsExactly("date high י\"ד|23");
    assertThat(worthALook(glossed("הוא נולד בי\"ד בניסן.", "He was born on 15 Nisan.")))
        .containsExactly("date high י\"ד|15");
  }

  @Test
  void doesNotCountDaysAsWeekdays() {
    assertThat(
            all(
                dated(
                    "המרכז הושבת אתמול (שני) זה היום הרביעי ברציפות.",
                    "The center was shut down on Monday for the fourth straight day.")))
        .isEmpty();
    assertThat(worthALook(dated("היא נפתחה אתמול (שני).", "It opened on Tuesday.")))
        .containsExactly("date high שני|Tuesday");
  }

  @Test
  void readsDecadesRangesAndOrdersAlike() {
    assertThat(all(glossed("זה קרה בשנות ה-80.", "It happened in the 1980s."))).isEmpty();
    assertThat(worthALook(glossed("זה קרה בשנות ה-80.", "It happened in the 1970s.")))
        .containsExactly("date high שנות ה-80|1970");
    assertThat(all(glossed("המלחמה בשנים 1950-1953.", "The 1950-53 war."))).isEmpty();
    assertThat(all(glossed("ב-3.6.2024.", "On 6/3/2024."))).isEmpty();
    assertThat(all(glossed("ב-3.6.2024.", "On 3/6/2024."))).isEmpty();
    assertThat(worthALook(glossed("בשנת 586 לפנה\"ס.", "In 586 AD.")))
        .containsExactly("date high 586|586");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ב-6.3.2024; on March 7, 2024; date high 6.3.2024|March 7, 2024",
        "ב-6.3.2024; on April 7, 2023; date high 6.3.2024|April 7, 2023",
        "ב-6.3.24; on 7.4.23; date high 6.3.24|7.4.23",
        "ב-6/3/24; on April 7, 2023; date high 6/3/24|April 7, 2023",
        "ב-2024-03-06; on 2024-03-07; date high 2024-03-06|2024-03-07",
        "ב-6.3; on March 7; date high 6.3|March 7",
        "ב-6 במרץ; on 4/7; date high 6 במרץ|4/7",
        "ביום שני, 6.3,; on Monday, March 8; date high 6.3|March 8",
        "בין 6.3.2019 ל-7.4.2021; between March 7, 2019 and April 7, 2021; date high 6.3.2019|March 7, 2019",
        "בין 6.3.2019 ל-7.4.2021; between March 6, 2019 and May 8, 2022; date high 7.4.2021|May 8, 2022",
      })
  void marksADateInDigitsAsAWhole(String hebrew, String english, String mark) {
    assertThat(
            all(
                glossed(
                    "הישיבה נערכה " + hebrew + " בעיר.",
                    "The meeting was held " + english + " in the city.")))
        .containsExactly(mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ב-6.3.2024; on March 6, 2024",
        "ב-6.3.24; on March 6, 2024",
        "ב-6.3.73; on March 6, 1973",
        "ב-06/03/2024; on 2024-03-06",
        "ב-2024-03-06; on March 6, 2024",
        "ב-3 ביוני 2024; on 03/06/2024",
        "ב-3 ביוני 2024; on 06/03/2024",
        "ב-3 ביוני 2024; on 3.6.24",
        "ב-3 ביוני; on 3.6",
        "ב-3 ביוני; on 6/3",
        "ב-6.3; on March 6",
        "בתאריך 6.3; on March 6",
        "ביום שני (6.3); on Monday (March 6)",
        "בין 6.3.2019 ל-7.4.2021; between March 6, 2019 and April 7, 2021",
      })
  void takesOneDateForTheSameHoweverItIsWritten(String hebrew, String english) {
    assertThat(
            all(
                glossed(
                    "הישיבה נערכה " + hebrew + " בעיר.",
                    "The meeting was held " + english + " in the city.")))
        .isEmpty();
  }

  @Test
  void takesNoDecimalForADate() {
    assertThat(all(glossed("הציון עלה ל-6.3.", "The grade rose to 6.3."))).isEmpty();
    assertThat(all(glossed("הציון עלה ל-6.3.", "The grade rose to 6.4.")))
        .containsExactly("number high 6.3|6.4");
    assertThat(all(glossed("ב-8 במרץ הציון עלה ל-6.3.", "On March 8 the grade rose to 6.3.")))
        .isEmpty();
    assertThat(all(glossed("האבטלה עלתה ל-6.3 אחוזים.", "Unemployment rose to 6.3 percent.")))
        .isEmpty();
  }

  @Test
  void tellsADateThatOnlyOneSideNamesOnce() {
    assertThat(all(glossed("הישיבה נערכה ב-6.3.2024.", "The meeting was held.")))
        .containsExactly("date medium 6.3.2024|");
    assertThat(all(glossed("הישיבה נערכה.", "The meeting was held on 6.3.2024.")))
        .containsExactly("date low |6.3.2024");
    assertThat(all(glossed("הישיבה נערכה ב-6 בינו'.", "The meeting was held on Jan. 6, 2024.")))
        .allMatch(d -> d.startsWith("date low |"));
  }

  @Test
  void knowsOneDateInTwoRevisions() {
    for (String date : List.of("6.3.2024", "03/06/2024", "6 March 2024")) {
      assertThat(
              worthALook(
                  Compared.english("They met on March 6, 2024.", "They met on " + date + ".")))
          .isEmpty();
    }
    assertThat(worthALook(Compared.english("They met on 6.3.2024.", "They met on 7.3.2024.")))
        .containsExactly("date high 6.3.2024|7.3.2024");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "בפסח; on Sukkot; date high פסח|Sukkot",
        "בחג השבועות; on Passover; date high חג השבועות|Passover",
        "ביום העצמאות; on Nakba Day; date high יום העצמאות|Nakba Day",
        "בראש השנה; on New Year's Eve; date high ראש השנה|New Year's Eve",
        "בפסח; in spring; date low פסח|",
        "באביב; on Easter; date low |Easter",
        "בפסח 2024; on Passover 2023; date high 2024|2023",
      })
  void findsAnotherHoliday(String hebrew, String english, String mark) {
    assertThat(all(glossed("הם נפגשו " + hebrew + ".", "They met " + english + ".")))
        .containsExactly(mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "בפסח; on Pesach",
        "בחג הפסח 2024; on April 22, 2024",
        "ב-15 במאי; on Nakba Day",
        "בסילבסטר; on December 31",
        "בשבועות האחרונים; in recent weeks",
        "בסוכות; in huts",
        "במלחמת יום כיפור; in the Yom Kippur War",
        "בעיד אל-פיטר; on Eid",
      })
  void takesAHolidayForTheSameHoweverItIsNamed(String hebrew, String english) {
    assertThat(all(glossed("הם נפגשו " + hebrew + ".", "They met " + english + "."))).isEmpty();
  }

  @Test
  void believesTheTranslationOfAHolidayOnlyBesideTheSource() {
    assertThat(
            worthALook(
                Compared.translated(
                    "הם נפגשו בחג.", "They met on Passover.", "They met on Easter.")))
        .isEmpty();
    assertThat(
            all(
                Compared.translated(
                    "הם נפגשו בשבועות.", "They met on Shavuot.", "They met on Easter.")))
        .containsExactly("date high שבועות|Easter");
  }
}
