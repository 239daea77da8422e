package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.Holidays;
import diptych.language.quantity.NumberMention;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates that differ.
 *
 * <pre>
 * ב-15 במרץ 2021   → on March 12, 2021          high
 * ב-15.3.21        → on March 12, 2021          high, the whole date is marked
 * ביום שלישי       → on Wednesday               high
 * י"ד בניסן תשפ"ד  → April 23, 2024             high: it was April 22
 * אתמול            → tomorrow, last week        medium
 * אתמול            → on Tuesday                 medium if published on another day than Wednesday
 * אתמול            → on Tuesday                 nothing if that day is not known
 * ב-2016           → in January 2016            low: the month is added
 * היום הרביעי      → the fourth day             nothing
 * בפסח             → on Sukkot                  high
 * בפסח             → on Pesach, on April 22     nothing, if it is then
 * </pre>
 */
final class DateCheck implements Check {
  private static final Set<Part> NEVER_NUMBERS = EnumSet.of(Part.MONTH, Part.WEEKDAY, Part.HOLIDAY);

  /** Years before are read only beside the name of their era. */
  private static final int FIRST_PLAIN_YEAR = 1000;

  @Override
  public DifferenceType type() {
    return DifferenceType.DATE;
  }

  @Override
  public List<Finding> check(PairView view) {
    DateWitness source =
        new DateWitness(
            view.sourceDates(),
            view.pair().source().article().text(),
            view.tools().sourcePublished());
    DateWitness target =
        new DateWitness(
            view.targetDates(),
            view.pair().target().article().text(),
            view.tools().targetPublished());
    DateWitness translation =
        new DateWitness(
            view.translationDates(), view.translation(), view.tools().sourcePublished());
    List<DateMention> extra = new ArrayList<>();
    for (DateMention date : target.said()) {
      if (date.firm()
          && !target.confirms(date, source)
          && !target.isSaidBy(date, translation)
          && !isNumber(view.sourceNumbers(), source, date)
          && !isNumber(view.translationNumbers(), translation, date)) {
        extra.add(date);
      }
    }
    List<DateMention> missing = new ArrayList<>();
    for (DateMention date : source.said()) {
      boolean sure = date.firm() || !date.part().isRelative() && translation.has(date);
      if (sure && !source.confirms(date, target) && !isNumber(view.targetNumbers(), target, date)) {
        missing.add(date);
      }
    }
    onHolidays(view, missing, target, extra);
    onHolidays(view, extra, source, missing);
    List<Finding> paired = new ArrayList<>();
    pairs(view, source, target, missing, extra, paired);
    List<Finding> findings = DateMarks.joined(paired, view);
    conflicts(view, source, missing, extra, true, findings);
    conflicts(view, target, extra, missing, false, findings);
    relatives(view, source, target, missing, extra, findings);
    List<Finding> rest = new ArrayList<>();
    rest(view, missing, extra, rest);
    findings.addAll(DateMarks.joined(rest, view));
    return findings;
  }

  /** Whether a text has the value as a number that is no day of another date. */
  private static boolean isNumber(
      List<NumberMention> numbers, DateWitness witness, DateMention date) {
    boolean era = date.part() == Part.YEAR && date.value() < FIRST_PLAIN_YEAR;
    return !era
        && !NEVER_NUMBERS.contains(date.part())
        && !date.part().isRelative()
        && numbers.stream().anyMatch(n -> n.value() == date.value() && !witness.isOfDate(n.span()));
  }

  /** Takes out holidays that the other side names by their date, and that date. */
  private static void onHolidays(
      PairView view, List<DateMention> dates, DateWitness other, List<DateMention> others) {
    for (DateMention holiday : of(dates, Part.HOLIDAY)) {
      for (List<DateMention> date : other.groups().daysWithMonths()) {
        if (isOn(view, holiday, date)) {
          dates.remove(holiday);
          others.removeAll(date);
        }
      }
    }
  }

  /** Whether a holiday is on a date; without a year, on it in the year of publication. */
  private static boolean isOn(PairView view, DateMention holiday, List<DateMention> date) {
    LocalDate published = view.tools().sourcePublished();
    published = published == null ? view.tools().targetPublished() : published;
    Integer year =
        of(date, Part.YEAR).stream()
            .findFirst()
            .map(DateMention::value)
            .orElse(published == null ? null : published.getYear());
    return Holidays.isOn(
        holiday, of(date, Part.DAY).get(0).value(), of(date, Part.MONTH).get(0).value(), year);
  }

  /** Parts of one kind that both sides have and that differ; takes them out of the lists. */
  private static void pairs(
      PairView view,
      DateWitness source,
      DateWitness target,
      List<DateMention> missing,
      List<DateMention> extra,
      List<Finding> findings) {
    for (Part part : Part.values()) {
      if (part.isRelative()) {
        continue;
      }
      for (DateMention to : of(extra, part)) {
        Optional<DateMention> from = missing.stream().filter(m -> m.part() == part).findFirst();
        if (from.isPresent()) {
          missing.remove(from.get());
          extra.remove(to);
          Span here = from.get().span();
          Span there = to.span();
          boolean digits = source.groups().isNumeric(here) || target.groups().isNumeric(there);
          findings.add(
              differ(
                  view,
                  Severity.HIGH,
                  digits ? source.groups().whole(here) : here,
                  digits ? target.groups().whole(there) : there,
                  part.label(),
                  "."));
        }
      }
    }
  }

