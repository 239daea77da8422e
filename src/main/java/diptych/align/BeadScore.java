package diptych.align;

/**
 * Turns margins into scores: how many of the beads with such a margin are right. Fitted on the
 * development data so that the hardest text there (weak machine translation of scanned pages) is
 * not promised too much: of beads with a score of 0.9 at least 97 in 100 are right. A score below
 * {@link #UNCERTAIN} is shown as uncertain.
 */
public final class BeadScore {
  /** Beads below are shown as uncertain: about every second of them is wrong. */
  public static final double UNCERTAIN = 0.5;

  private static final double SLOPE = 0.4;
  private static final double PAIR = -0.2;
  private static final double GROUP = -0.6;
  private static final double SINGLE = -0.4;
  private static final double MOVED = 0.5;
  private static final double CLAIM = -0.5;

  private BeadScore() {}

  /** Score of a bead with both sides, from its margin and number of segments. */
  static double ofLinked(double margin, int segments) {
    return logistic((segments == 2 ? PAIR : GROUP) + SLOPE * margin);
  }

  /** Score of a segment without counterpart. */
  static double ofSingle(double margin) {
    return logistic(SINGLE + SLOPE * margin);
  }

  /** Score of a bead that crosses others, from how far it is above what is asked of it. */
  static double ofMoved(double margin) {
    return logistic(MOVED + SLOPE * margin);
  }

  /** Score of a pair of claims, from how far it is above what is asked of it. */
  static double ofClaim(double margin) {
    return logistic(CLAIM + SLOPE * margin);
  }

  private static double logistic(double x) {
    return StrictMath.rint(1000 / (1 + StrictMath.exp(-x))) / 1000;
  }
}
