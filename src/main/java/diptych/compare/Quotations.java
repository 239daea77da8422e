package diptych.compare;

import diptych.compare.QuotedParts.Part;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The quotations of both editions, each read as a whole, and which of their sentences belong
 * together. Immutable once made.
 */
final class Quotations {
  private final QuotedParts source;
  private final QuotedParts target;
  private final Map<Integer, Bead> bySource = new HashMap<>();
  private final Map<Integer, Bead> byTarget = new HashMap<>();

  Quotations(ArticlePair pair, Alignment alignment) {
    this.source = new QuotedParts(pair.source());
    this.target = new QuotedParts(pair.target());
    for (Bead bead : alignment.beads()) {
      bead.source().forEach(s -> bySource.put(s, bead));
      bead.target().forEach(t -> byTarget.put(t, bead));
    }
  }

  /** What is quoted in the source segments of a bead, cut at their ends. */
  List<Span> ofSource(Bead bead) {
    return source.of(bead.source()).stream().map(Part::span).toList();
  }

  List<Span> ofTarget(Bead bead) {
    return target.of(bead.target()).stream().map(Part::span).toList();
  }

  /**
   * Whether it is known what a bead quotes: no half pair of marks stands in it, nor, where one of
   * its quotations runs over more sentences, in any of those or beside them.
   */
  boolean isClear(Bead bead) {
    List<Integer> sources = new ArrayList<>(bead.source());
    List<Integer> targets = new ArrayList<>(bead.target());
    source.of(bead.source()).forEach(part -> sources.addAll(source.around(part)));
    target.of(bead.target()).forEach(part -> targets.addAll(target.around(part)));
    Stream<Integer> moreTargets = beads(bySource, sources).flatMap(b -> b.target().stream());
    Stream<Integer> moreSources = beads(byTarget, targets).flatMap(b -> b.source().stream());
    return Stream.concat(sources.stream(), moreSources).noneMatch(source::isTorn)
        && Stream.concat(targets.stream(), moreTargets).noneMatch(target::isTorn);
  }

  /** Whether all quotations of a bead begin and end in it. */
  boolean isWithin(Bead bead) {
    return source.of(bead.source()).stream().allMatch(p -> isWithin(p, bead.source()))
        && target.of(bead.target()).stream().allMatch(p -> isWithin(p, bead.target()));
  }

  private static boolean isWithin(Part part, List<Integer> segments) {
    return segments.contains(part.first()) && segments.contains(part.last());
  }

  private static Stream<Bead> beads(Map<Integer, Bead> bySegment, List<Integer> segments) {
    return segments.stream().distinct().map(bySegment::get).filter(Objects::nonNull).distinct();
  }

  /** The whole quotation of which this is a part, in the source. */
  Span wholeOfSource(Bead bead, Span part) {
    return whole(source.of(bead.source()), part);
  }

  Span wholeOfTarget(Bead bead, Span part) {
    return whole(target.of(bead.target()), part);
  }

  private static Span whole(List<Part> parts, Span part) {
    return parts.stream()
        .filter(p -> p.span().equals(part))
        .map(Part::whole)
        .findFirst()
        .orElse(part);
  }

  /**
   * Whether the sentence before belongs to the same quotation of the source and is not quoted in
   * the target either: the quotation is one, and one mark is enough.
   */
  boolean isLostBefore(Bead bead, Span quotation) {
    return source.of(bead.source()).stream()
        .filter(p -> p.span().equals(quotation) && p.segment() > p.first())
        .map(p -> bySource.get(p.segment() - 1))
        .anyMatch(before -> before != null && before.isLinked() && ofTarget(before).isEmpty());
  }

  /** How many segments of the source a quotation touches of which this is a part. */
  int lengthOfSource(Bead bead, Span quotation) {
    return source.of(bead.source()).stream()
        .filter(p -> p.span().equals(quotation))
        .mapToInt(Part::segments)
        .findFirst()
        .orElse(1);
  }

  /**
   * Whether a sentence of the source next to a bead's quotes something that its own counterpart
   * does not: what the bead's target quotes may stand there.
   */
  boolean isSourceQuotedBeside(Bead bead) {
    return beads(bySource, source.beside(bead.source()))
        .anyMatch(b -> !ofSource(b).isEmpty() && ofTarget(b).isEmpty());
  }

  boolean isTargetQuotedBeside(Bead bead) {
    return beads(byTarget, target.beside(bead.target()))
        .anyMatch(b -> !ofTarget(b).isEmpty() && ofSource(b).isEmpty());
  }
}
