package diptych.language.quantity;

import diptych.model.Span;

/**
 * A number in a text.
 *
 * @param span where it stands, magnitude words included
 * @param value its value, never negative; a percentage is 0 to 100 as written, a time of day the
 *     minutes after midnight
 * @param form how it is written
 * @param approximate whether a word beside it says "about", "nearly", "more than"
 * @param unit what it counts
 * @param other another value it may have: the 20 of "20 to 30 million"; the same if there is none
 */
public record NumberMention(
    Span span, double value, Form form, boolean approximate, Unit unit, double other) {
  private static final double HOUR = 60;
  private static final double HALF_DAY = 12;
  private static final double ROUNDED = 0.06;
  private static final double QUARTER = 0.25;
  private static final double PERCENT = 100;

  /** How many times the bare magnitude "dozens" and "hundreds" may be. */
  private static final double MOST_VAGUE = 20;

  /** How a number is written. */
  public enum Form {
    /** In digits. */
    DIGITS,
    /** In digits that are part of a name: F-35. */
    NAMED,
    /** In words that mean nothing but a number. */
    WORDS,
    /** In words that often mean something else: one, second, half, dozens. */
    LOOSE,
    /** In a word that has a number inside, and only confirms it: twice, both, Apollo X. */
    HINT
  }

  /** The same in a text that begins so many places later. */
  public NumberMention shift(int offset) {
    return new NumberMention(span.shift(offset), value, form, approximate, unit, other);
  }

  NumberMention with(Unit newUnit, double newOther) {
    return new NumberMention(span, value, form, approximate, newUnit, newOther);
  }

  /**
   * Whether a value of one is a value of the other; a third is 33 percent, 5 p.m. is 17:00, two
   * decades are 20 years.
   */
  public boolean agrees(NumberMention that) {
    if ((isBareTime() || that.isBareTime()) && !(unit.isTime() && that.unit.isTime())) {
      return false;
    }
    if (unit == Unit.CLOCK ^ that.unit == Unit.CLOCK) {
      return unit == Unit.CLOCK ? isHour(that.value) : that.isHour(value);
    }
    if (unit == Unit.PART && that.unit == Unit.PERCENT) {
      return Math.abs(value * PERCENT - that.value) < 1;
    }
    if (unit == Unit.PERCENT && that.unit == Unit.PART) {
      return that.agrees(this);
    }
    if (unit.isTime() && that.unit.isTime()) {
      return isSameTime(value, that.value, that.unit)
          || isSameTime(other, that.value, that.unit)
          || isSameTime(value, that.other, that.unit)
          || isSameTime(other, that.other, that.unit);
    }
    return same(value, that.value)
        || same(other, that.value)
        || same(value, that.other)
        || same(other, that.other)
        || isYears(that)
        || that.isYears(this);
  }

  /** Two decades are the twenty of a number whose unit is not read. */
  private boolean isYears(NumberMention that) {
    return unit.years() > 0 && same(value * unit.years(), that.value);
  }

  private boolean isSameTime(double mine, double theirs, Unit theirUnit) {
    return Unit.isSameTime(mine, unit, theirs, theirUnit);
  }

  /** A day, without a number: it is 24 hours, but says nothing of other ones. */
  private boolean isBareTime() {
    return form == Form.HINT && unit.isTime() && value == 1;
  }

  private boolean isHour(double hour) {
    double mine = value / HOUR;
    return same(mine, hour) || same(mine % HALF_DAY, hour % HALF_DAY) && hour <= HALF_DAY;
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  }

  /**
   * Whether one value is the other rounded: within 6 percent; a span of time in another unit within
   * one of the longer unit and a quarter of all: 47 years, four decades.
   */
  public boolean isNear(NumberMention that) {
    if (unit.isTime() && unit.convertsTo(that.unit)) {
      double here = Math.abs(value - that.unit.convert(that.value, unit));
      double there = Math.abs(that.value - unit.convert(value, that.unit));
      double off = Math.min(here, there);
      return off < 1 && off <= QUARTER * (here < there ? value : that.value);
    }
    double most = Math.max(value, that.value);
    return Math.abs(value - that.value) <= ROUNDED * most;
  }

  /** Whether one is an order of magnitude, and the other a number of it: dozens, 36. */
  public boolean isVagueFor(NumberMention that) {
    return unit == Unit.VAGUE
        && that.unit != Unit.VAGUE
        && that.value >= value
        && that.value < value * MOST_VAGUE;
  }

  /** Whether one says only the whole years of an age: 16 and a half, 16. */
  public boolean isWholeAgeOf(NumberMention that) {
    return unit == Unit.AGE
        && that.unit == Unit.AGE
        && value == Math.floor(that.value)
        && value != that.value;
  }

  /** Whether one value can be the other in another unit. */
  public boolean isConversionOf(NumberMention that) {
    return that.unit.isConversion(that.value, value, unit);
  }
}
