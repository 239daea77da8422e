package diptych.align;

import java.util.ArrayList;
import java.util.List;

/**
 * The shapes of beads that are tried, and what each costs before any text is read: 1-0, 0-1, 1-1 up
 * to 1-5 and 5-1, and those with several segments on both sides up to 3-3.
 */
final class Shapes {
  /** Longest side of a bead. */
  static final int LONGEST = 5;

  private static final int MOST_IN_BOTH = 6;

  /**
   * A shape.
   *
   * @param n source segments
   * @param m target segments
   * @param cost what it costs
   */
  record Shape(int n, int m, double cost) {
    boolean isLinked() {
      return n > 0 && m > 0;
    }
  }

  private final List<Shape> all;
  private final double[][] costs = new double[LONGEST + 1][LONGEST + 1];

  /**
   * Sets the costs.
   *
   * @param none cost of a segment without counterpart
   * @param extra cost of each segment more than one on one side
   */
  Shapes(double none, double extra) {
    List<Shape> shapes = new ArrayList<>();
    for (int n = 0; n <= LONGEST; n++) {
      for (int m = 0; m <= LONGEST; m++) {
        if (n + m == 1 || n > 0 && m > 0 && (n == 1 || m == 1 || n + m <= MOST_IN_BOTH)) {
          costs[n][m] = n + m == 1 ? none : extra * (n + m - 2);
          shapes.add(new Shape(n, m, costs[n][m]));
        }
      }
    }
    all = List.copyOf(shapes);
  }

  /** All shapes, in a fixed order. */
  List<Shape> all() {
    return all;
  }

  double cost(int n, int m) {
    return costs[n][m];
  }
}
