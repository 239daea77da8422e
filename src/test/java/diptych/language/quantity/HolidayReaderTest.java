package diptych.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.language.quantity.DateMention.Part;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayReaderTest {
  private static List<DateMention> holidays(String text) {
    boolean hebrew = text.chars().anyMatch(c -> c >= 'א' && c <= 'ת');
    return new DateReader(hebrew ? "he" : "en")
        .read(text).stream().filter(d -> d.part() == Part.HOLIDAY).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "בראש השנה; on Rosh Hashanah",
        "בראש השנה; on the Jewish New Year",
        "ביום הכיפורים; on Yom Kippur",
        "בחג הסוכות; on Succoth",
        "בשמחת תורה; on Simhat Torah",
        "בחנוכה; on Chanukah",
        "בט\"ו בשבט; on Tu B’Shvat",
        "בפורים; on Purim",
        "בפסח; on Pessach",
        "לקראת פסח; before Passover",
        "בליל הסדר; at the Passover Seder",
        "ביום השואה; on Holocaust Remembrance Day",
        "ביום הזיכרון; on Memorial Day",
        "ביום העצמאות; on Independence Day",
        "בל\"ג בעומר; on Lag B'Omer",
        "ערב שבועות; before Shavuot",
        "בתשעה באב; on Tisha B'Av",
        "בט' באב; on the Ninth of Av",
        "בערב חג המולד; on Christmas Eve",
        "בסילבסטר; on New Year’s Eve",
        "ביום שישי הטוב; on Good Friday",
        "בחג הפסחא; on Easter Sunday",
        "בחג ההודיה; on Thanksgiving",
        "ברמדאן; in Ramadan",
        "בעיד אל-פיטר; on Eid al-Fitr",
        "בחג הקורבן; on Eid ul-Adha",
        "בעאשורא; on Ashura",
        "ביום הנכבה; on Nakba Day",
        "בנורוז; on Nowruz",
      })
  void knowsAHolidayInBothLanguages(String hebrew, String english) {
    assertThat(holidays(hebrew)).hasSize(1).allMatch(DateMention::firm);
    assertThat(holidays(english)).hasSize(1).allMatch(DateMention::firm);
    assertThat(holidays(hebrew).get(0).agrees(holidays(english).get(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "הוא פסח על הבית",
        "לפני שבועות אחדים",
        "הם גרו בסוכות",
        "Ramadan Shalah met them",
        "It was Sylvester Stallone",
      })
  void leavesOpenWhatMayMeanSomethingElse(String text) {
    assertThat(holidays(text)).noneMatch(DateMention::firm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "במלחמת יום כיפור",
        "the Yom Kippur War",
        "באי הפסחא",
        "on Easter Island",
        "the easter eggs",
        "in recent weeks",
        "בשנה החדשה",
      })
  void readsNoHolidayInOtherNames(String text) {
    assertThat(holidays(text)).isEmpty();
  }

  @Test
  void takesAShortNameForAnyHolidayThatIsCalledSo() {
    DateMention eid = holidays("on Eid").get(0);
    assertThat(eid.agrees(holidays("on Eid al-Fitr").get(0))).isTrue();
    assertThat(eid.agrees(holidays("on Eid al-Adha").get(0))).isTrue();
    assertThat(eid.agrees(holidays("on Ashura").get(0))).isFalse();
  }

  @Test
  void readsNoDateInsideTheNameOfAHoliday() {
    assertThat(new DateReader("he").read("בט' באב")).hasSize(1);
    assertThat(new DateReader("he").read("ביום שישי הטוב")).hasSize(1);
    assertThat(new DateReader("en").read("on Palm Sunday")).hasSize(1);
  }

  private static boolean isOn(String holiday, String date, boolean year) {
    LocalDate day = LocalDate.parse(date);
    @Nullable Integer known = year ? Integer.valueOf(day.getYear()) : null;
    return Holidays.isOn(
        holidays("on " + holiday).get(0), day.getDayOfMonth(), day.getMonthValue(), known);
  }

  @ParameterizedTest
  @CsvSource({
    "Passover, 2024-04-22, true",
    "Passover, 2024-04-29, true",
    "Passover, 2024-05-05, false",
    "Purim, 2024-03-24, true",
    "Simchat Torah, 2023-10-07, true",
    "Eid al-Fitr, 2024-04-10, true",
    "Eid al-Adha, 2024-04-10, false",
    "Easter, 2024-03-31, true",
    "Easter, 2024-05-05, true",
    "Good Friday, 2024-03-29, true",
    "Thanksgiving, 2024-11-28, true",
    "Thanksgiving, 2024-11-21, false",
    "New Year's Eve, 2024-12-31, true",
  })
  void knowsTheDaysOfAHoliday(String holiday, String date, boolean on) {
    assertThat(isOn(holiday, date, true)).isEqualTo(on);
  }

  @Test
  void knowsWithoutAYearOnlyHolidaysOfOneDay() {
    assertThat(isOn("Christmas", "2024-12-25", false)).isTrue();
    assertThat(isOn("Passover", "2024-04-23", false)).isFalse();
    assertThat(Holidays.isOn(holidays("on Christmas").get(0), 31, 6, 2024)).isFalse();
  }
}
