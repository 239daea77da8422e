package diptych.language.quantity;

import diptych.model.Span;

/**
 * A part of a date in a text.
 *
 * @param span where it stands
 * @param part which part
 * @param value year (negative before the common era), decade, century, month 1 to 12, day of the
 *     month, weekday 1 (Sunday) to 7, or how many days, weeks … from the day of publication
 * @param firm whether it can hardly mean anything else; what may is no ground for a difference, and
 *     only confirms what the other side says
 * @param other another value it may have: the 6 of 3/6/2024 is a day or a month; the same if there
 *     is none
 */
public record DateMention(Span span, Part part, int value, boolean firm, int other) {
  private static final int CENTURY = 100;

  /** Parts of dates. */
  public enum Part {
    YEAR("year"),
    /** The 1990s are 1990, the '90s 90. */
    DECADE("decade"),
    CENTURY("century"),
    MONTH("month"),
    DAY("day"),
    WEEKDAY("weekday"),
    /** Of the Hebrew calendar: 5784. */
    HEBREW_YEAR("Hebrew year"),
    /** Of the Hebrew calendar, ICU's number: Tishri is 0. */
    HEBREW_MONTH("Hebrew month"),
    HEBREW_DAY("day of the Hebrew month"),
    /** Its number in the list of holidays. */
    HOLIDAY("holiday"),
    RELATIVE_DAY("day"),
    RELATIVE_WEEK("week"),
    RELATIVE_MONTH("month"),
    RELATIVE_YEAR("year");

    private final String label;

    Part(String label) {
      this.label = label;
    }

    /** What a sentence calls it. */
    public String label() {
      return label;
    }

    /** Whether it counts from the day of publication. */
    public boolean isRelative() {
      return compareTo(RELATIVE_DAY) >= 0;
    }
  }

  /** A mention that means one thing. */
  static DateMention firm(Span span, Part part, int value) {
    return new DateMention(span, part, value, true, value);
  }

  /** A mention that may mean another. */
  static DateMention loose(Span span, Part part, int value) {
    return new DateMention(span, part, value, false, value);
  }

  /** The same in a text that begins so many places later. */
  public DateMention shift(int offset) {
    return new DateMention(span.shift(offset), part, value, firm, other);
  }

  /** Whether both name the same part of the same date, as far as they say. */
  public boolean agrees(DateMention that) {
    if (part != that.part) {
      return false;
    }
    if (part == Part.DECADE && Math.min(value, that.value) < CENTURY) {
      return value % CENTURY == that.value % CENTURY;
    }
    if (other != value && that.other != that.value) { // 6/3 and 7/3 are no reading of one date
      return Math.min(value, other) == Math.min(that.value, that.other)
          && Math.max(value, other) == Math.max(that.value, that.other);
    }
    return value == that.value || other == that.value || value == that.other;
  }
}
