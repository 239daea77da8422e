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
}
