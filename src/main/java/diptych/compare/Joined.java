package diptych.compare;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what was found twice. */
final class Joined {
  private Joined() {}

  /** Whether the alignment shows the difference, not the words of a bead. */
  static boolean isStructure(Difference difference) {
    return switch (difference.type()) {
      case OMISSION, ADDITION, MOVED -> true;
      case NUMBER, DATE, NAME, QUOTATION, ATTRIBUTION, NEGATION, MODALITY, TERM, WORDING -> false;
    };
  }

  /** Whether both are about the same words of the same sentences. */
  static boolean isSame(Difference one, Difference other) {
    if (!one.source().segments().equals(other.source().segments())
        || !one.target().segments().equals(other.target().segments())) {
      return false;
    }
    if (isStructure(one) || isStructure(other)) {
      return one.type() == other.type();
    }
    return overlap(one.source(), other.source()) || overlap(one.target(), other.target());
  }

  private static boolean overlap(Passage one, Passage other) {
    return one.spans().stream().anyMatch(a -> other.spans().stream().anyMatch(a::overlaps));
  }

  /** The first with the words of those of its type, and their highest severity. */
  static Difference of(ArticlePair pair, Difference first, List<Difference> others) {
    Difference joined = first;
    for (Difference other : others) {
      if (other.type() == first.type()) {
        joined = of(pair, joined, other);
      }
    }
    return joined;
  }

  private static Difference of(ArticlePair pair, Difference one, Difference other) {
    Severity higher =
        Stream.of(one.severity(), other.severity()).max(Comparator.naturalOrder()).orElseThrow();
    return new Difference(
        one.id(),
        one.type(),
        higher,
        union(one.source(), other.source(), pair.source().article().text()),
        union(one.target(), other.target(), pair.target().article().text()),
        one.detail());
  }

  private static Passage union(Passage one, Passage other, String text) {
    List<Span> spans = new ArrayList<>();
    Stream.concat(one.spans().stream(), other.spans().stream())
        .sorted()
        .forEach(
            span -> {
              int last = spans.size() - 1;
              if (last >= 0 && span.start() <= spans.get(last).end()) {
                int end = Math.max(span.end(), spans.get(last).end());
                spans.set(last, new Span(spans.get(last).start(), end));
              } else {
                spans.add(span);
              }
            });
    return new Passage(
        one.segments(),
        spans,
        spans.equals(one.spans())
            ? one.text()
            : spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" … ")));
  }

  /** Sorted by bead; those of one bead stay in their order. */
  static List<Difference> inReadingOrder(List<Difference> differences, Alignment alignment) {
    Map<Integer, Integer> bySource = new HashMap<>();
    Map<Integer, Integer> byTarget = new HashMap<>();
    for (int i = 0; i < alignment.beads().size(); i++) {
      Bead bead = alignment.beads().get(i);
      int place = i;
      bead.source().forEach(s -> bySource.put(s, place));
      bead.target().forEach(t -> byTarget.put(t, place));
    }
    return differences.stream()
        .sorted(Comparator.comparingInt(d -> place(d, bySource, byTarget)))
        .toList();
  }

  private static int place(
      Difference difference, Map<Integer, Integer> bySource, Map<Integer, Integer> byTarget) {
    return difference.type() == DifferenceType.ADDITION || difference.source().segments().isEmpty()
        ? byTarget.getOrDefault(difference.target().segments().get(0), 0)
        : bySource.getOrDefault(difference.source().segments().get(0), 0);
  }
}
