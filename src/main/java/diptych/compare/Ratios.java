package diptych.compare;

import diptych.language.quantity.NumberMention;
import diptych.language.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Shares that a text tells in two numbers.
 *
 * <pre>
 * תשעה מתוך עשרה · nine out of ten   90 percent
 * אחד מכל 20 · one in 20             5 percent
 * </pre>
 */
final class Ratios {
  private static final double PERCENT = 100;

  /** Percentages are rounded to whole ones. */
  private static final double ROUNDED = 0.006;

  private static final Pattern OF =
      Pattern.compile(
          "\\s(?:out of every|out of|in every|of every|in|of|מכל|מתוך כל|מתוך)\\s(?:כל\\s)?");

  /**
   * A share.
   *
   * @param part how many
   * @param whole of how many
   */
  private record Ratio(NumberMention part, NumberMention whole) {
    double value() {
      return part.value() / whole.value();
    }

    boolean has(NumberMention number) {
      return part.equals(number) || whole.equals(number);
    }
  }

  private final List<Ratio> ratios = new ArrayList<>();

  /**
   * Reads the shares of a text.
   *
   * @param numbers its numbers in order
   */
  Ratios(List<NumberMention> numbers, String text) {
    for (int i = 0; i + 1 < numbers.size(); i++) {
      NumberMention part = numbers.get(i);
      NumberMention whole = numbers.get(i + 1);
      boolean counts =
          part.unit() == Unit.NONE && whole.unit() == Unit.NONE && part.value() < whole.value();
      if (counts
          && part.span().end() <= whole.span().start()
          && OF.matcher(text.substring(part.span().end(), whole.span().start())).matches()) {
        ratios.add(new Ratio(part, whole));
      }
    }
  }

  /** Whether a percentage or a fraction is one of the shares. */
  boolean tell(NumberMention share) {
    return ratios.stream().anyMatch(r -> is(r, share));
  }

  /** Whether a number is half of a share that the other text has as a percentage or a fraction. */
  boolean areToldBy(List<NumberMention> others, NumberMention number) {
    return ratios.stream()
        .filter(r -> r.has(number))
        .anyMatch(r -> others.stream().anyMatch(other -> is(r, other)));
  }

  private static boolean is(Ratio ratio, NumberMention share) {
    return switch (share.unit()) {
      case PERCENT -> Math.abs(ratio.value() - share.value() / PERCENT) <= ROUNDED;
      case PART -> Math.abs(ratio.value() - share.value()) <= ROUNDED;
      default -> false;
    };
  }
}
