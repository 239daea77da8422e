package diptych.language.quantity;

import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import diptych.language.quantity.DateMention.Part;
import diptych.model.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of the Hebrew calendar: {@code י"ד בניסן תשפ"ד · 14 Nisan 5784}. A month counts only
 * beside a day or a year, as most are names of people, too. Thread safe.
 */
public final class HebrewDateReader {
  private static final int MILLENNIUM = 5000;
  private static final int LAST_DAY = 30;
  private static final String[][] MONTHS = {
    {"תשרי", "Tishrei|Tishri"},
    {"מרחשוון|מרחשון|חשוון|חשון", "Marcheshvan|Cheshvan|Heshvan|Hheshvan"},
    {"כסלו|כסליו", "Kislev"},
    {"טבת", "Tevet|Teves|Tebeth"},
    {"שבט", "Shevat|Shvat|Sh'vat"},
    {"אדר א'", "Adar I|First Adar"},
    {"אדר ב'|אדר", "Adar II|Second Adar|Adar"},
    {"ניסן", "Nisan|Nissan"},
    {"אייר", "Iyyar|Iyar"},
    {"סיוון|סיון", "Sivan"},
    {"תמוז", "Tammuz|Tamuz"},
    {"אב|מנחם אב", "Av|Menachem Av"},
    {"אלול", "Elul"}
  };
  private static final int ADAR = 6;
  private static final String LETTER_DAY = "(?:[טיכ][\"״][א-ט]|[א-טיכל]['׳])";
  private static final String LETTER_YEAR = "(?:ה['׳])?ת[א-ת]{1,2}[\"״][א-ת]";
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Pattern HEBREW =
      Pattern.compile(
          "(?<![\\p{L}\"])(?:[ומבל]|ב?-)?(?:("
              + LETTER_DAY
              + "|\\d{1,2})\\s(?:ב|ל|ל?חודש )?)?(?<![א-ת]{2})("
              + names(0)
              + ")(?:,?\\s(?:ה?שנה? )?("
              + LETTER_YEAR
              + "|5\\d{3}))?(?![\\p{L}\"])");
  private static final Pattern HEBREW_YEAR =
      Pattern.compile("(?<![\\p{L}\"])[בלמהו]?(" + LETTER_YEAR + ")(?![\\p{L}])");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?)?("
              + names(1)
              + ")\\b(?:\\s(\\d{1,2})(?!\\d))?(?:,?\\s(5\\d{3})\\b)?");

  private final boolean hebrew;

  /** A reader for texts in the language of a BCP 47 tag; any but Hebrew is read as English. */
  HebrewDateReader(String language) {
    hebrew = Locale.forLanguageTag(language).getLanguage().equals("he");
  }

  private static String names(int language) {
    StringBuilder names = new StringBuilder();
    for (int month = 0; month < MONTHS.length; month++) {
      for (String name : MONTHS[month][language].split("\\|")) {
        names.append(names.length() == 0 ? "" : "|").append(name);
        NUMBERS.put(name, month);
      }
    }
    return names.toString();
  }

  void read(String text, List<DateMention> into) {
    boolean letters = hebrew && text.chars().anyMatch(c -> "\"״'׳".indexOf(c) >= 0);
    if (!letters && text.chars().noneMatch(Character::isDigit)) {
      return;
    }
    if (letters) {
      Matcher year = HEBREW_YEAR.matcher(text);
      while (year.find()) {
        add(year, 1, Part.HEBREW_YEAR, number(year.group(1)), false, into);
      }
    }
    Matcher matcher = (hebrew ? HEBREW : ENGLISH).matcher(text);
    while (matcher.find()) {
      int years = hebrew ? 3 : 4;
      int day = matcher.group(1) == null && !hebrew ? 3 : 1;
      if (matcher.group(day) == null && matcher.group(years) == null) {
        continue;
      }
      int month = NUMBERS.getOrDefault(matcher.group(2), -1);
      int date = matcher.group(day) == null ? -1 : number(matcher.group(day));
      if (month < 0 || date == 0 || date > LAST_DAY) {
        continue;
      }
      Span whole = new Span(matcher.start(2), matcher.end(2));
      into.removeIf(m -> m.span().overlaps(whole));
      boolean either = month == ADAR && !matcher.group(2).endsWith("I");
      into.add(new DateMention(whole, Part.HEBREW_MONTH, month, true, either ? ADAR - 1 : month));
      add(matcher, day, Part.HEBREW_DAY, date, true, into);
      if (matcher.group(years) != null) {
        add(matcher, years, Part.HEBREW_YEAR, number(matcher.group(years)), true, into);
      }
    }
  }

  private static void add(
      Matcher matcher, int group, Part part, int value, boolean firm, List<DateMention> into) {
    if (matcher.group(group) != null) {
      Span span = new Span(matcher.start(group), matcher.end(group));
      into.removeIf(m -> m.span().overlaps(span));
      into.add(new DateMention(span, part, value, firm, value));
    }
  }

  /**
   * The number that digits or Hebrew letters write; a year without its thousands is of the sixth.
   */
  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    String letters = written.replaceFirst("^ה['׳](?=..)", "");
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      int unit = "אבגדהוזחט".indexOf(letters.charAt(i)) + 1;
      int ten = "יכלמנסעפצ".indexOf(letters.charAt(i)) + 1;
      int hundred = "קרשת".indexOf(letters.charAt(i)) + 1;
      sum += unit + 10 * ten + 100 * hundred;
    }
    return sum >= 100 ? MILLENNIUM + sum : sum;
  }

  /** The day of a full date of the Hebrew calendar; empty if part of it is missing. */
  public static Optional<LocalDate> day(
      @Nullable DateMention day, @Nullable DateMention month, @Nullable DateMention year) {
    if (day == null || month == null || year == null || day.value() < 1) {
      return Optional.empty();
    }
    TimeZone utc = TimeZone.getTimeZone("UTC");
    HebrewCalendar calendar = new HebrewCalendar(utc, java.util.Locale.ROOT);
    calendar.clear();
    calendar.set(year.value(), month.value(), day.value());
    GregorianCalendar gregorian = new GregorianCalendar(utc, java.util.Locale.ROOT);
    gregorian.setTimeInMillis(calendar.getTimeInMillis());
    return Optional.of(
        LocalDate.of(
            gregorian.get(GregorianCalendar.YEAR),
            gregorian.get(GregorianCalendar.MONTH) + 1,
            gregorian.get(GregorianCalendar.DAY_OF_MONTH)));
  }
}
