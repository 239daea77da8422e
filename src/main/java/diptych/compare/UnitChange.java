package diptych.compare;

import diptych.language.quantity.NumberMention;
import diptych.language.quantity.Unit;
import diptych.language.quantity.Unit.Dimension;
import diptych.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of the same value that count something else: shekels and dollars, percent and percentage
 * points, years and months; and conversions inside one edition that do not fit.
 */
final class UnitChange {
  private static final Set<Unit> PERCENTAGES = Set.of(Unit.PERCENT, Unit.POINT);

  /** How far apart a measure and its conversion stand: {@code 86 million shekels (about $23 …}. */
  private static final int NEXT_TO = 24;

  private static final double WRONG = 1.5;

  private UnitChange() {}

  static List<Finding> find(PairView view, List<NumberMention> source, List<NumberMention> target) {
    List<Finding> findings = new ArrayList<>();
    for (NumberMention number : target) {
      List<NumberMention> same = source.stream().filter(number::agrees).toList();
      boolean changed =
          !same.isEmpty()
              && same.stream().allMatch(n -> isOtherUnit(n.unit(), number.unit()))
              && same.stream().noneMatch(n -> isConverted(n, number))
              && view.translationNumbers().stream()
                  .filter(number::agrees)
                  .allMatch(n -> isOtherUnit(n.unit(), number.unit()));
      if (changed) {
        boolean percent = PERCENTAGES.contains(number.unit());
        findings.add(
            new Finding(
                percent ? Severity.MEDIUM : Severity.HIGH,
                List.of(same.get(0).span()),
                List.of(number.span()),
                "The same number counts something else: %s has %s, %s has %s."
                    .formatted(
                        view.sourceName(),
                        name(same.get(0).unit()),
                        view.targetName(),
                        name(number.unit()))));
      }
    }
    return findings;
  }

  /** Whether a measure fits; no sum of money is the same in another currency. */
  private static boolean isConverted(NumberMention source, NumberMention target) {
    return target.isConversionOf(source) && target.unit().dimension() != Dimension.MONEY;
  }

  /** Whether so many years became as many months. */
  static boolean isOtherTime(NumberMention source, NumberMention target) {
    return source.unit().isTime()
        && source.unit().convertsTo(target.unit())
        && source.value() == target.value();
  }

  static String otherTime(NumberMention source, NumberMention target) {
    return ": %s instead of %s.".formatted(name(target.unit()), name(source.unit()));
  }

  private static boolean isOtherUnit(Unit a, Unit b) {
    return a.convertsTo(b) || a != b && PERCENTAGES.contains(a) && PERCENTAGES.contains(b);
  }

  private static String name(Unit unit) {
    return switch (unit) {
      case POINT -> "percentage points";
      case KILOMETER_AN_HOUR -> "kilometers an hour";
      case MILE_AN_HOUR -> "miles an hour";
      case CELSIUS, FAHRENHEIT -> "degrees " + unit.name().charAt(0);
      case FOOT -> "feet";
      case INCH -> "inches";
      case SQUARE_FOOT -> "square feet";
      case STERLING -> "pounds sterling";
      case CENTURY -> "centuries";
      case AGE -> "years of age";
      case POUND_MASS -> "pounds of weight";
      case PERCENT, YEN -> unit.name().toLowerCase(java.util.Locale.ROOT);
      default -> unit.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + "s";
    };
  }

  /** The measure right before a number of the target that the number should be and is not. */
  static Optional<NumberMention> misfit(PairView view, NumberMention number) {
    if (number.unit().dimension() == Dimension.NONE) {
      return Optional.empty();
    }
    return view.targetNumbers().stream()
        .filter(n -> n.span().end() <= number.span().start())
        .filter(n -> number.span().start() - n.span().end() <= NEXT_TO)
        .filter(n -> n.unit().convertsTo(number.unit()) && !number.isConversionOf(n))
        .filter(n -> isBracketed(view, n, number))
        .filter(
            n -> {
              double expected = n.unit().convert(n.value(), number.unit());
              return number.value() > expected * WRONG || number.value() * WRONG < expected;
            })
        .findFirst();
  }

  private static boolean isBracketed(PairView view, NumberMention first, NumberMention second) {
    String text = view.pair().target().article().text();
    String between = text.substring(first.span().end(), second.span().start());
    return between.indexOf('(') >= 0 && between.indexOf(')') < 0;
  }
}
