package diptych.compare;

import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each segment of an edition quotes, made in one pass over it. Immutable once made. */
final class QuotedParts {
  /**
   * What stands of a quotation in one segment.
   *
   * @param span the part, in the article's text
   * @param whole the quotation
   * @param segment number of the segment
   * @param first number of the first segment that the quotation touches
   * @param last number of the last one
   */
  record Part(Span span, Span whole, int segment, int first, int last) {
    int segments() {
      return last - first + 1;
    }
  }

  private final Map<Integer, List<Part>> parts = new HashMap<>();
  private final Set<Integer> torn;
  private final int size;

  QuotedParts(Edition edition) {
    List<Segment> segments = edition.segments();
    QuotationReader.Found found = QuotationReader.read(segments);
    torn = found.torn();
    size = segments.size();
    int first = 0;
    for (Span quotation : found.quotations()) { // in text order, as segments are
      while (first < size && segments.get(first).span().end() <= quotation.start()) {
        first++;
      }
      int last = first;
      while (last + 1 < size && segments.get(last + 1).span().start() < quotation.end()) {
        last++;
      }
      for (int k = first; k <= last && k < size; k++) {
        Span segment = segments.get(k).span();
        int start = Math.max(segment.start(), quotation.start());
        int end = Math.min(segment.end(), quotation.end());
        if (start < end) {
          parts
              .computeIfAbsent(k, s -> new ArrayList<>())
              .add(new Part(new Span(start, end), quotation, k, first, last));
        }
      }
    }
  }

  /** What some segments quote. */
  List<Part> of(List<Integer> segments) {
    List<Part> found = new ArrayList<>();
    segments.forEach(s -> found.addAll(parts.getOrDefault(s, List.of())));
    return found;
  }

  /** Whether half a pair of marks stands in the segment. */
  boolean isTorn(int segment) {
    return torn.contains(segment);
  }

  /** The segments of a quotation of several, and one before and after; none for one of one. */
  List<Integer> around(Part part) {
    List<Integer> around = new ArrayList<>();
    if (part.segments() > 1) {
      for (int k = Math.max(0, part.first() - 1); k <= Math.min(size - 1, part.last() + 1); k++) {
        around.add(k);
      }
    }
    return around;
  }

  /** The segments before and after some, as far as there are such. */
  List<Integer> beside(List<Integer> segments) {
    List<Integer> beside = new ArrayList<>();
    if (!segments.isEmpty()) {
      int before = segments.get(0) - 1;
      int after = segments.get(segments.size() - 1) + 1;
      if (before >= 0) {
        beside.add(before);
      }
      if (after < size) {
        beside.add(after);
      }
    }
    return beside;
  }
}
