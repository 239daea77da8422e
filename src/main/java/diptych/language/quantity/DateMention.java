package diptych.language.quantity;

import diptych.model.Span;

/**
 * A part of a date in a text.
 *
 * @param span where it stands
 * @param part which part
 * @param value year, month 1 to 12, day of the month, or weekday 1 (Sunday) to 7
 */
public record DateMention(Span span, Part part, int value) {
  /** Parts of dates. */
  public enum Part {
    YEAR,
    /** A decade: the 1990s is 1990. */
    DECADE,
    MONTH,
    DAY,
    WEEKDAY
  }

  /** The same in a text that begins so many places later. */
  public DateMention shift(int offset) {
    return new DateMention(span.shift(offset), part, value);
  }
}
