package diptych.align;

import diptych.language.SentenceEmbedder;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the claims that two independent articles share, wherever they stand: one sentence with one,
 * or with a few that go on about it.
 *
 * <p>A pair must be well above what segments of the two articles have in common at random, in
 * terms, and near in meaning where the embedder knows the language. Pairs are taken best first.
 */
final class ClaimAligner {
  /** Grids with more pairs are compared by terms that are rare, not by all. */
  private static final long MOST_PAIRS = 1_000_000;

  /** Counterparts share few of their words here, so that a missing one says little. */
  private static final Similarity.Weights WEIGHTS = new Similarity.Weights(0.3, 0.5, 0.3, 0);

  private static final double MEANING = 14;
  private static final double USUAL_MEANING = 0.45;
  private static final double LEAST = 1.8;

  /** What a further sentence on a claim that is paired already must have more. */
  private static final double FURTHER = 0.7;

  private static final int MOST_SENTENCES = 3;

  private final ArticlePair pair;
  private final Similarity similarity;
  private final @Nullable List<float[]> sourceVectors;
  private final @Nullable List<float[]> targetVectors;

  ClaimAligner(
      ArticlePair pair,
      List<Channel> channels,
      Lengths lengths,
      @Nullable SentenceEmbedder embedder) {
    this.pair = pair;
    int rows = lengths.sourceSize();
    int columns = lengths.targetSize();
    Band band =
        (long) rows * columns <= MOST_PAIRS
            ? Band.whole(rows, columns)
            : Anchors.band(channels, rows, columns);
    similarity = new Similarity(channels, lengths, band, WEIGHTS);
    String language = common(pair);
    if (embedder != null && language != null && embedder.supports(language)) {
      sourceVectors = embedder.embed(texts(pair.source(), pair.sourceToTarget()));
      targetVectors = embedder.embed(texts(pair.target(), List.of()));
    } else {
      sourceVectors = null;
      targetVectors = null;
    }
  }

  /** The language in which both sides can be read, if a service or nobody translated. */
  private static @Nullable String common(ArticlePair pair) {
    if (pair.sameLanguage()) {
      return pair.target().language();
    }
    boolean readable =
        pair.sourceToTarget().stream()
            .anyMatch(t -> t instanceof Translated x && x.quality() != Translated.Quality.GLOSS);
    return readable ? pair.target().language() : null;
  }

  private static List<String> texts(Edition edition, List<Translation> translations) {
    List<String> texts = new ArrayList<>();
    for (Segment segment : edition.segments()) {
      boolean translated =
          !translations.isEmpty() && translations.get(segment.id()) instanceof Translated;
      texts.add(translated ? ((Translated) translations.get(segment.id())).text() : segment.text());
    }
    return texts;
  }

  private record Candidate(int i, int j, double score) {}

  /** A claim: one sentence on one side, up to a few on the other. */
  private record Claim(SortedSet<Integer> sources, SortedSet<Integer> targets, double score) {
    /** Whether a further source sentence can join. */
    boolean takesSource() {
      return targets.size() == 1 && sources.size() < MOST_SENTENCES;
    }

    boolean takesTarget() {
      return sources.size() == 1 && targets.size() < MOST_SENTENCES;
    }
  }

  List<Bead> beads() {
    List<Candidate> candidates = new ArrayList<>();
    List<Segment> targets = mayClaim(pair.target());
    for (Segment source : mayClaim(pair.source())) {
      for (Segment target : targets) {
        double score = score(source.id(), target.id());
        if (score > LEAST && isBody(source, target)) {
          candidates.add(new Candidate(source.id(), target.id(), score));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::i)
            .thenComparingInt(Candidate::j));
    Map<Integer, Claim> bySource = new HashMap<>();
    Map<Integer, Claim> byTarget = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Claim here = bySource.get(candidate.i());
      Claim there = byTarget.get(candidate.j());
      boolean further = candidate.score() >= LEAST + FURTHER;
      if (here == null && there == null) {
        here = new Claim(new TreeSet<>(), new TreeSet<>(), candidate.score());
        claims.add(here);
      } else if (here == null && further && there != null && there.takesSource()) {
        here = there;
      } else if (there != null || !further || here == null || !here.takesTarget()) {
        continue;
      }
      here.sources().add(candidate.i());
      here.targets().add(candidate.j());
      bySource.put(candidate.i(), here);
      byTarget.put(candidate.j(), here);
    }
    List<Bead> beads = new ArrayList<>();
    for (Claim claim : claims) {
      beads.add(
          new Bead(
              List.copyOf(claim.sources()),
              List.copyOf(claim.targets()),
              BeadScore.ofClaim(claim.score()),
              false));
    }
    for (Segment source : pair.source().segments()) {
      if (!bySource.containsKey(source.id())) {
        beads.add(new Bead(List.of(source.id()), List.of(), 1, false));
      }
    }
    for (Segment target : pair.target().segments()) {
      if (!byTarget.containsKey(target.id())) {
        beads.add(new Bead(List.of(), List.of(target.id()), 1, false));
      }
    }
    return beads;
  }

  private static List<Segment> mayClaim(Edition edition) {
    return edition.segments().stream().filter(s -> !edition.kindOf(s).isCredit()).toList();
  }

  private boolean isBody(Segment source, Segment target) {
    return pair.source().kindOf(source).isBody() == pair.target().kindOf(target).isBody();
  }

  /** Terms against chance, plus how much nearer in meaning than sentences on one topic are. */
  private double score(int i, int j) {
    double terms = similarity.score(i, 1, j, 1);
    if (sourceVectors == null || targetVectors == null) {
      return terms;
    }
    double cosine = cosine(sourceVectors.get(i), targetVectors.get(j));
    return terms + MEANING * (cosine - USUAL_MEANING);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += (double) a[k] * b[k];
    }
    return sum;
  }
}
