package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberMention.Form;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that differ in value.
 *
 * <pre>
 * 92 מטוסי מטען נחתו → 29 cargo planes landed      high
 * כ-1,500 בני אדם   → 1,473 people                 low, rounded
 * שלושים קילומטרים   → 19 miles                     low, converted
 * שנים-עשר חודשים   → twelve months, 12 months     nothing
 * </pre>
 *
 * A number counts as changed only if the source text itself and its translation both lack it. Words
 * that often mean something else (one, second, half) are reported only beside another change.
 */
final class NumberCheck implements Check {
  /** Hundreds and thousands are compared, however vague. */
  private static final double VAGUE = 100;

  @Override
  public DifferenceType type() {
    return DifferenceType.NUMBER;
  }

  @Override
  public List<Finding> check(PairView view) {
    List<NumberMention> source = outside(view.sourceNumbers(), spans(view.sourceDates()));
    List<NumberMention> target = outside(view.targetNumbers(), spans(view.targetDates()));
    List<NumberMention> translation = view.translationNumbers();
    List<NumberMention> extra = new ArrayList<>();
    for (NumberMention number : target) {
      boolean known =
          number.value() == 1 && number.form() == Form.LOOSE
              || has(view.sourceNumbers(), number)
              || has(translation, number)
              || view.sourceDates().stream().anyMatch(d -> d.value() == number.value());
      if (!known) {
        extra.add(number);
      }
    }
    List<NumberMention> missing = new ArrayList<>();
    for (NumberMention number : source) {
      boolean known =
          has(view.targetNumbers(), number)
              || view.targetDates().stream().anyMatch(d -> d.value() == number.value())
              || number.value() == 1
              || view.isReadable() && !view.tools().sameLanguage() && !has(translation, number);
      if (!known) {
        missing.add(number);
      }
    }
    if (!extra.isEmpty() && missing.isEmpty()) {
      missing.addAll(oftener(source, target, translation, view));
    }
    return pairs(view, missing, extra);
  }

  /** Numbers that source and translation have more often than the target. */
  private static List<NumberMention> oftener(
      List<NumberMention> source,
      List<NumberMention> target,
      List<NumberMention> translation,
      PairView view) {
    return source.stream()
        .filter(n -> n.value() != 1 && count(source, n) > count(target, n))
        .filter(n -> !view.isReadable() || count(translation, n) > count(target, n))
        .toList();
  }

  private static long count(List<NumberMention> numbers, NumberMention wanted) {
    return numbers.stream().filter(wanted::agrees).count();
  }

  private static List<Span> spans(List<DateMention> dates) {
    return dates.stream().map(DateMention::span).toList();
  }

  private static List<NumberMention> outside(List<NumberMention> numbers, List<Span> spans) {
    return numbers.stream().filter(n -> spans.stream().noneMatch(n.span()::overlaps)).toList();
  }

  private static boolean has(List<NumberMention> numbers, NumberMention wanted) {
    return numbers.stream().anyMatch(wanted::agrees);
  }

  private static List<Finding> pairs(
      PairView view, List<NumberMention> missing, List<NumberMention> extra) {
    List<Finding> findings = new ArrayList<>();
    List<NumberMention> rest = new ArrayList<>(missing);
    for (NumberMention number : extra) {
      NumberMention partner = partner(number, rest);
      if (partner != null) {
        rest.remove(partner);
        findings.add(changed(view, partner, number));
      } else if (number.form() == Form.DIGITS) {
        findings.add(added(view, number));
      }
    }
    for (NumberMention number : rest) {
      if (number.form() == Form.DIGITS) {
        findings.add(dropped(view, number));
      }
    }
    return findings;
  }

  /** The missing number most like the extra one: near in value, then written alike. */
  private static @org.jspecify.annotations.Nullable NumberMention partner(
      NumberMention number, List<NumberMention> missing) {
    NumberMention best = null;
    for (NumberMention other : missing) {
      boolean vague = number.form() == Form.LOOSE && other.form() == Form.LOOSE;
      if (vague && (number.value() < VAGUE || other.value() < VAGUE)) {
        continue;
      }
      if (best == null || number.isNear(other) && !number.isNear(best)) {
        best = other;
      }
    }
    return best;
  }

  private static Finding changed(PairView view, NumberMention source, NumberMention target) {
    String from = view.sourceText(source.span());
    String to = view.targetText(target.span());
    String detail =
        "%s has %s, %s has %s".formatted(view.sourceName(), from, view.targetName(), to);
    if (Conversion.isLikely(source.value(), target.value(), view)) {
      return new Finding(
          Severity.LOW,
          List.of(source.span()),
          List.of(target.span()),
          detail + ": the unit seems to be converted.");
    }
    boolean rounded = (source.approximate() || target.approximate()) && source.isNear(target);
    return new Finding(
        rounded ? Severity.LOW : Severity.HIGH,
        List.of(source.span()),
        List.of(target.span()),
        detail + (rounded ? ": rounded." : "."));
  }

  private static Finding added(PairView view, NumberMention number) {
    return new Finding(
        Severity.LOW,
        List.of(),
        List.of(number.span()),
        "%s has the number %s, which %s does not have here."
            .formatted(view.targetName(), view.targetText(number.span()), view.sourceName()));
  }

  private static Finding dropped(PairView view, NumberMention number) {
    return new Finding(
        Severity.MEDIUM,
        List.of(number.span()),
        List.of(),
        "%s has the number %s, which %s does not have here."
            .formatted(view.sourceName(), view.sourceText(number.span()), view.targetName()));
  }
}
