package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateMention.Part;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which days, months and years of a text stand together as one date: {@code 6.3.2024}, {@code March
 * 6, 2024}.
 */
final class DateGroups {
  private static final Set<Part> PARTS = EnumSet.of(Part.DAY, Part.MONTH, Part.YEAR);
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{1,4})?");

  private final String text;
  private final List<List<DateMention>> groups = new ArrayList<>();

  /**
   * Groups the parts of a text.
   *
   * @param dates in text order
   * @param text in which their spans are
   */
  DateGroups(List<DateMention> dates, String text) {
    this.text = text;
    List<DateMention> group = new ArrayList<>();
    for (DateMention date : dates) {
      if (!PARTS.contains(date.part())) {
        continue;
      }
      boolean joins =
          !group.isEmpty()
              && group.stream().noneMatch(d -> d.part() == date.part())
              && DateMarks.touch(group.get(group.size() - 1).span(), date.span(), text);
      if (!joins) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(date);
    }
  }

  /** The month beside a day. */
  Optional<DateMention> monthOf(DateMention day) {
    return day.part() == Part.DAY
        ? of(day).stream().filter(d -> d.part() == Part.MONTH).findFirst()
        : Optional.empty();
  }

  private List<DateMention> of(DateMention date) {
    return groups.stream().filter(g -> g.contains(date)).findFirst().orElse(List.of());
  }

  /** Days that stand beside a month which agrees with one. */
  List<DateMention> daysIn(DateMention month) {
    List<DateMention> days = new ArrayList<>();
    for (List<DateMention> group : groups) {
      if (group.stream().anyMatch(month::agrees)) {
        group.stream().filter(d -> d.part() == Part.DAY).forEach(days::add);
      }
    }
    return days;
  }

  /** The whole date that a span is part of; the span itself if it stands alone. */
  Span whole(Span part) {
    for (List<DateMention> group : groups) {
      if (group.stream().anyMatch(d -> d.span().equals(part))) {
        return span(group);
      }
    }
    return part;
  }

  /** Whether the span is part of a date in digits. */
  boolean isNumeric(Span part) {
    return DIGITS.matcher(whole(part).of(text)).matches();
  }

  private static Span span(List<DateMention> group) {
    return new Span(group.get(0).span().start(), group.get(group.size() - 1).span().end());
  }

  /** Days with their months. */
  List<List<DateMention>> daysWithMonths() {
    return groups.stream()
        .filter(g -> g.stream().anyMatch(d -> d.part() == Part.DAY))
        .filter(g -> g.stream().anyMatch(d -> d.part() == Part.MONTH))
        .toList();
  }
}
