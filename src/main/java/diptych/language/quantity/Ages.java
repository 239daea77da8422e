package diptych.language.quantity;

import java.util.List;
import java.util.regex.Pattern;

/** Tells years of age from other years: {@code בן 42 · 42-year-old · aged 42}. */
final class Ages {
  private static final int REACH = 12;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:aged|age|ages)\\s|(?<![\\p{L}\\p{M}])[והלכשמ]{0,2}(?:בן|בת|בני|בנות|גיל|בגיל)"
              + "\\s(?:ה-?|כ-?)?)$");
  private static final Pattern AFTER =
      Pattern.compile("^[\\s-](?:years?[\\s-]olds?\\b|years of age\\b)");

  private Ages() {}

  /** Gives the numbers that are ages that unit. */
  static void mark(String text, List<NumberMention> mentions) {
    mentions.replaceAll(
        number ->
            number.unit() == Unit.YEAR || number.unit() == Unit.NONE
                ? number.unit() == Unit.YEAR && isAfter(text, number) || isBefore(text, number)
                    ? number.with(Unit.AGE, number.other())
                    : number
                : number);
  }

  private static boolean isBefore(String text, NumberMention number) {
    int start = number.span().start();
    return BEFORE.matcher(text.substring(Math.max(0, start - REACH), start)).find();
  }

  private static boolean isAfter(String text, NumberMention number) {
    int end = number.span().end();
    return AFTER.matcher(text.substring(end, Math.min(text.length(), end + 2 * REACH))).find();
  }
}
