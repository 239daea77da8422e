package diptych.pair;

import java.util.Comparator;

/**
 * What ties two files together.
 *
 * @param a number of a file
 * @param b number of another, greater
 * @param evidence what says so
 * @param score 0 to 1
 * @param sameText whether they are editions of one text, and not only on the same events
 * @param why one sentence for people
 */
record Tie(int a, int b, Proposal.Evidence evidence, double score, boolean sameText, String why) {
  /** Links before texts, then the surest first; ties that are equal in the order of their files. */
  static final Comparator<Tie> SUREST_FIRST =
      Comparator.comparing(Tie::evidence)
          .thenComparing(Comparator.comparingDouble(Tie::score).reversed())
          .thenComparingInt(Tie::a)
          .thenComparingInt(Tie::b);

  static Tie of(
      int one, int other, Proposal.Evidence evidence, double score, boolean same, String why) {
    return new Tie(Math.min(one, other), Math.max(one, other), evidence, score, same, why);
  }

  int other(int file) {
    return file == a ? b : a;
  }
}
