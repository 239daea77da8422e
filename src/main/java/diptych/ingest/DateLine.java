package diptych.ingest;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line that says on which day an article was written: day, month and year, with or without
 * weekday, time, and names before or after a separator. Month names are CLDR's.
 *
 * <pre>
 * 12 May 2025; Roni Dror | January 16, 2024; HAIFA, 3 мая 2024 г.; עודכן: 16 בינואר 2024, 10:32   one
 * Two killed, 14 wounded in 2024; Baku, September 2023; He was born on March 3, 1948              none
 * </pre>
 *
 * @param before what stands before the date, blank if nothing
 * @param after what stands after it, blank if nothing
 */
record DateLine(String before, String after) {
  private static final String SEPARATORS = "|·•–—,،:/-";
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** The patterns, made when the first line with a year is read. */
  private static final class Words {
    private static final String[] LANGUAGES =
        ("ar ar_LB ar_DZ bg ca cs da de el en es et fi fr he hr hu it lt lv nb nl pl pt ro ru sk sl"
                + " sr sv tr uk")
            .split(" ");

    private static final String MONTH = month();
    private static final String DAY = "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])(?:\\.|st|nd|rd|th|er|º)?";
    private static final String OF = "(?:\\s(?:of|de|del))?\\s";

    static final Pattern DATE =
        Pattern.compile(
            "(?:(?:%1$s%2$s%3$s(?:,?%2$s|,\\s?)|%3$s\\s%1$s,?\\s)%4$s"
                    .formatted(DAY, OF, MONTH, YEAR)
                + "|(?<!\\d)\\d{1,2}(?<mark>[./-])\\d{1,2}\\k<mark>%1$s|%1$s-\\d\\d-\\d\\d)"
                    .formatted(YEAR)
                + "(?!\\d)(?:\\s?(?:г\\.|года|р\\.))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What may stand beside a date and says no more than it. */
    static final Pattern BESIDE =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}\\d])(?:"
                + "\\d{1,2}(?:[:.]\\d\\d(?::\\d\\d)?|\\s?h\\s?\\d\\d)?\\s?[ap]\\.?m\\.?"
                + "|\\d{1,2}(?:[:.]\\d\\d(?::\\d\\d)?|\\s?h\\s?\\d\\d)(?:\\s?(?:uhr|h))?"
                + "|gmt|utc|e[sd]t|i[sd]t|ces?t|bst|msk|мск"
                + "|(?:last\\s|first\\s)?(?:published|updated|posted)|stand|veröffentlicht|aktualisiert"
                + "|publié|mis\\sà\\sjour|publicado|actualizado|опубликовано|обновлено"
                + "|פורסם|עודכן(?:\\sלאחרונה)?|نشر|تاريخ\\sالنشر|آخر\\sتحديث"
                + "|on|at|am|um|le|à|el|a\\slas|в|ב|בשעה|יום|%s".formatted(weekday())
                + ")(?![\\p{L}\\p{M}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static DateFormatSymbols symbols(String language) {
      return new DateFormatSymbols(GregorianCalendar.class, new ULocale(language));
    }

    private static String month() {
      Set<String> names = new TreeSet<>(Set.of("מרס", "sept"));
      for (String language : LANGUAGES) {
        add(names, symbols(language).getMonths());
        add(names, symbols(language).getShortMonths());
      }
      return "[בל]?" + anyOf(names) + "\\.?";
    }

    private static String weekday() {
      Set<String> names = new TreeSet<>();
      for (String language : LANGUAGES) {
        add(names, symbols(language).getWeekdays());
      }
      return anyOf(names);
    }

    private static void add(Set<String> names, String[] more) {
      for (String name : more) {
        String bare = name.toLowerCase(Locale.ROOT).replace(".", "").strip();
        if (bare.codePoints().filter(Character::isLetter).count() > 2) {
          names.add(bare);
        }
      }
    }

    private static String anyOf(Set<String> names) {
      return names.stream()
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));
    }
  }

  /** The date of a line and what stands beside it; null if it has none. */
  static @Nullable DateLine of(String line) {
    if (!YEAR.matcher(line).find()) {
      return null;
    }
    Matcher date = Words.DATE.matcher(line);
    return date.find()
        ? new DateLine(beside(line.substring(0, date.start())), beside(line.substring(date.end())))
        : null;
  }

  private static String beside(String text) {
    return Words.BESIDE.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /** Whether nothing but names and another day stand beside the date, apart from it. */
  boolean isAlone() {
    boolean apart = before.isEmpty() || isSeparator(before.charAt(before.length() - 1));
    boolean apartAfter = after.isEmpty() || isSeparator(after.charAt(0));
    @Nullable DateLine next = of(after);
    return apart
        && areNames(bare(before))
        && (next == null ? apartAfter && areNames(bare(after)) : next.isAlone());
  }

  /** Whether the line says who wrote the article, too: {@code By Nora Feld 12 May 2025}. */
  boolean isByline() {
    String first = bare(before);
    String last = bare(after);
    return AuthorLine.is(first) && areNames(last) || AuthorLine.is(last) && areNames(first);
  }

  private static boolean areNames(String text) {
    return text.isEmpty() || CreditNames.are(text, CreditNames.MOST_WORDS);
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isMargin(text.charAt(start))) {
      start++;
    }
    while (end > start && isMargin(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSeparator(char c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isMargin(char c) {
    return c == ' ' || isSeparator(c);
  }
}
