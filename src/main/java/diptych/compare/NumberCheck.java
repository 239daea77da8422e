package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberMention.Form;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that differ in value or in what they count.
 *
 * <pre>
 * 92 מטוסי מטען נחתו → 29 cargo planes landed      high
 * מאות מפגינים       → thousands of protesters     high
 * 40 מיליון שקל      → $40 million                 high: another currency
 * 20 נקודות האחוז    → 20 percent                  medium
 * כ-1,500 בני אדם   → 1,473 people                 low, rounded
 * 36 הרוגים         → dozens of dead              low, less exact
 * שלושים קילומטרים   → 19 miles                     low, converted
 * 3 הרוגים ו-17 פצועים → 17 dead and 3 wounded     high: changed places
 * שנים-עשר חודשים   → twelve months, a year        nothing
 * שלוש שנים         → three months                 high: another unit
 * </pre>
 *
 * A number counts as changed only if the source text itself and its translation both lack it. Words
 * that often mean something else (one, second, half) are reported only beside another change.
 */
final class NumberCheck implements Check {
  @Override
  public DifferenceType type() {
    return DifferenceType.NUMBER;
  }

  @Override
  public List<Finding> check(PairView view) {
    List<NumberMention> source = outside(view.sourceNumbers(), view.sourceDates());
    List<NumberMention> target = outside(view.targetNumbers(), view.targetDates());
    List<NumberMention> translation = view.translationNumbers();
    Ratios sourceRatios = new Ratios(view.sourceNumbers(), view.pair().source().article().text());
    Ratios targetRatios = new Ratios(view.targetNumbers(), view.pair().target().article().text());
    List<NumberMention> extra = new ArrayList<>();
    for (NumberMention number : target) {
      boolean known =
          isOne(number)
              || number.form() == Form.HINT
              || has(view.sourceNumbers(), number)
              || has(translation, number)
              || sourceRatios.tell(number)
              || targetRatios.areToldBy(view.sourceNumbers(), number)
              || isDate(view.sourceDates(), number);
      if (!known) {
        extra.add(number);
      }
    }
    List<NumberMention> missing = new ArrayList<>();
    for (NumberMention number : source) {
      boolean known =
          number.value() == 1
              || number.form() == Form.HINT
              || has(view.targetNumbers(), number)
              || targetRatios.tell(number)
              || sourceRatios.areToldBy(view.targetNumbers(), number)
              || isDate(view.targetDates(), number)
              || view.isReadable()
                  && !view.tools().sameLanguage()
                  && !has(translation, number)
                  && !hasLarger(translation, number);
      if (!known) {
        missing.add(number);
      }
    }
    if (!extra.isEmpty() && missing.isEmpty()) {
      missing.addAll(oftener(source, target, translation, view));
    }
    List<Finding> findings = pairs(view, missing, extra);
    findings.addAll(UnitChange.find(view, source, target));
    List<Finding> swapped = new SwappedNumbers(view).find();
    findings.addAll(swapped);
    if (swapped.isEmpty()) {
      new SwappedEnds(view).find().ifPresent(findings::add);
    }
    findings.addAll(SwappedScores.find(view));
    return findings;
  }

  /** Numbers that source and translation have more often than the target. */
  private static List<NumberMention> oftener(
      List<NumberMention> source,
      List<NumberMention> target,
      List<NumberMention> translation,
      PairView view) {
    return source.stream()
        .filter(n -> n.value() != 1 && n.form() != Form.HINT)
        .filter(n -> count(source, n) > count(target, n))
        .filter(n -> !view.isReadable() || count(translation, n) > count(target, n))
        .toList();
  }

  /** How many of the numbers agree with one. */
  static long count(List<NumberMention> numbers, NumberMention wanted) {
    return numbers.stream().filter(wanted::agrees).count();
  }

  private static List<NumberMention> outside(List<NumberMention> numbers, List<DateMention> dates) {
    List<Span> spans = dates.stream().filter(DateMention::firm).map(DateMention::span).toList();
    return numbers.stream().filter(n -> spans.stream().noneMatch(n.span()::overlaps)).toList();
  }

  private static boolean has(List<NumberMention> numbers, NumberMention wanted) {
    return numbers.stream().anyMatch(wanted::agrees);
  }

  /** Whether a translation supplies the "million" that a source forgot. */
  private static boolean hasLarger(List<NumberMention> numbers, NumberMention wanted) {
    return wanted.form() == Form.DIGITS
        && numbers.stream()
            .anyMatch(n -> n.value() == wanted.value() * 1e6 || n.value() == wanted.value() * 1e9);
  }

