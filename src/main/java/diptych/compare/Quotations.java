package diptych.compare;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The quotations of both editions, each read as a whole, and which of their sentences belong
 * together. Immutable once made.
 */
final class Quotations {
  private final ArticlePair pair;
  private final QuotationReader.Found source;
  private final QuotationReader.Found target;
  private final Map<Integer, Bead> bySource = new HashMap<>();
  private final Map<Integer, Bead> byTarget = new HashMap<>();

  Quotations(ArticlePair pair, Alignment alignment) {
    this.pair = pair;
    this.source = QuotationReader.read(pair.source().segments());
    this.target = QuotationReader.read(pair.target().segments());
    for (Bead bead : alignment.beads()) {
      bead.source().forEach(s -> bySource.put(s, bead));
      bead.target().forEach(t -> byTarget.put(t, bead));
    }
  }

  /** What is quoted in the source segments of a bead, cut at their ends. */
  List<Span> ofSource(Bead bead) {
    return cut(pair.source(), source.quotations(), bead.source());
  }

  List<Span> ofTarget(Bead bead) {
    return cut(pair.target(), target.quotations(), bead.target());
  }

  /**
   * Whether it is known what a bead quotes: no half pair of marks stands in it, nor, where one of
   * its quotations runs over more sentences, in any of those or beside them.
   */
  boolean isClear(Bead bead) {
    List<Integer> sources = new ArrayList<>(bead.source());
    List<Integer> targets = new ArrayList<>(bead.target());
    for (Span part : ofSource(bead)) {
      sources.addAll(around(pair.source(), wholeOfSource(part)));
    }
    for (Span part : ofTarget(bead)) {
      targets.addAll(around(pair.target(), wholeOfTarget(part)));
    }
    List<Integer> moreTargets = new ArrayList<>(targets);
    List<Integer> moreSources = new ArrayList<>(sources);
    for (int segment : sources) {
      beads(bySource, segment).forEach(b -> moreTargets.addAll(b.target()));
    }
    for (int segment : targets) {
      beads(byTarget, segment).forEach(b -> moreSources.addAll(b.source()));
    }
    return moreSources.stream().noneMatch(source.torn()::contains)
        && moreTargets.stream().noneMatch(target.torn()::contains);
  }

  private static Stream<Bead> beads(Map<Integer, Bead> bySegment, int segment) {
    return Stream.ofNullable(bySegment.get(segment));
  }

  /** The segments of a quotation of several, and one before and after. */
  private static List<Integer> around(Edition edition, Span whole) {
    List<Integer> inside =
        edition.segments().stream().filter(s -> s.span().overlaps(whole)).map(Segment::id).toList();
    if (inside.size() < 2) {
      return List.of();
    }
    int first = Math.max(0, inside.get(0) - 1);
    int last = Math.min(edition.segments().size() - 1, inside.get(inside.size() - 1) + 1);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /** The whole quotation of which this is a part, in the source. */
  Span wholeOfSource(Span part) {
    return whole(source.quotations(), part);
  }

  Span wholeOfTarget(Span part) {
    return whole(target.quotations(), part);
  }

  /**
   * Whether the sentence before belongs to the same quotation of the source and is not quoted in
   * the target either: the quotation is one, and one mark is enough.
   */
  boolean isLostBefore(Span part) {
    Span whole = wholeOfSource(part);
    Segment before = null;
    for (Segment segment : pair.source().segments()) {
      if (segment.span().overlaps(whole) && segment.span().end() <= part.start()) {
        before = segment;
      }
    }
    return Optional.ofNullable(before)
        .map(segment -> bySource.get(segment.id()))
        .filter(bead -> bead.isLinked() && ofTarget(bead).isEmpty())
        .isPresent();
  }

  /** How many segments of the source a quotation touches. */
  long length(Span whole) {
    return pair.source().segments().stream().filter(s -> s.span().overlaps(whole)).count();
  }

  private static Span whole(List<Span> all, Span part) {
    return all.stream().filter(q -> q.contains(part)).findFirst().orElse(part);
  }

  private static List<Span> cut(Edition edition, List<Span> all, List<Integer> segments) {
    List<Span> found = new ArrayList<>();
    for (int number : segments) {
      Span segment = edition.segments().get(number).span();
      for (Span quotation : all) {
        int start = Math.max(segment.start(), quotation.start());
        int end = Math.min(segment.end(), quotation.end());
        if (start < end) {
          found.add(new Span(start, end));
        }
      }
    }
    return found;
  }
}
