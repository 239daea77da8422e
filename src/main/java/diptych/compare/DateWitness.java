package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.HebrewDateReader;
import diptych.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a text says, and those that follow from them: yesterday is a weekday and a day of
 * the month if the day of publication is known, and 14 Nisan 5784 is 22 April 2024.
 */
final class DateWitness {
  private static final int YEARS_BEFORE = 3761;

  /**
   * A date that follows from another.
   *
   * @param origin what the text says
   * @param derived what follows, with the span of the origin
   */
  record Implied(DateMention origin, DateMention derived) {}

  private final List<DateMention> said;
  private final List<Implied> implied = new ArrayList<>();
  private final DateGroups groups;

  /**
   * A witness.
   *
   * @param said the dates of a text in order
   * @param text in which their spans are
   * @param published the day of its publication, null if it is not known
   */
  DateWitness(List<DateMention> said, String text, @Nullable LocalDate published) {
    this.said = said;
    this.groups = new DateGroups(said, text);
    for (DateMention mention : said) {
      if (published != null && mention.part().isRelative()) {
        relative(mention, published);
      }
    }
    hebrew();
  }

  private void relative(DateMention mention, LocalDate published) {
    switch (mention.part()) {
      case RELATIVE_DAY -> date(mention, published.plusDays(mention.value()));
      case RELATIVE_MONTH -> {
        LocalDate month = published.plusMonths(mention.value());
        derive(mention, Part.MONTH, month.getMonthValue());
        derive(mention, Part.YEAR, month.getYear());
      }
      case RELATIVE_YEAR -> derive(mention, Part.YEAR, published.getYear() + mention.value());
      default -> {}
    }
  }

  private void hebrew() {
    DateMention day = find(Part.HEBREW_DAY);
    DateMention month = find(Part.HEBREW_MONTH);
    DateMention year = find(Part.HEBREW_YEAR);
    Optional<LocalDate> date = HebrewDateReader.day(day, month, year);
    if (date.isPresent() && day != null && month != null && year != null) {
      derive(day, Part.DAY, date.get().getDayOfMonth());
      derive(month, Part.MONTH, date.get().getMonthValue());
      derive(year, Part.YEAR, date.get().getYear());
    } else if (year != null) {
      derive(year, Part.YEAR, year.value() - YEARS_BEFORE);
      derive(year, Part.YEAR, year.value() - YEARS_BEFORE + 1);
    }
  }

  private @Nullable DateMention find(Part part) {
    return said.stream().filter(m -> m.part() == part).findFirst().orElse(null);
  }

  private void date(DateMention origin, LocalDate date) {
    derive(origin, Part.YEAR, date.getYear());
    derive(origin, Part.MONTH, date.getMonthValue());
    derive(origin, Part.DAY, date.getDayOfMonth());
    derive(origin, Part.WEEKDAY, date.getDayOfWeek().getValue() % 7 + 1);
  }

  private void derive(DateMention origin, Part part, int value) {
    implied.add(
        new Implied(origin, new DateMention(origin.span(), part, value, origin.firm(), value)));
  }

  List<DateMention> said() {
    return said;
  }

  DateGroups groups() {
    return groups;
  }

  /** Whether a span is of a day that stands beside its month. */
  boolean isOfDate(Span span) {
    return said.stream()
        .anyMatch(d -> d.firm() && d.span().overlaps(span) && groups.monthOf(d).isPresent());
  }

  /** Whether the text says a part of a date, or it follows from what it says. */
  boolean has(DateMention wanted) {
    return said.stream().anyMatch(wanted::agrees)
        || implied.stream().anyMatch(i -> i.derived().agrees(wanted));
  }

  /** What follows from a mention. */
  List<DateMention> impliedBy(DateMention origin) {
    return implied.stream().filter(i -> i.origin().equals(origin)).map(Implied::derived).toList();
  }

  /**
   * Whether the other says the date, or a part of what it is: the weekday of yesterday. The year
   * alone says nothing of a day.
   */
  boolean confirms(DateMention mention, DateWitness other) {
    List<DateMention> parts = impliedBy(mention);
    boolean years = parts.stream().allMatch(p -> p.part() == Part.YEAR);
    return isSaidBy(mention, other)
        || parts.stream().anyMatch(p -> (years || p.part() != Part.YEAR) && other.has(p));
  }

  /**
   * Whether the other says this part. A day counts only in its month if the other has other days in
   * that month: between March 6 and April 7 is not between March 7 and April 7.
   */
  boolean isSaidBy(DateMention mention, DateWitness other) {
    Optional<DateMention> month = groups.monthOf(mention);
    List<DateMention> days = month.map(other.groups::daysIn).orElse(List.of());
    return other.has(mention) && (days.isEmpty() || days.stream().anyMatch(mention::agrees));
  }
}