  private static List<DateMention> of(List<DateMention> dates, Part part) {
    return dates.stream().filter(d -> d.part() == part).toList();
  }

  /**
   * Dates of one side that cannot be what the other says: by the day of publication, or by the
   * Hebrew calendar.
   *
   * @param witness the side whose dates imply others
   * @param unconfirmed dates of that side
   * @param others dates of the other side
   */
  private static void conflicts(
      PairView view,
      DateWitness witness,
      List<DateMention> unconfirmed,
      List<DateMention> others,
      boolean fromSource,
      List<Finding> findings) {
    for (DateMention date : List.copyOf(unconfirmed)) {
      for (DateMention implied : witness.impliedBy(date)) {
        Optional<DateMention> other =
            others.stream().filter(o -> o.part() == implied.part()).findFirst();
        if (other.isPresent() && unconfirmed.contains(date)) {
          unconfirmed.remove(date);
          others.remove(other.get());
          Span from = fromSource ? date.span() : other.get().span();
          Span to = fromSource ? other.get().span() : date.span();
          boolean relative = date.part().isRelative();
          findings.add(
              differ(
                  view,
                  relative ? Severity.MEDIUM : Severity.HIGH,
                  from,
                  to,
                  implied.part().label(),
                  relative ? ", counted from the day of publication." : ", by the calendars."));
        }
      }
    }
  }

  /** Yesterday against tomorrow; only where no other date may stand for the one or the other. */
  private static void relatives(
      PairView view,
      DateWitness source,
      DateWitness target,
      List<DateMention> missing,
      List<DateMention> extra,
      List<Finding> findings) {
    List<DateMention> from = relatives(source, target, missing);
    List<DateMention> to = relatives(target, source, extra);
    boolean told =
        missing.stream().anyMatch(m -> !m.part().isRelative())
            || extra.stream().anyMatch(m -> !m.part().isRelative());
    if (!told && !from.isEmpty() && !to.isEmpty() && (from.get(0).firm() || to.get(0).firm())) {
      findings.add(
          differ(view, Severity.MEDIUM, from.get(0).span(), to.get(0).span(), "time", "."));
    }
  }

  /** Unconfirmed relative dates, firm ones first; loose ones only if there are no others. */
  private static List<DateMention> relatives(
      DateWitness own, DateWitness other, List<DateMention> unconfirmed) {
    List<DateMention> firm = unconfirmed.stream().filter(m -> m.part().isRelative()).toList();
    return !firm.isEmpty()
        ? firm
        : own.said().stream()
            .filter(m -> m.part() == Part.RELATIVE_DAY && !m.firm() && m.value() == 0)
            .filter(m -> !own.confirms(m, other))
            .toList();
  }

  private static void rest(
      PairView view, List<DateMention> missing, List<DateMention> extra, List<Finding> findings) {
    boolean sourceCounts = missing.stream().anyMatch(m -> m.part().isRelative());
    boolean targetCounts = extra.stream().anyMatch(m -> m.part().isRelative());
    boolean onlyYears = missing.stream().allMatch(m -> m.part() == Part.YEAR);
    for (DateMention date : missing) {
      if (!date.part().isRelative() && !targetCounts) {
        findings.add(
            new Finding(
                date.part() == Part.YEAR && !(onlyYears && isYearOfPublication(view, date))
                    ? Severity.MEDIUM
                    : Severity.LOW,
                List.of(date.span()),
                List.of(),
                "%s names the %s %s, %s does not."
                    .formatted(
                        view.sourceName(),
                        date.part().label(),
                        view.sourceText(date.span()),
                        view.targetName())));
      }
    }
    for (DateMention date : extra) {
      if (!date.part().isRelative() && !sourceCounts) {
        findings.add(
            new Finding(
                Severity.LOW,
                List.of(),
                List.of(date.span()),
                "%s names the %s %s, %s does not."
                    .formatted(
                        view.targetName(),
                        date.part().label(),
                        view.targetText(date.span()),
                        view.sourceName())));
      }
    }
  }

  /** News leaves the year out that its readers are in. */
  private static boolean isYearOfPublication(PairView view, DateMention year) {
    LocalDate published = view.tools().targetPublished();
    published = published == null ? view.tools().sourcePublished() : published;
    return published != null && published.getYear() == year.value();
  }

  private static Finding differ(
      PairView view, Severity severity, Span from, Span to, String what, String why) {
    return new Finding(
        severity,
        List.of(from),
        List.of(to),
        "The %s differs: %s has %s, %s has %s%s"
            .formatted(
                what,
                view.sourceName(),
                view.sourceText(from),
                view.targetName(),
                view.targetText(to),
                why));
  }
}
