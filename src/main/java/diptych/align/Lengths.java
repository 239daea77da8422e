package diptych.align;

import java.util.Arrays;

/** Lengths of the segments of both sides in characters, summed for any run of segments. */
final class Lengths {
  private final double[] source;
  private final double[] target;
  private final double ratio;

  Lengths(int[] source, int[] target) {
    this.source = sums(source);
    this.target = sums(target);
    double all = this.source[source.length];
    double other = this.target[target.length];
    ratio = all > 0 && other > 0 ? other / all : 1;
  }

  private Lengths(double[] source, double[] target, double ratio) {
    this.source = source;
    this.target = target;
    this.ratio = ratio;
  }

  /** The lengths of some of the segments, with the ratio of all. */
  Lengths only(int[] sources, int[] targets) {
    return new Lengths(
        sums(Arrays.stream(sources).map(i -> (int) source(i, 1)).toArray()),
        sums(Arrays.stream(targets).map(j -> (int) target(j, 1)).toArray()),
        ratio);
  }

  private static double[] sums(int[] lengths) {
    double[] sums = new double[lengths.length + 1];
    for (int i = 0; i < lengths.length; i++) {
      sums[i + 1] = sums[i] + lengths[i];
    }
    return sums;
  }

  int sourceSize() {
    return source.length - 1;
  }

  int targetSize() {
    return target.length - 1;
  }

  /** Characters of {@code n} source segments from {@code i} on. */
  double source(int i, int n) {
    return source[i + n] - source[i];
  }

  double target(int j, int m) {
    return target[j + m] - target[j];
  }

  /** Target characters for each source character, over the whole texts. */
  double ratio() {
    return ratio;
  }
}
