package diptych.report;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ladder of hunalign: each line is a rung, {@code left TAB right TAB score}, and the bead is
 * what lies between it and the next; the last rung is the end of both texts.
 *
 * <p>A ladder cannot cross. Beads that cross others because their text moved, and beads with gaps,
 * are written as segments without counterpart on both sides; {@code beads} keeps them.
 */
final class Ladder {
  private final Appendable out;
  private int source;
  private int target;

  private Ladder(Appendable out) {
    this.out = out;
  }

  static void write(ArticlePair pair, Alignment alignment, Appendable out) throws IOException {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      if (bead.isLinked() && !bead.moved() && isRun(bead.source()) && isRun(bead.target())) {
        beads.add(bead);
      }
    }
    beads.sort(Comparator.comparing(bead -> bead.source().get(0)));
    Ladder ladder = new Ladder(out);
    for (Bead bead : beads) {
      ladder.add(bead);
    }
    ladder.gap(alignment.sourceSize(), alignment.targetSize());
    ladder.rung(0);
  }

  private void add(Bead bead) throws IOException {
    int from = bead.source().get(0);
    int to = bead.target().get(0);
    if (from < source || to < target) {
      return; // it would cross
    }
    gap(from, to);
    rung(bead.score());
    source += bead.source().size();
    target += bead.target().size();
  }

  /** Rungs for the segments without counterpart before a bead. */
  private void gap(int sourceEnd, int targetEnd) throws IOException {
    for (; source < sourceEnd; source++) {
      rung(0);
    }
    for (; target < targetEnd; target++) {
      rung(0);
    }
  }

  private void rung(double score) throws IOException {
    out.append(Integer.toString(source)).append('\t').append(Integer.toString(target));
    out.append('\t').append(Words.decimal(score).toPlainString()).append('\n');
  }

  private static boolean isRun(List<Integer> ids) {
    return ids.get(ids.size() - 1) - ids.get(0) == ids.size() - 1;
  }
}
