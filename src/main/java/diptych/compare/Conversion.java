package diptych.compare;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognizes a value that an edition converted into its readers' units. */
final class Conversion {
  /**
   * A conversion.
   *
   * @param units words of the unit on the side with the larger measure
   * @param least smallest factor, rounding allowed
   * @param most largest factor
   */
  private record Unit(Pattern units, double least, double most) {}

  private static final Unit[] UNITS = {
    unit("\\bmiles?\\b|\\bmph\\b", 1.5, 1.72),
    unit("\\b(?:feet|foot|ft)\\b", 0.29, 0.32),
    unit("\\b(?:yards?)\\b", 0.88, 0.95),
    unit("\\b(?:inch(?:es)?)\\b", 2.4, 2.65),
    unit("\\bacres?\\b", 3.8, 4.3),
    unit("\\b(?:pounds?|lbs?)\\b", 0.43, 0.48),
    unit("\\bgallons?\\b", 3.6, 4.7),
    unit("\\b(?:fahrenheit)\\b|°f", 0.3, 0.6),
    unit("\\$|\\bdollars?\\b|€|\\beuros?\\b", 2.7, 4.5),
    unit("\\bkilomet(?:er|re)s?\\b|\\bkm\\b", 0.58, 0.67),
    unit("\\bmet(?:er|re)s?\\b", 3.1, 3.5),
  };

  private Conversion() {}

  private static Unit unit(String words, double least, double most) {
    return new Unit(Pattern.compile(words), least, most);
  }

  /** Whether the source value is the target value in another unit that the target names. */
  static boolean isLikely(double source, double target, PairView view) {
    if (target == 0) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    view.targetSegments().forEach(s -> text.append(s.text().toLowerCase(Locale.ROOT)).append(' '));
    double factor = source / target;
    for (Unit unit : UNITS) {
      if (factor >= unit.least()
          && factor <= unit.most()
          && unit.units().matcher(text).find()
          && !unit.units().matcher(view.translation().toLowerCase(Locale.ROOT)).find()) {
        return true;
      }
    }
    return false;
  }
}
