package diptych.language.quantity;

import diptych.model.Span;

/**
 * A number in a text.
 *
 * @param span where it stands, magnitude words and percent sign included
 * @param value its value, never negative; a percentage is 0 to 100 as written
 * @param form how it is written
 * @param approximate whether a word beside it says "about", "nearly", "more than"
 */
public record NumberMention(Span span, double value, Form form, boolean approximate) {
  /** How a number is written. */
  public enum Form {
    /** In digits. */
    DIGITS,
    /** In words that mean nothing but a number. */
    WORDS,
    /** In words that often mean something else: one, second, half, dozens. */
    LOOSE
  }

  /** The same in a text that begins so many places later. */
  public NumberMention shift(int offset) {
    return new NumberMention(span.shift(offset), value, form, approximate);
  }

  /** Whether the values agree, up to rounding in the last written digit of large numbers. */
  public boolean agrees(NumberMention other) {
    return Math.abs(value - other.value) <= 1e-9 * Math.max(1, Math.abs(value));
  }

  /** Whether one value is the other rounded: within 6 percent. */
  public boolean isNear(NumberMention other) {
    double most = Math.max(value, other.value);
    return Math.abs(value - other.value) <= 0.06 * most;
  }
}
