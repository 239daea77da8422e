package diptych.align;

import diptych.align.Shapes.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The best list of beads that do not cross, by dynamic programming over a band (Gale and Church
 * 1993). A bead's score is that of its terms and lengths less what its shape costs.
 */
final class MonotoneAligner {
  /**
   * A bead of neighbouring segments.
   *
   * @param i first source segment
   * @param n number of source segments
   * @param j first target segment
   * @param m number of target segments
   * @param score its own score, cost of the shape taken off
   */
  record Run(int i, int n, int j, int m, double score) {
    boolean isLinked() {
      return n > 0 && m > 0;
    }
  }

  private final Similarity similarity;
  private final Shapes shapes;
  private final Band band;
  private final double[][] best;
  private final byte[][] back;

  MonotoneAligner(Similarity similarity, Band band, Shapes shapes) {
    this.similarity = similarity;
    this.shapes = shapes;
    this.band = band;
    best = new double[band.rows() + 1][];
    back = new byte[band.rows() + 1][];
  }

  List<Run> align() {
    for (int i = 0; i <= band.rows(); i++) {
      best[i] = new double[band.to()[i] - band.from()[i] + 1];
      back[i] = new byte[best[i].length];
      Arrays.fill(best[i], Double.NEGATIVE_INFINITY);
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        fill(i, j);
      }
    }
    return trace();
  }

  private void fill(int i, int j) {
    if (i == 0 && j == 0) {
      best[0][0] = 0;
      return;
    }
    double top = Double.NEGATIVE_INFINITY;
    int choice = 0;
    List<Shape> all = shapes.all();
    for (int k = 0; k < all.size(); k++) {
      Shape shape = all.get(k);
      int a = i - shape.n();
      int b = j - shape.m();
      if (a < 0 || b < 0 || !band.has(a, b)) {
        continue;
      }
      double score = best[a][b - band.from()[a]] - shape.cost();
      if (shape.isLinked()) {
        boolean several = shape.n() + shape.m() > 2;
        if (several && score + similarity.bound(a, shape.n(), b, shape.m()) <= top) {
          continue;
        }
        score += similarity.score(a, shape.n(), b, shape.m());
      }
      if (score > top) {
        top = score;
        choice = k;
      }
    }
    best[i][j - band.from()[i]] = top;
    back[i][j - band.from()[i]] = (byte) choice;
  }

  private List<Run> trace() {
    List<Run> runs = new ArrayList<>();
    int i = similarity.sourceSize();
    int j = similarity.targetSize();
    while (i > 0 || j > 0) {
      Shape shape = shapes.all().get(back[i][j - band.from()[i]]);
      i -= shape.n();
      j -= shape.m();
      double own = shape.isLinked() ? similarity.score(i, shape.n(), j, shape.m()) : 0;
      runs.add(new Run(i, shape.n(), j, shape.m(), own - shape.cost()));
    }
    Collections.reverse(runs);
    return runs;
  }
}