  /** Whether a date has the number: the day, the year, the 90 of שנות ה-90. */
  private static boolean isDate(List<DateMention> dates, NumberMention number) {
    return dates.stream()
        .filter(d -> d.firm() && !d.part().isRelative())
        .filter(d -> d.part() != DateMention.Part.WEEKDAY)
        .filter(d -> d.part() != DateMention.Part.HOLIDAY)
        .anyMatch(d -> Math.abs(d.value()) == number.value());
  }

  private static boolean isOne(NumberMention number) {
    return number.value() == 1 && number.form() == Form.LOOSE;
  }

  private static List<Finding> pairs(
      PairView view, List<NumberMention> missing, List<NumberMention> extra) {
    List<Finding> findings = new ArrayList<>();
    List<NumberMention> rest = new ArrayList<>(missing);
    Map<NumberMention, NumberMention> partners = NumberPartners.of(view, missing, extra);
    for (NumberMention number : extra) {
      NumberMention partner = partners.get(number);
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

  private static Finding changed(PairView view, NumberMention source, NumberMention target) {
    Severity severity = Severity.HIGH;
    String why = ".";
    boolean rounded = (source.approximate() || target.approximate()) && source.isNear(target);
    if (target.isConversionOf(source)) {
      severity = Severity.LOW;
      why = source.unit().isTime() ? ": rounded." : ": converted.";
    } else if (rounded && source.unit().isTime()) {
      severity = Severity.LOW;
      why = ": rounded.";
    } else if (UnitChange.isOtherTime(source, target)) {
      why = UnitChange.otherTime(source, target);
    } else if (Conversion.isBetweenUnits(source, target)) {
      why =
          ", but it should be about %s in that unit."
              .formatted(Conversion.expected(source, target.unit()));
    } else if (source.isVagueFor(target)
        || target.isVagueFor(source)
        || target.isWholeAgeOf(source)
        || source.isWholeAgeOf(target)) {
      severity = Severity.LOW;
      why = ": less exact.";
    } else if (rounded) {
      severity = Severity.LOW;
      why = ": rounded.";
    } else if (NumberPartners.isRounded(source.value(), target.value())) {
      severity = Severity.MEDIUM;
      why = ": rounded, and does not say so.";
    } else if (NumberPartners.isOtherZone(view, source, target)) {
      severity = Severity.LOW;
      why = ": another time zone.";
    }
    return new Finding(
        severity,
        List.of(source.span()),
        List.of(target.span()),
        "%s has %s, %s has %s%s"
            .formatted(
                view.sourceName(),
                view.sourceText(source.span()),
                view.targetName(),
                view.targetText(target.span()),
                why));
  }

  private static Finding added(PairView view, NumberMention number) {
    String text = view.targetText(number.span());
    Optional<NumberMention> origin = Conversion.of(number, view.sourceNumbers());
    if (origin.isPresent()) {
      return new Finding(
          Severity.LOW,
          List.of(),
          List.of(number.span()),
          "%s adds %s: converted from %s."
              .formatted(view.targetName(), text, view.sourceText(origin.get().span())));
    }
    Optional<NumberMention> wrong = UnitChange.misfit(view, number);
    if (wrong.isPresent()) {
      return new Finding(
          Severity.MEDIUM,
          List.of(),
          List.of(number.span()),
          "%s gives %s for %s, which should be about %s."
              .formatted(
                  view.targetName(),
                  text,
                  view.targetText(wrong.get().span()),
                  Conversion.expected(wrong.get(), number.unit())));
    }
    return new Finding(
        Severity.LOW,
        List.of(),
        List.of(number.span()),
        "%s has the number %s, which %s does not have here."
            .formatted(view.targetName(), text, view.sourceName()));
  }

  private static Finding dropped(PairView view, NumberMention number) {
    Optional<NumberMention> converted =
        view.targetNumbers().stream().filter(n -> n.isConversionOf(number)).findFirst();
    return new Finding(
        converted.isPresent() ? Severity.LOW : Severity.MEDIUM,
        List.of(number.span()),
        converted.map(n -> List.of(n.span())).orElse(List.of()),
        converted.isPresent()
            ? "%s has %s, %s has it converted."
                .formatted(view.sourceName(), view.sourceText(number.span()), view.targetName())
            : "%s has the number %s, which %s does not have here."
                .formatted(view.sourceName(), view.sourceText(number.span()), view.targetName()));
  }
}
