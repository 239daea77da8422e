package diptych.language.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  private static final DateReader HEBREW = new DateReader("he");
  private static final DateReader ENGLISH = new DateReader("en");

  /** Dates as {@code part value}, those that are not firm with a question mark. */
  private static String read(String text) {
    boolean hebrew = text.chars().anyMatch(c -> c >= 'א' && c <= 'ת');
    return (hebrew ? HEBREW : ENGLISH)
        .read(text).stream().map(DateReaderTest::drawn).collect(Collectors.joining(" · "));
  }

  private static String drawn(DateMention date) {
    return date.part().name().toLowerCase(Locale.ROOT)
        + " "
        + date.value()
        + (date.other() == date.value() ? "" : "|" + date.other())
        + (date.firm() ? "" : "?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ביום רביעי; weekday 4",
        "אתמול (שני); relative_day -1 · weekday 2",
        "זה היום הרביעי ברציפות; relative_day 0? · weekday 4?",
        "יום רביעי לשביתה; weekday 4?",
        "המפעל הושבת; ''",
        "שמירה על נרות שבת; weekday 7?",
        "בשבת בבוקר; weekday 7",
        "בליל שבת; weekday 6",
        "בערב שבת; weekday 6",
        "במוצאי שבת; weekday 7",
        "היה לשבת שם; weekday 7?",
        "on Monday; weekday 2",
        "Saturday Night Live; weekday 7?",
        "told The Sunday Times; weekday 1?"
      })
  void tellsDaysFromOtherWords(String text, String dates) {
    assertThat(read(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "15 במאי; day 15 · month 5",
        "גדול מאי פעם; month 5?",
        "סיפר הבמאי; month 5?",
        "ביוני; month 6",
        "November to March; month 11 · month 3",
        "He may go; ''",
        "the 6th of March; day 6 · month 3",
        "3/6/2024; month 3|6 · day 6|3 · year 2024",
        "25/12/2023; day 25 · month 12 · year 2023",
        "ב-3.6.2024; day 3 · month 6 · year 2024",
        "ב-2024-06-03; year 2024 · month 6 · day 3",
        "ב-3.6.24; day 3 · month 6 · year 2024|1924",
        "ב-3.6.73; day 3 · month 6 · year 1973|2073",
        "אירועי ה-7.10; day 7 · month 10",
        "ביום שני, 3.6; weekday 2 · day 3 · month 6",
        "בתאריך 3.6; day 3 · month 6",
        "ב-3.6; day 3? · month 6?",
        "on 3.6; day 3|6? · month 6|3?",
        "ה-3.6 מיליון; ''",
        "ב-3.6 אחוזים; ''",
        "ל-3.06; ''",
        "גרסה 3.6.2; ''"
      })
  void readsMonthsAndDays(String text, String dates) {
    assertThat(read(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "the 1950-53 war; year 1950 · year 1953",
        "1400 militia; ''",
        "in 1400 he; year 1400",
        "2000 troops came; ''",
        "the 1990s; decade 1990",
        "in the '90s; decade 90",
        "שנות ה-90; decade 90",
        "שנות השמונים; decade 80",
        "שנות ה- 80 של המאה ה-19; decade 1880",
        "the nineteenth century; century 19",
        "במאה ה-19; century 19",
        "586 BCE; year -586",
        "586 לפנה\"ס; year -586"
      })
  void readsYearsDecadesAndCenturies(String text, String dates) {
    assertThat(read(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "י\"ד בניסן תשפ\"ד; hebrew_day 14 · hebrew_month 7 · hebrew_year 5784",
        "14 Nisan 5784; hebrew_day 14 · hebrew_month 7 · hebrew_year 5784",
        "ה' באייר תש\"ח; hebrew_day 5 · hebrew_month 8 · hebrew_year 5708",
        "מלחמת תש\"ח; hebrew_year 5708?",
        "אדר נסע; ''",
        "Nissan cars; ''"
      })
  void readsTheHebrewCalendar(String text, String dates) {
    assertThat(read(text)).isEqualTo(dates);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "שלשום; relative_day -2",
        "בשבוע שעבר; relative_week -1",
        "לפני שבועיים; relative_week -2",
        "אשתקד; relative_year -1",
        "בחודש הבא; relative_month 1",
        "the day after tomorrow; relative_day 2",
        "two weeks ago; relative_week -2",
        "last year; relative_year -1",
        "the last year of; ''"
      })
  void readsDatesThatCountFromPublication(String text, String dates) {
    assertThat(read(text)).isEqualTo(dates);
  }

  @Test
  void findsTheDayOfAHebrewDate() {
    var dates = HEBREW.read("י\"ד בניסן תשפ\"ד");
    assertThat(HebrewDateReader.day(dates.get(0), dates.get(1), dates.get(2)))
        .hasToString("Optional[2024-04-22]");
    assertThat(HebrewDateReader.day(dates.get(0), dates.get(1), null)).isEmpty();
  }

  @Test
  void agreesOnDecadesWithoutCentury() {
    assertThat(ENGLISH.read("the 1990s").get(0).agrees(HEBREW.read("שנות ה-90").get(0))).isTrue();
    assertThat(ENGLISH.read("the 1980s").get(0).agrees(HEBREW.read("שנות ה-90").get(0))).isFalse();
  }

  @Test
  void agreesOnADateThatCanBeReadTwoWaysOnlyAsAWhole() {
    DateMention june = ENGLISH.read("3/6/2024").get(0);
    assertThat(june.agrees(ENGLISH.read("6/3/2024").get(0))).isTrue();
    assertThat(june.agrees(ENGLISH.read("3/7/2024").get(0))).isFalse();
    assertThat(june.agrees(ENGLISH.read("March 6").get(0))).isTrue();
  }
}
