package diptych.route;

import diptych.model.Alignment;
import diptych.model.Bead;
import diptych.model.Edition;
import diptych.model.Mode;
import diptych.model.Segment;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Chooses the kind of comparison from how much of the shorter text has a counterpart in the other:
 * the characters of its segments in linked beads, each weighted with its bead's score, which is the
 * chance that the bead is right. At least {@value #THRESHOLD}: editions of one text.
 *
 * <p>A translation with a third of its sentences dropped is still well above (what is dropped is
 * missing on the shorter side); independent articles on one event rarely share a quarter.
 */
final class ModeChooser {
  static final double THRESHOLD = 0.5;

  private ModeChooser() {}

  /** A mode and why. */
  record Choice(Mode mode, String reason) {}

  /** The choice for an alignment made in {@link Mode#EDITION}. */
  static Choice choose(Edition source, Edition target, Alignment alignment) {
    boolean sourceIsShorter = length(source) <= length(target);
    double share =
        sourceIsShorter
            ? share(source, alignment, Bead::source)
            : share(target, alignment, Bead::target);
    String shorter = (sourceIsShorter ? source : target).id();
    boolean edition = share >= THRESHOLD;
    String reason =
        String.format(
            Locale.ROOT,
            "chosen because %.0f %% of the shorter text (%s) has a counterpart, %s %.0f %%",
            100 * share,
            shorter,
            edition ? "at least" : "less than",
            100 * THRESHOLD);
    return new Choice(edition ? Mode.EDITION : Mode.OUTLET, reason);
  }

  private static double share(
      Edition edition, Alignment alignment, Function<Bead, List<Integer>> side) {
    int all = length(edition);
    if (all == 0) {
      return 0;
    }
    double linked = 0;
    for (Bead bead : alignment.beads()) {
      if (bead.isLinked()) {
        for (int i : side.apply(bead)) {
          linked += bead.score() * edition.segments().get(i).text().length();
        }
      }
    }
    return linked / all;
  }

  private static int length(Edition edition) {
    return edition.segments().stream().map(Segment::text).mapToInt(String::length).sum();
  }
}
