package diptych.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds moved passages among the segments that the monotone pass left without counterpart.
 *
 * <p>Runs of segments that match in order on both sides are taken as a block, the best block first;
 * longer blocks win over single segments because their scores add up.
 */
final class MoveFinder {
  /** A passage [i, i+n) that stands at [j, j+m) on the other side. */
  record Move(int i, int n, int j, int m, double score) {}

  private static final int MOST_PAIRS = 4_000_000;

  private final List<Channel> channels;
  private final Lengths lengths;
  private final Tuning tuning;

  MoveFinder(List<Channel> channels, Lengths lengths, Tuning tuning) {
    this.channels = channels;
    this.lengths = lengths;
    this.tuning = tuning;
  }

  /** The moves among free segments, both arrays ascending; none of them overlap. */
  List<Move> find(int[] sources, int[] targets, Similarity.Weights weights) {
    if (sources.length == 0
        || targets.length == 0
        || (long) sources.length * targets.length > MOST_PAIRS) {
      return List.of();
    }
    Similarity similarity =
        new Similarity(
            channels.stream().map(c -> c.only(sources, targets)).toList(),
            lengths.only(sources, targets),
            Band.whole(sources.length, targets.length),
            weights);
    List<Move> candidates = new ArrayList<>();
    for (int a = 0; a < sources.length; a++) {
      for (int b = 0; b < targets.length; b++) {
        for (int n = 1; n <= run(sources, a, 2); n++) {
          for (int m = 1; m <= run(targets, b, 3 - n); m++) {
            double score = similarity.score(a, n, b, m) - tuning.shapes().cost(n, m) - tuning.move();
            if (score > 0) {
              candidates.add(new Move(sources[a], n, targets[b], m, score));
            }
          }
        }
      }
    }
    return choose(candidates);
  }

  /** How many of the segments from {@code at} on follow one another, up to a limit. */
  private static int run(int[] segments, int at, int limit) {
    int n = 1;
    while (n < limit && at + n < segments.length && segments[at + n] == segments[at] + n) {
      n++;
    }
    return n;
  }

  private static List<Move> choose(List<Move> candidates) {
    candidates.sort(
        Comparator.comparingDouble(Move::score)
            .reversed()
            .thenComparingInt(Move::i)
            .thenComparingInt(Move::j));
    BitSet sources = new BitSet();
    BitSet targets = new BitSet();
    List<Move> moves = new ArrayList<>();
    for (Move move : candidates) {
      int source = sources.nextSetBit(move.i());
      int target = targets.nextSetBit(move.j());
      if ((source < 0 || source >= move.i() + move.n())
          && (target < 0 || target >= move.j() + move.m())) {
        sources.set(move.i(), move.i() + move.n());
        targets.set(move.j(), move.j() + move.m());
        moves.add(move);
      }
    }
    return moves;
  }
}
