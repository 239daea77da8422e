package diptych.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Narrows the grid of a long pair to a band around its anchors, so that time and memory grow with
 * the length of the texts and not with its square.
 *
 * <p>An anchor is a pair of segments that share several terms which are rare on both sides; the
 * heaviest chain of anchors in order (patience, as in diffs; first pass of Bertalign, Liu and Zhu
 * 2022) is kept, and the band runs between its members, wider where they are far apart.
 */
final class Anchors {
  /** Grids up to this many cells are looked at as a whole. */
  static final long WHOLE = 250_000;

  private static final int RAREST = 20;
  private static final int MOST_IN_ROW = 3;

  /** Two words that stand once in a thousand segments, or more that are not so rare. */
  private static final double LEAST_WEIGHT = 13;

  private static final int MARGIN = 12;
  private static final int MOST_WIDTH = 120;

  private Anchors() {}

  /** The band to look at. */
  static Band band(List<Channel> channels, int rows, int columns) {
    if ((long) rows * columns <= WHOLE) {
      return Band.whole(rows, columns);
    }
    List<Anchor> chain = chain(candidates(channels, rows));
    chain.add(new Anchor(rows, columns, 1));
    int[] from = new int[rows + 1];
    int[] to = new int[rows + 1];
    Arrays.fill(from, columns);
    int i = 0;
    int j = 0;
    for (Anchor anchor : chain) {
      widen(from, to, i, j, anchor, columns);
      i = anchor.i();
      j = anchor.j();
    }
    return connected(from, to, columns);
  }

  private record Anchor(int i, int j, double weight) {}

  private static List<Anchor> candidates(List<Channel> channels, int rows) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Map<Integer, Double> weights = new HashMap<>();
      for (Channel channel : channels) {
        for (Term term : channel.source().terms(i)) {
          for (int key : term.keys()) {
            int[] there = channel.target().segmentsWith(key);
            int here = channel.source().segmentsWith(key).length;
            if (there.length > 0 && there.length <= RAREST && here <= RAREST) {
              double weight = StrictMath.log((double) rows / Math.max(there.length, here));
              for (int j : there) {
                weights.merge(j, weight / channels.size(), Double::sum);
              }
            }
          }
        }
      }
      int row = i;
      weights.entrySet().stream()
          .filter(e -> e.getValue() >= LEAST_WEIGHT)
          .map(e -> new Anchor(row, e.getKey(), e.getValue()))
          .sorted(Comparator.comparingDouble(Anchor::weight).reversed().thenComparingInt(Anchor::j))
          .limit(MOST_IN_ROW)
          .forEach(anchors::add);
    }
    anchors.sort(
        (a, b) -> a.i() != b.i() ? Integer.compare(a.i(), b.i()) : Integer.compare(b.j(), a.j()));
    return anchors;
  }

  /** The heaviest chain that ascends on both sides, with a Fenwick tree over target positions. */
  private static List<Anchor> chain(List<Anchor> anchors) {
    int columns = anchors.stream().mapToInt(Anchor::j).max().orElse(0) + 2;
    int[] bestAt = new int[columns + 1];
    Arrays.fill(bestAt, -1);
    double[] total = new double[anchors.size()];
    int[] previous = new int[anchors.size()];
    int top = -1;
    for (int k = 0; k < anchors.size(); k++) {
      int best = -1;
      for (int at = anchors.get(k).j(); at > 0; at -= at & -at) {
        if (bestAt[at] >= 0 && (best < 0 || total[bestAt[at]] > total[best])) {
          best = bestAt[at];
        }
      }
      previous[k] = best;
      total[k] = anchors.get(k).weight() + (best < 0 ? 0 : total[best]);
      for (int at = anchors.get(k).j() + 1; at < bestAt.length; at += at & -at) {
        if (bestAt[at] < 0 || total[k] > total[bestAt[at]]) {
          bestAt[at] = k;
        }
      }
      if (top < 0 || total[k] > total[top]) {
        top = k;
      }
    }
    List<Anchor> chain = new ArrayList<>();
    for (int k = top; k >= 0; k = previous[k]) {
      chain.add(anchors.get(k));
    }
    Collections.reverse(chain);
    return chain;
  }

  private static void widen(int[] from, int[] to, int i0, int j0, Anchor end, int columns) {
    int height = end.i() - i0;
    int width = end.j() - j0;
    int spread = Math.min(MOST_WIDTH, MARGIN + Math.max(height, width) / 4);
    for (int i = i0; i <= end.i(); i++) {
      int j = j0 + (height == 0 ? width : (int) ((long) (i - i0) * width / height));
      from[i] = Math.max(0, Math.min(from[i], j - spread));
      to[i] = Math.min(columns, Math.max(to[i], j + spread));
    }
    to[i0] = Math.max(to[i0], Math.min(columns, j0 + MARGIN));
  }

  /** Sees to it that the band ascends and each row touches the one before. */
  private static Band connected(int[] from, int[] to, int columns) {
    from[0] = 0;
    to[to.length - 1] = columns;
    for (int i = 1; i < from.length; i++) {
      to[i] = Math.max(to[i], to[i - 1]);
      if (from[i] > to[i - 1]) {
        from[i] = to[i - 1];
      }
    }
    for (int i = from.length - 2; i >= 0; i--) {
      from[i] = Math.min(from[i], from[i + 1]);
    }
    return new Band(from, to);
  }
}
