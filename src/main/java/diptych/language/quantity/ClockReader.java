package diptych.language.quantity;

import diptych.language.quantity.NumberMention.Form;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times of day in digits: {@code 5 p.m. · 17:00 · ב-8:30 בערב}. Where nothing says which half
 * of the day is meant, both are. Thread safe.
 */
final class ClockReader {
  private static final int HOUR = 60;
  private static final int NOON = 12 * HOUR;
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\p{Nd}:.,/])([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?(?![\\p{Nd}:])(?![.,]\\p{Nd})");
  private static final Pattern ENGLISH_HALF =
      Pattern.compile("\\s?([ap])\\.?\\s?m\\b\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENGLISH_DAYPART =
      Pattern.compile("\\s(?:o'clock\\s)?(?:in the |at )?(morning|afternoon|evening|night)\\b");
  private static final Pattern HEBREW_DAYPART =
      Pattern.compile(
          "\\s(?:ב|לפנות |אחר ה|אחרי ה|אחה\"צ)?(בוקר|צהריים|צהרים|ערב|לילה|אחה\"צ)(?!\\p{L})");
  private static final Pattern HOUR_BEFORE = Pattern.compile("(?:שעה|שעות)\\s(?:ה-?)?$");

  private static final Pattern ENGLISH_WORD =
      Pattern.compile("\\b(noon|midday|midnight)\\b", Pattern.CASE_INSENSITIVE);

  /** No afternoon is noon, and לחצות is to cross. */
  private static final Pattern HEBREW_WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?<!(?:אחר|אחרי|לפני|ארוחת|ארוחות) )[ומבה]{0,2}"
              + "(חצות היום|חצות|צהריים|צהרים)(?![\\p{L}\\p{M}])");

  private final boolean hebrew;

  ClockReader(String language) {
    hebrew = Locale.forLanguageTag(language).getLanguage().equals("he");
  }

  /** The times of a text in order. */
  List<NumberMention> read(String text) {
    List<NumberMention> times = new ArrayList<>();
    Matcher matcher = TIME.matcher(text);
    while (matcher.find()) {
      int hour = Integer.parseInt(matcher.group(1));
      boolean minutes = matcher.group(2) != null;
      boolean colon = minutes && text.charAt(matcher.end(1)) == ':';
      int value = hour * HOUR + (minutes ? Integer.parseInt(matcher.group(2)) : 0);
      Matcher half = (hebrew ? HEBREW_DAYPART : ENGLISH_HALF).matcher(text);
      half.region(matcher.end(), text.length());
      Matcher daypart = ENGLISH_DAYPART.matcher(text).region(matcher.end(), text.length());
      int end = matcher.end();
      boolean told = false;
      boolean late = false;
      if (half.lookingAt()) {
        told = hour <= 12;
        late = isLate(half.group(1).toLowerCase(Locale.ROOT), hour);
        end = hebrew ? end : half.end();
      } else if (!hebrew && colon && daypart.lookingAt()) {
        told = hour <= 12;
        late = isLate(daypart.group(1), hour);
      }
      boolean named = hebrew && HOUR_BEFORE.matcher(text.substring(0, matcher.start())).find();
      if (!colon && !named && !(told && (hebrew ? isAt(text, matcher.start()) : true))) {
        continue;
      }
      int minute = told ? value % NOON + (late ? NOON : 0) : value;
      double other = !told && hour <= 12 && hour > 0 ? (minute + NOON) % (2 * NOON) : minute;
      times.add(
          new NumberMention(
              new Span(matcher.start(), end), minute, Form.DIGITS, false, Unit.CLOCK, other));
    }
    return times;
  }

  /**
   * Times of day that have a name: noon, בחצות. Those that may be a part of the day only confirm.
   */
  void named(String text, List<NumberMention> into) {
    Matcher matcher = (hebrew ? HEBREW_WORD : ENGLISH_WORD).matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(1), matcher.end(1));
      String name = matcher.group(1).toLowerCase(Locale.ROOT);
      int value = name.equals("midnight") || name.equals("חצות") ? 0 : NOON;
      boolean part = name.startsWith("צה") || name.equals("midday");
      if (into.stream().noneMatch(t -> t.span().overlaps(span))) {
        into.add(
            new NumberMention(
                span, value, part ? Form.HINT : Form.WORDS, false, Unit.CLOCK, value));
      }
    }
  }

  /** ב-8 בערב is a time, 8 בערב may be an amount. */
  private static boolean isAt(String text, int start) {
    return start > 0 && (text.charAt(start - 1) == '-' || text.charAt(start - 1) == 'ב');
  }

  private static boolean isLate(String half, int hour) {
    return switch (half) {
      case "p", "צהריים", "צהרים", "ערב", "אחה\"צ", "afternoon", "evening" -> true;
      case "לילה", "night" -> hour >= 6 && hour < 12;
      default -> false;
    };
  }
}
