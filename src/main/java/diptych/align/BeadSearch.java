package diptych.align;

import diptych.align.MonotoneAligner.Run;
import diptych.model.Bead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the beads between some source and some target segments: those in order first, then the
 * passages that moved, among what was left without counterpart.
 */
final class BeadSearch {
  private final List<Channel> channels;
  private final Lengths lengths;
  private final Tuning tuning;

  BeadSearch(List<Channel> channels, Lengths lengths, Tuning tuning) {
    this.channels = channels;
    this.lengths = lengths;
    this.tuning = tuning;
  }

  /**
   * The beads of the given segments; both arrays ascend.
   *
   * @param crossing whether beads that cross are marked as moved
   */
  List<Bead> find(int[] sources, int[] targets, boolean crossing) {
    List<Channel> parts = channels.stream().map(c -> c.only(sources, targets)).toList();
    Lengths part = lengths.only(sources, targets);
    Band band = Anchors.band(parts, sources.length, targets.length);
    Similarity similarity = new Similarity(parts, part, band, tuning.weights());
    List<Run> runs = new MonotoneAligner(similarity, band, tuning.shapes()).align();
    double[] margins = Margins.of(similarity, tuning.shapes(), runs, band);
    List<Run> moves =
        new MoveFinder(parts, part, tuning)
            .find(
                runs.stream().filter(r -> r.m() == 0).mapToInt(Run::i).toArray(),
                runs.stream().filter(r -> r.n() == 0).mapToInt(Run::j).toArray());
    boolean[] movedSource = new boolean[sources.length];
    boolean[] movedTarget = new boolean[targets.length];
    List<Bead> beads = new ArrayList<>();
    for (Run move : moves) {
      IntStream.range(move.i(), move.i() + move.n()).forEach(i -> movedSource[i] = true);
      IntStream.range(move.j(), move.j() + move.m()).forEach(j -> movedTarget[j] = true);
      beads.add(bead(move, sources, targets, BeadScore.ofMoved(move.score()), crossing));
    }
    for (int k = 0; k < margins.length; k++) {
      Run run = runs.get(k);
      if (run.isLinked()) {
        beads.add(
            bead(run, sources, targets, BeadScore.ofLinked(margins[k], run.n() + run.m()), false));
      } else if (run.n() > 0 ? !movedSource[run.i()] : !movedTarget[run.j()]) {
        beads.add(bead(run, sources, targets, BeadScore.ofSingle(margins[k]), false));
      }
    }
    return beads;
  }

  private static Bead bead(Run run, int[] sources, int[] targets, double score, boolean moved) {
    return new Bead(
        IntStream.range(run.i(), run.i() + run.n()).map(i -> sources[i]).boxed().toList(),
        IntStream.range(run.j(), run.j() + run.m()).map(j -> targets[j]).boxed().toList(),
        score,
        moved);
  }
}
