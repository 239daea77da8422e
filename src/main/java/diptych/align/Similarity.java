package diptych.align;

import diptych.align.Channel.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well groups of segments match, as a log-likelihood ratio: the terms of all channels, and the
 * lengths. Looks only at pairs inside a band. Not thread safe.
 */
final class Similarity {
  /**
   * Weights of the kinds of evidence, set on the development data.
   *
   * @param hit share of the terms of a segment that its counterpart has
   * @param weak what a partial match counts, 0 to 1
   * @param terms what the sum over all terms counts; below 1 because terms are not independent
   * @param length what the length ratio counts
   */
  record Weights(double hit, double weak, double terms, double length) {
    Weights withoutLength() {
      return new Weights(hit, weak, terms, 0);
    }
  }

  private static final double LENGTH_VARIANCE = 6.8;
  private static final double WORST_LENGTH = -8;

  private final Lengths lengths;
  private final Weights weights;
  private final Half[] sources;
  private final Half[] targets;

  Similarity(List<Channel> channels, Lengths lengths, Band band, Weights weights) {
    this.lengths = lengths;
    this.weights = weights;
    sources = new Half[channels.size()];
    targets = new Half[channels.size()];
    Band across = transposed(band, lengths.targetSize());
    for (int c = 0; c < sources.length; c++) {
      sources[c] = new Half(channels.get(c).source(), channels.get(c).target(), band, weights);
      targets[c] = new Half(channels.get(c).target(), channels.get(c).source(), across, weights);
    }
  }

  private static Band transposed(Band band, int columns) {
    int[] from = new int[columns + 1];
    int[] to = new int[columns + 1];
    java.util.Arrays.fill(from, Integer.MAX_VALUE);
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        from[j] = Math.min(from[j], i);
        to[j] = Math.max(to[j], i);
      }
    }
    return new Band(from, to);
  }

  int sourceSize() {
    return lengths.sourceSize();
  }

  int targetSize() {
    return lengths.targetSize();
  }

  /** Log-likelihood ratio of source [i, i+n) and target [j, j+m) being counterparts. */
  double score(int i, int n, int j, int m) {
    return weights.terms() * terms(i, n, j, m) + length(i, n, j, m);
  }

  /** The part of the score that comes from terms, the mean over the channels, not weighted. */
  double terms(int i, int n, int j, int m) {
    double sum = 0;
    for (int c = 0; c < sources.length; c++) {
      sum += sources[c].gain(i, n, j, m) + targets[c].gain(j, m, i, n);
    }
    return sources.length == 0 ? 0 : sum / sources.length;
  }

  /** No bead of these segments can score better than this; much faster than the score. */
  double bound(int i, int n, int j, int m) {
    double sum = 0;
    for (int c = 0; c < sources.length; c++) {
      sum += sources[c].bound(i, n, j, m) + targets[c].bound(j, m, i, n);
    }
    return weights.terms() * (sources.length == 0 ? 0 : sum / sources.length) + length(i, n, j, m);
  }

  /**
   * Gale and Church (1993): lengths of counterparts are proportional, with a variance that grows.
   */
  private double length(int i, int n, int j, int m) {
    double source = lengths.source(i, n) * lengths.ratio();
    double target = lengths.target(j, m);
    double difference = target - source;
    double z2 = difference * difference / (LENGTH_VARIANCE * ((source + target) / 2 + 1));
    return weights.length() * Math.max(WORST_LENGTH, 1 - 0.5 * z2);
  }

  /** The terms of one side against the segments of the other. */
  private static final class Half {
    private final Found[][] rows;
    private final double[][] pairs;
    private final int[] first;
    private final double[] miss;
    private final double[][] gain;
    private final double weak;
    private final double[] scratch;

    Half(TermSide one, TermSide other, Band band, Weights weights) {
      int size = one.size();
      rows = new Found[size][];
      pairs = new double[size][];
      first = new int[size];
      miss = new double[size];
      gain = new double[size][];
      weak = weights.weak();
      int longest = 0;
      for (int i = 0; i < size; i++) {
        longest = Math.max(longest, one.terms(i).length);
        gain[i] = new double[one.terms(i).length];
        for (int t = 0; t < gain[i].length; t++) {
          double p0 = one.chance(i, t);
          double lost = Math.min(0, StrictMath.log((1 - weights.hit()) / (1 - p0)));
          miss[i] += lost;
          gain[i][t] = Math.max(0, StrictMath.log(weights.hit() / p0)) - lost;
        }
        first[i] = Math.min(band.from()[i], band.from()[i + 1]);
        int end = Math.min(other.size(), Math.max(band.to()[i], band.to()[i + 1]));
        rows[i] = Channel.found(one, i, other, first[i], end);
        pairs[i] = new double[rows[i].length];
        for (int k = 0; k < rows[i].length; k++) {
          pairs[i][k] = rows[i][k] == null ? 0 : sum(i, rows[i][k]);
        }
      }
      scratch = new double[longest];
    }

    private double sum(int i, Found found) {
      double sum = 0;
      for (int k = 0; k < found.size(); k++) {
        sum += value(i, found, k);
      }
      return sum;
    }

    private double value(int i, Found found, int k) {
      double value = gain[i][found.term(k)];
      return found.strong(k) ? value : weak * value;
    }

    private double pair(int i, int j) {
      int k = j - first[i];
      return k < 0 || k >= pairs[i].length ? 0 : pairs[i][k];
    }

    private @Nullable Found found(int i, int j) {
      int k = j - first[i];
      return k < 0 || k >= rows[i].length ? null : rows[i][k];
    }

    double bound(int i, int n, int j, int m) {
      double sum = 0;
      for (int s = i; s < i + n; s++) {
        sum += miss[s];
        for (int t = j; t < j + m; t++) {
          sum += pair(s, t);
        }
      }
      return sum;
    }

    double gain(int i, int n, int j, int m) {
      double sum = 0;
      for (int s = i; s < i + n; s++) {
        sum += miss[s] + (m == 1 ? pair(s, j) : union(s, j, m));
      }
      return sum;
    }

    private double union(int s, int j, int m) {
      double sum = 0;
      for (int t = j; t < j + m; t++) {
        Found found = found(s, t);
        for (int k = 0; found != null && k < found.size(); k++) {
          double value = value(s, found, k);
          int term = found.term(k);
          if (value > scratch[term]) {
            sum += value - scratch[term];
            scratch[term] = value;
          }
        }
      }
      for (int t = j; t < j + m; t++) {
        Found found = found(s, t);
        for (int k = 0; found != null && k < found.size(); k++) {
          scratch[found.term(k)] = 0;
        }
      }
      return sum;
    }
  }
}
