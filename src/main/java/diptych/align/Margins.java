package diptych.align;

import diptych.align.MonotoneAligner.Run;
import diptych.align.Shapes.Shape;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * By how much each bead of the best path beats the best path without it (max-marginals), looked for
 * in a narrow band around the path. A wide margin says that nothing else comes near.
 */
final class Margins {
  /** Positions to either side of the path that are looked at. */
  private static final int WIDTH = 5;

  /** Margins are cut here; more says nothing more. */
  static final double MOST = 50;

  private static final double NEVER = -1e9;

  private final Similarity similarity;
  private final List<Shape> shapes;
  private final Band band;
  private final double[][] own;
  private final double[][] forward;
  private final double[][] backward;

  private Margins(Similarity similarity, Shapes shapes, Band band) {
    this.similarity = similarity;
    this.shapes = shapes.all();
    this.band = band;
    own = new double[band.rows() + 1][];
    forward = cells();
    backward = cells();
  }

  /** The margin of each run of a path, 0 to {@link #MOST}. */
  static double[] of(Similarity similarity, Shapes shapes, List<Run> path, Band outer) {
    Margins margins = new Margins(similarity, shapes, around(path, similarity, outer));
    margins.sweep();
    return margins.compare(path);
  }

  private static Band around(List<Run> path, Similarity similarity, Band outer) {
    int rows = similarity.sourceSize();
    int[] from = new int[rows + 1];
    int[] to = new int[rows + 1];
    Arrays.fill(from, similarity.targetSize());
    for (Run run : path) {
      for (int i = run.i(); i <= run.i() + run.n(); i++) {
        from[i] = Math.min(from[i], run.j());
        to[i] = Math.max(to[i], run.j() + run.m());
      }
    }
    for (int i = 0; i <= rows; i++) {
      from[i] = Math.max(outer.from()[i], Math.min(from[i], to[i]) - WIDTH);
      to[i] = Math.min(outer.to()[i], to[i] + WIDTH);
    }
    return new Band(from, to);
  }

  private double[][] cells() {
    double[][] cells = new double[band.rows() + 1][];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = new double[band.to()[i] - band.from()[i] + 1];
      Arrays.fill(cells[i], NEVER);
    }
    return cells;
  }

  /** Best scores from the start to each cell, and from each cell to the end. */
  private void sweep() {
    int rows = band.rows();
    forward[0][0] = 0;
    for (int i = 0; i <= rows; i++) {
      own[i] = new double[forward[i].length * shapes.size()];
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        int cell = j - band.from()[i];
        for (int k = 0; k < shapes.size(); k++) {
          Shape shape = shapes.get(k);
          if (inside(i, j, shape)) {
            double value = own(i, j, shape);
            own[i][cell * shapes.size() + k] = value;
            int next = j + shape.m() - band.from()[i + shape.n()];
            double[] row = forward[i + shape.n()];
            row[next] = Math.max(row[next], forward[i][cell] + value);
          }
        }
      }
    }
    backward[rows][similarity.targetSize() - band.from()[rows]] = 0;
    for (int i = rows; i >= 0; i--) {
      for (int j = band.to()[i]; j >= band.from()[i]; j--) {
        int cell = j - band.from()[i];
        for (int k = 0; k < shapes.size(); k++) {
          Shape shape = shapes.get(k);
          if (inside(i, j, shape)) {
            double value = own[i][cell * shapes.size() + k] + after(i, j, shape);
            backward[i][cell] = Math.max(backward[i][cell], value);
          }
        }
      }
    }
  }

  private boolean inside(int i, int j, Shape shape) {
    return i + shape.n() <= band.rows() && band.has(i + shape.n(), j + shape.m());
  }

  private double after(int i, int j, Shape shape) {
    return backward[i + shape.n()][j + shape.m() - band.from()[i + shape.n()]];
  }

  private double own(int i, int j, Shape shape) {
    return (shape.isLinked() ? similarity.score(i, shape.n(), j, shape.m()) : 0) - shape.cost();
  }

  private double[] compare(List<Run> path) {
    double[] otherSource = new double[similarity.sourceSize()];
    double[] otherTarget = new double[similarity.targetSize()];
    Arrays.fill(otherSource, NEVER);
    Arrays.fill(otherTarget, NEVER);
    Set<Run> taken = new HashSet<>();
    path.forEach(run -> taken.add(new Run(run.i(), run.n(), run.j(), run.m(), 0)));
    for (int i = 0; i <= band.rows(); i++) {
      for (int j = band.from()[i]; j <= band.to()[i]; j++) {
        int cell = j - band.from()[i];
        for (int k = 0; k < shapes.size(); k++) {
          Shape shape = shapes.get(k);
          if (!inside(i, j, shape) || taken.contains(new Run(i, shape.n(), j, shape.m(), 0))) {
            continue;
          }
          double whole = forward[i][cell] + own[i][cell * shapes.size() + k] + after(i, j, shape);
          for (int s = i; s < i + shape.n(); s++) {
            otherSource[s] = Math.max(otherSource[s], whole);
          }
          for (int t = j; t < j + shape.m(); t++) {
            otherTarget[t] = Math.max(otherTarget[t], whole);
          }
        }
      }
    }
    double best = backward[0][0];
    return path.stream()
        .mapToDouble(run -> best - other(run, otherSource, otherTarget))
        .map(margin -> Math.max(0, Math.min(MOST, margin)))
        .toArray();
  }

  /** The best path without the run covers its segments in some other way. */
  private static double other(Run run, double[] otherSource, double[] otherTarget) {
    double source = run.n() > 0 ? otherSource[run.i()] : NEVER;
    double target = run.m() > 0 ? otherTarget[run.j()] : NEVER;
    return Math.max(source, target);
  }
}
