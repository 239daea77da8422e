package diptych.align;

import diptych.align.MonotoneAligner.Run;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds moved passages among the segments that the monotone pass left without counterpart: the best
 * match first, then the best of what is left. A block that moved comes out bead by bead.
 */
final class MoveFinder {
  /** Larger grids are not searched: so many free segments are no moved passages. */
  private static final int MOST_PAIRS = 4_000_000;

  private static final int LONGEST = 3;

  private final List<Channel> channels;
  private final Lengths lengths;
  private final Tuning tuning;

  MoveFinder(List<Channel> channels, Lengths lengths, Tuning tuning) {
    this.channels = channels;
    this.lengths = lengths;
    this.tuning = tuning;
  }

  /** The moves among free segments, both arrays ascending; none of them overlap. */
  List<Run> find(int[] sources, int[] targets) {
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
            tuning.weights());
    List<Run> candidates = new ArrayList<>();
    for (int a = 0; a < sources.length; a++) {
      for (int b = 0; b < targets.length; b++) {
        int most = run(sources, a);
        for (int n = 1; n <= most; n++) {
          for (int m = 1; m <= (n == 1 ? run(targets, b) : 1); m++) {
            double cost = tuning.shapes().cost(n, m) + tuning.move();
            double score = similarity.score(a, n, b, m) - cost;
            if (score > 0) {
              candidates.add(new Run(sources[a], n, targets[b], m, score));
            }
          }
        }
      }
    }
    return choose(candidates);
  }

  /** How many of the segments from {@code at} on follow one another, up to a limit. */
  private static int run(int[] segments, int at) {
    int n = 1;
    while (n < LONGEST && at + n < segments.length && segments[at + n] == segments[at] + n) {
      n++;
    }
    return n;
  }

  private static List<Run> choose(List<Run> candidates) {
    candidates.sort(
        Comparator.comparingDouble(Run::score)
            .reversed()
            .thenComparingInt(Run::i)
            .thenComparingInt(Run::j));
    BitSet sources = new BitSet();
    BitSet targets = new BitSet();
    List<Run> moves = new ArrayList<>();
    for (Run move : candidates) {
      if (isFree(sources, move.i(), move.n()) && isFree(targets, move.j(), move.m())) {
        sources.set(move.i(), move.i() + move.n());
        targets.set(move.j(), move.j() + move.m());
        moves.add(move);
      }
    }
    return moves;
  }

  private static boolean isFree(BitSet taken, int from, int size) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= from + size;
  }
}
