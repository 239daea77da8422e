package diptych.compare;

import diptych.language.quantity.NumberMention;
import diptych.language.quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Recognizes a value that an edition converted into its readers' units. Both numbers must name
 * their units, and the one must be the other's measure, rounded.
 *
 * <pre>
 * 30 ק"מ → 19 miles, 1,500 דונם → 370 acres     converted
 * 30 ק"מ → 91 miles                            not
 * 118 קינים → 180 nests … 18 feet              not: nests are no unit
 * </pre>
 */
final class Conversion {
  private static final double ROUNDED = 0.005;

  private Conversion() {}

  /** Whether both name units of one dimension, and not the same. */
  static boolean isBetweenUnits(NumberMention source, NumberMention target) {
    return source.unit().convertsTo(target.unit());
  }

  /** The first of the numbers that a number is a conversion of. */
  static Optional<NumberMention> of(NumberMention number, List<NumberMention> others) {
    return others.stream().filter(number::isConversionOf).findFirst();
  }

  /** What a measure should be in another's unit, in readable digits: {@code 18.6}. */
  static String expected(NumberMention from, Unit to) {
    double value = from.unit().convert(from.value(), to);
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.1f", value + ROUNDED);
  }
}
