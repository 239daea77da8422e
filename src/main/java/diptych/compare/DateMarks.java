package diptych.compare;

import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes one mark of the parts of one date: that month and day are missing, or that both differ, is
 * one difference.
 *
 * <pre>
 * … (May 25)          → …                      "May 25" and not "May" and "25"
 * on March 6          → on May 16              "March 6" → "May 16"
 * 6.3.2024            → April 7, 2023          "6.3.2024" → "April 7, 2023"
 * in May, on Monday   → …                      two dates, two marks
 * </pre>
 */
final class DateMarks {
  /**
   * Between the parts of a date stand so many characters: {@code , } or {@code of } or a prefix.
   */
  private static final int GAP = 4;

  /** The point of 6.3.2024 and of Jan. 6 ends no sentence. */
  private static final Pattern ENDS =
      Pattern.compile(
          "[;:!?()\\n]|(?<!\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.\\s");

  private DateMarks() {}

  /** Findings on one span of each side or of one side, those on one date joined. */
  static List<Finding> joined(List<Finding> parts, PairView view) {
    List<Finding> sorted = new ArrayList<>(parts);
    sorted.sort(
        Comparator.<Finding>comparingInt(f -> start(f.source()))
            .thenComparingInt(f -> start(f.target())));
    List<Finding> joined = new ArrayList<>();
    for (Finding part : sorted) {
      Finding last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isOneDate(last, part, view)) {
        joined.set(joined.size() - 1, one(last, part, view));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static int start(List<Span> spans) {
    return spans.isEmpty() ? -1 : spans.get(0).start();
  }

  private static boolean isOneDate(Finding a, Finding b, PairView view) {
    String source = view.pair().source().article().text();
    String target = view.pair().target().article().text();
    return touch(a.source(), b.source(), source) && touch(a.target(), b.target(), target);
  }

  private static boolean touch(List<Span> a, List<Span> b, String text) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() == b.isEmpty();
    }
    Span first = a.get(0).start() <= b.get(0).start() ? a.get(0) : b.get(0);
    Span second = first == a.get(0) ? b.get(0) : a.get(0);
    return touch(first, second, text);
  }

  /** Whether two spans, in order, may be parts of one date. */
  static boolean touch(Span first, Span second, String text) {
    int gap = second.start() - first.end();
    return gap < 0
        || gap <= GAP
            && !ENDS.matcher(text)
                .useTransparentBounds(true)
                .region(first.end(), second.start())
                .find();
  }

  private static Finding one(Finding a, Finding b, PairView view) {
    List<Span> from = hull(a.source(), b.source());
    List<Span> to = hull(a.target(), b.target());
    String detail;
    if (to.isEmpty()) {
      detail = only(view.sourceName(), view.sourceText(from.get(0)), view.targetName());
    } else if (from.isEmpty()) {
      detail = only(view.targetName(), view.targetText(to.get(0)), view.sourceName());
    } else {
      detail =
          "The date differs: %s has %s, %s has %s."
              .formatted(
                  view.sourceName(),
                  view.sourceText(from.get(0)),
                  view.targetName(),
                  view.targetText(to.get(0)));
    }
    Severity severity = a.severity().compareTo(b.severity()) > 0 ? a.severity() : b.severity();
    return new Finding(severity, from, to, detail);
  }

  private static String only(String name, String date, String other) {
    return "%s names the date %s, %s does not.".formatted(name, date, other);
  }

  /** One span around both. */
  private static List<Span> hull(List<Span> a, List<Span> b) {
    return a.isEmpty()
        ? a
        : List.of(
            new Span(
                Math.min(a.get(0).start(), b.get(0).start()),
                Math.max(a.get(0).end(), b.get(0).end())));
  }
}
