package diptych.language.quantity;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.EasterHoliday;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * A holiday and when it is. The evening before counts, and a day more at the end, as the moon is
 * seen late and memorial days are moved for the Sabbath.
 *
 * @param name in English
 * @param when the rule of the list: {@code hebrew Nisan 15 8}, {@code easter -2 1}; {@code -} if it
 *     has none
 */
record Holiday(String name, String when) {
  private static final List<String> HEBREW_MONTHS =
      List.of(
          "Tishri", "Heshvan", "Kislev", "Tevet", "Shevat", "Adar I", "Adar", "Nisan", "Iyar",
          "Sivan", "Tammuz", "Av", "Elul");
  private static final int HEBREW_YEARS = 3760;
  private static final int HIJRA = 622;
  private static final int MOON_YEARS = 33;
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  /** Whether it is, in any year in question, on a day. */
  boolean isOn(LocalDate day) {
    String[] rule = when.split(" ");
    if (rule.length < 3) {
      return false;
    }
    int length = rule[0].equals("nth") ? 1 : number(rule, rule.length - 1);
    return starts(rule, day.getYear()).stream()
        .anyMatch(
            start ->
                !day.isBefore(start.minusDays(1)) && day.isBefore(start.plusDays(length + 1L)));
  }

  /** Whether its day is the same in every year. */
  boolean isFixed() {
    return when.startsWith("day ");
  }

  private static int number(String[] rule, int at) {
    return Integer.parseInt(rule[at]);
  }

  private static List<LocalDate> starts(String[] rule, int year) {
    List<LocalDate> starts = new ArrayList<>();
    switch (rule[0]) {
      case "hebrew" -> {
        int month = HEBREW_MONTHS.indexOf(rule[1]);
        for (int y = year + HEBREW_YEARS; y <= year + HEBREW_YEARS + 1; y++) {
          starts.add(day(new HebrewCalendar(UTC, Locale.ROOT), y, month, number(rule, 2)));
        }
      }
      case "islamic" -> {
        int about = (year - HIJRA) * MOON_YEARS / (MOON_YEARS - 1);
        for (int y = about - 1; y <= about + 1; y++) {
          starts.add(
              day(new IslamicCalendar(UTC, Locale.ROOT), y, number(rule, 1) - 1, number(rule, 2)));
        }
      }
      case "easter" -> {
        Date begin = new GregorianCalendar(year, Calendar.JANUARY, 1).getTime();
        for (boolean orthodox : new boolean[] {false, true}) {
          Date day = new EasterHoliday(number(rule, 1), orthodox, "").firstAfter(begin);
          GregorianCalendar local = new GregorianCalendar();
          local.setTime(day);
          starts.add(date(local));
        }
      }
      case "day" -> {
        LocalDate day = LocalDate.of(year, number(rule, 1), number(rule, 2));
        starts.add(day);
        starts.add(day.plusYears(1)); // the evening before January 1
      }
      case "nth" ->
          starts.add(
              LocalDate.of(year, number(rule, 1), 1)
                  .with(
                      TemporalAdjusters.dayOfWeekInMonth(
                          number(rule, 3), DayOfWeek.SUNDAY.plus(number(rule, 2) - 1L))));
      default ->
          throw new IllegalArgumentException(
              "holidays.tsv: no rule '%s'; use hebrew, islamic, easter, day, nth or -"
                  .formatted(String.join(" ", rule)));
    }
    return starts;
  }

  private static LocalDate day(Calendar calendar, int year, int month, int day) {
    calendar.clear();
    calendar.set(year, month, day);
    GregorianCalendar gregorian = new GregorianCalendar(UTC, Locale.ROOT);
    gregorian.setTimeInMillis(calendar.getTimeInMillis());
    return date(gregorian);
  }

  private static LocalDate date(GregorianCalendar calendar) {
    return LocalDate.of(
        calendar.get(Calendar.YEAR),
        calendar.get(Calendar.MONTH) + 1,
        calendar.get(Calendar.DAY_OF_MONTH));
  }
}
