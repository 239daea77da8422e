package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.NumberMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides by the other texts which numbers with a point are dates.
 *
 * <pre>
 * ב-6.3  → on March 6    a date
 * ב-6.3  → on March 7    a date, and another one
 * ל-6.3  → to 6.3        a number
 * ב-6.3  → (neither)     left open: it confirms, and is no ground for a difference
 * </pre>
 */
final class DottedDates {
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?:(?<!\\p{L})[ושכ]?[במלכ]-|(?:\\b(?:on|from|until|since|by|the)|עד)\\s|\\()$");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}[./]\\d{1,2}");
  private static final int REACH = 8;

  private enum Verdict {
    DATE,
    NUMBER,
    OPEN
  }

  private DottedDates() {}

  /**
   * What another text has.
   *
   * @param numbers its numbers
   * @param dates its dates, with their spans in its text
   * @param text the text
   */
  record Other(List<NumberMention> numbers, List<DateMention> dates, String text) {}

  /**
   * Dates of a text, those in doubt made firm, left open or taken out.
   *
   * @param dates of the text, in order
   * @param numbers of the text
   * @param text in which their spans are
   * @param others the other edition first, then a translation if there is one
   */
  static List<DateMention> settled(
      List<DateMention> dates, List<NumberMention> numbers, String text, List<Other> others) {
    if (dates.stream().allMatch(d -> d.firm() || d.part() != Part.DAY)) {
      return dates;
    }
    List<DateMention> settled = new ArrayList<>(dates);
    DateGroups groups = new DateGroups(dates, text);
    for (List<DateMention> date : groups.daysWithMonths()) {
      Optional<NumberMention> number =
          numbers.stream()
              .filter(n -> date.stream().allMatch(d -> n.span().contains(d.span())))
              .findFirst();
      boolean open = date.size() == 2 && date.stream().noneMatch(DateMention::firm);
      if (!open || !DIGITS.matcher(groups.whole(date.get(0).span()).of(text)).matches()) {
        continue;
      }
      String before =
          text.substring(
              Math.max(0, date.get(0).span().start() - REACH), date.get(0).span().start());
      boolean placed = BEFORE_DATE.matcher(before).find();
      switch (verdict(date, number, placed, dates, others)) {
        case DATE -> date.forEach(d -> settled.set(settled.indexOf(d), firm(d)));
        case NUMBER -> settled.removeAll(date);
        case OPEN -> {}
      }
    }
    return settled;
  }

  private static DateMention firm(DateMention date) {
    return new DateMention(date.span(), date.part(), date.value(), true, date.other());
  }

  private static Verdict verdict(
      List<DateMention> date,
      Optional<NumberMention> number,
      boolean placed,
      List<DateMention> own,
      List<Other> others) {
    for (Other other : others) {
      if (number.isPresent() && other.numbers().stream().anyMatch(number.get()::agrees)) {
        return Verdict.NUMBER;
      }
      for (List<DateMention> there : new DateGroups(other.dates(), other.text()).daysWithMonths()) {
        boolean agrees = date.stream().allMatch(d -> there.stream().anyMatch(d::agrees));
        boolean unsaid =
            there.stream().anyMatch(t -> t.part() == Part.DAY && own.stream().noneMatch(t::agrees));
        if (there.stream().allMatch(DateMention::firm) && (agrees || placed && unsaid)) {
          return Verdict.DATE;
        }
      }
    }
    return Verdict.OPEN;
  }
}
