package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.NumberMention;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Dates that differ in year, month, day or weekday.
 *
 * <pre>
 * ב-15 במרץ 2021 → on March 12, 2021          high
 * ביום שלישי     → on Wednesday               high
 * אתמול          → on Tuesday                 nothing: nothing to compare
 * ב-2016         → in January 2016            low: the month is added
 * </pre>
 */
final class DateCheck implements Check {
  @Override
  public DifferenceType type() {
    return DifferenceType.DATE;
  }

  @Override
  public List<Finding> check(PairView view) {
    List<DateMention> source = view.sourceDates();
    List<DateMention> target = view.targetDates();
    List<DateMention> translation = view.translationDates();
    Map<Part, List<DateMention>> extra = new EnumMap<>(Part.class);
    for (DateMention date : target) {
      if (!has(source, date)
          && !has(translation, date)
          && !isNumber(view.sourceNumbers(), date)
          && !isNumber(view.translationNumbers(), date)) {
        extra.computeIfAbsent(date.part(), p -> new ArrayList<>()).add(date);
      }
    }
    Map<Part, List<DateMention>> missing = new EnumMap<>(Part.class);
    for (DateMention date : source) {
      if (!has(target, date) && !isNumber(view.targetNumbers(), date)) {
        missing.computeIfAbsent(date.part(), p -> new ArrayList<>()).add(date);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Part part : Part.values()) {
      pair(
          view,
          part,
          missing.getOrDefault(part, List.of()),
          extra.getOrDefault(part, List.of()),
          findings);
    }
    return findings;
  }

  private static boolean has(List<DateMention> dates, DateMention wanted) {
    return dates.stream().anyMatch(d -> d.part() == wanted.part() && d.value() == wanted.value());
  }

  private static boolean isNumber(List<NumberMention> numbers, DateMention date) {
    return date.part() != Part.MONTH
        && date.part() != Part.WEEKDAY
        && numbers.stream().anyMatch(n -> n.value() == date.value());
  }

  private static void pair(
      PairView view,
      Part part,
      List<DateMention> missing,
      List<DateMention> extra,
      List<Finding> findings) {
    for (int k = 0; k < Math.max(missing.size(), extra.size()); k++) {
      String name = part.name().toLowerCase(Locale.ROOT);
      if (k < missing.size() && k < extra.size()) {
        findings.add(
            new Finding(
                Severity.HIGH,
                List.of(missing.get(k).span()),
                List.of(extra.get(k).span()),
                "The %s differs: %s has %s, %s has %s."
                    .formatted(
                        name,
                        view.sourceName(),
                        view.sourceText(missing.get(k).span()),
                        view.targetName(),
                        view.targetText(extra.get(k).span()))));
      } else if (k < missing.size()) {
        findings.add(
            new Finding(
                part == Part.YEAR ? Severity.MEDIUM : Severity.LOW,
                List.of(missing.get(k).span()),
                List.of(),
                "%s names the %s %s, %s does not."
                    .formatted(
                        view.sourceName(),
                        name,
                        view.sourceText(missing.get(k).span()),
                        view.targetName())));
      } else {
        findings.add(
            new Finding(
                Severity.LOW,
                List.of(),
                List.of(extra.get(k).span()),
                "%s names the %s %s, %s does not."
                    .formatted(
                        view.targetName(),
                        name,
                        view.targetText(extra.get(k).span()),
                        view.sourceName())));
      }
    }
  }
}
