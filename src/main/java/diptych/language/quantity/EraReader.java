package diptych.language.quantity;

import diptych.language.quantity.DateMention.Part;
import diptych.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads decades, centuries and years before the common era: {@code the '90s · שנות ה-90 · the 19th
 * century · המאה ה-19 · 586 BCE · 586 לפנה"ס}.
 */
final class EraReader {
  private static final int CENTURY = 100;
  private static final Map<String, Integer> ENGLISH_TENS =
      Map.of(
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);
  private static final Map<String, Integer> HEBREW_TENS =
      Map.of(
          "עשרים", 20, "שלושים", 30, "ארבעים", 40, "חמישים", 50, "שישים", 60, "שבעים", 70, "שמונים",
          80, "תשעים", 90, "אלפיים", 2000);
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("twenty-first", 21),
          Map.entry("שש עשרה", 16),
          Map.entry("שבע עשרה", 17),
          Map.entry("שמונה עשרה", 18),
          Map.entry("תשע עשרה", 19),
          Map.entry("עשרים", 20),
          Map.entry("עשרים ואחת", 21));
  private static final Pattern ENGLISH_DECADE =
      Pattern.compile(
          "(?<=[ '’])(?:([1-9]0)['’]?s|(twen|thir|for|fif|six|seven|eigh|nine)(ties))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEBREW_DECADE =
      Pattern.compile(
          "שנות ה(?:\\s?-\\s?(\\d{4}|\\d{2})|("
              + String.join("|", HEBREW_TENS.keySet())
              + "))(?![\\p{Nd}\\p{L}])(?:\\s(?:של ה|ל|ב)מאה (?:ה\\s?-?\\s?(\\d{1,2})|הקודמת))?");
  private static final Pattern ENGLISH_CENTURY =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:st|nd|rd|th)|(twenty-first|[a-z]+))[- ](?:and \\S+ )?centur(?:y|ies)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEBREW_CENTURY =
      Pattern.compile(
          "מאה ה(?:\\s?-?\\s?(\\d{1,2})|(עשרים ואחת|(?:שש|שבע|שמונה|תשע) עשרה|עשרים))(?!\\p{Nd})");
  private static final Pattern BEFORE =
      Pattern.compile("\\s*(?:BCE?\\b|B\\.\\s?C\\.|לפנה\"ס|לפני הספירה)");
  private static final Pattern YEAR_OF_ERA =
      Pattern.compile(
          "(?<![\\p{Nd}.,])(\\d{1,4})\\s(BCE?\\b|B\\.\\s?C\\.|לפנה\"ס|לפני הספירה|CE\\b|A\\.D\\.|AD\\b|לספירה)");

  private final boolean hebrew;

  EraReader(String language) {
    hebrew = Locale.forLanguageTag(language).getLanguage().equals("he");
  }

  void read(String text, List<DateMention> into) {
    Matcher century = (hebrew ? HEBREW_CENTURY : ENGLISH_CENTURY).matcher(text);
    while (text.contains(hebrew ? "מאה ה" : "entur") && century.find()) {
      Integer value =
          century.group(1) != null
              ? Integer.valueOf(century.group(1))
              : ORDINALS.get(century.group(2).toLowerCase(Locale.ROOT));
      if (value != null) {
        boolean before = BEFORE.matcher(text).region(century.end(), text.length()).lookingAt();
        add(into, century.start(), century.end(), Part.CENTURY, before ? -value : value);
      }
    }
    if (!hebrew || text.contains("שנות ה")) {
      decades(text, into);
    }
    Matcher year = YEAR_OF_ERA.matcher(text);
    while (text.chars().anyMatch(Character::isDigit) && year.find()) {
      int value = Integer.parseInt(year.group(1));
      boolean before = year.group(2).startsWith("B") || year.group(2).startsWith("לפנ");
      add(into, year.start(), year.end(1), Part.YEAR, before ? -value : value);
    }
  }

  private void decades(String text, List<DateMention> into) {
    Matcher decade = (hebrew ? HEBREW_DECADE : ENGLISH_DECADE).matcher(text);
    while (decade.find()) {
      int value;
      if (decade.group(1) != null) {
        value = Integer.parseInt(decade.group(1));
      } else if (hebrew) {
        value = HEBREW_TENS.getOrDefault(decade.group(2), 0);
      } else {
        String name = decade.group(2).toLowerCase(Locale.ROOT) + "ties";
        value = ENGLISH_TENS.getOrDefault(name, 0);
      }
      if (hebrew && decade.group(3) != null && value < CENTURY) {
        value += (Integer.parseInt(decade.group(3)) - 1) * CENTURY;
      }
      add(into, decade.start(), decade.end(), Part.DECADE, value);
    }
  }

  private static void add(List<DateMention> into, int start, int end, Part part, int value) {
    Span span = new Span(start, end);
    into.removeIf(m -> span.overlaps(m.span()));
    into.add(DateMention.firm(span, part, value));
  }
}
