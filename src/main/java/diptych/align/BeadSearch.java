package diptych.align;

import diptych.align.MonotoneAligner.Run;
import diptych.model.Bead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the beads of a pair: those in order first, then the passages that moved. */
final class BeadSearch {
  private final List<Channel> channels;
  private final Lengths lengths;
  private final Tuning tuning;

  BeadSearch(List<Channel> channels, Lengths lengths, Tuning tuning) {
    this.channels = channels;
    this.lengths = lengths;
    this.tuning = tuning;
  }

  List<Bead> beads() {
    Band band = Band.whole(lengths.sourceSize(), lengths.targetSize());
    Similarity similarity = new Similarity(channels, lengths, band, tuning.weights());
    List<Run> runs = new MonotoneAligner(similarity, band, tuning.shapes()).align();
    int[] sources = runs.stream().filter(r -> r.m() == 0).mapToInt(Run::i).toArray();
    int[] targets = runs.stream().filter(r -> r.n() == 0).mapToInt(Run::j).toArray();
    List<MoveFinder.Move> moves =
        new MoveFinder(channels, lengths, tuning).find(sources, targets, tuning.weights());
    boolean[] movedSource = new boolean[lengths.sourceSize()];
    boolean[] movedTarget = new boolean[lengths.targetSize()];
    List<Bead> beads = new ArrayList<>();
    for (MoveFinder.Move move : moves) {
      IntStream.range(move.i(), move.i() + move.n()).forEach(i -> movedSource[i] = true);
      IntStream.range(move.j(), move.j() + move.m()).forEach(j -> movedTarget[j] = true);
      beads.add(bead(move.i(), move.n(), move.j(), move.m(), true));
    }
    for (Run run : runs) {
      if (run.m() == 0 ? !movedSource[run.i()] : run.n() > 0 || !movedTarget[run.j()]) {
        beads.add(bead(run.i(), run.n(), run.j(), run.m(), false));
      }
    }
    beads.sort(Comparator.comparingInt(b -> b.source().isEmpty() ? 0 : b.source().get(0)));
    return beads;
  }

  private static Bead bead(int i, int n, int j, int m, boolean moved) {
    return new Bead(
        IntStream.range(i, i + n).boxed().toList(),
        IntStream.range(j, j + m).boxed().toList(),
        1,
        moved);
  }
}
