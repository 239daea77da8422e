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
 * chance that the bead is right. Editions of one text have at least {@value #ONE_OUTLET}; where the
 * two are of different outlets, which rarely print one text, at least {@value #TWO_OUTLETS}.
 *
 * <p>Measured with the built-in lexicon: faithful translations have 0.85 and more, such with
 * sentences dropped, merged and moved 0.60 and more, articles on different events less than 0.45.
 */
final class ModeChooser {
  static final double ONE_OUTLET = 0.5;
  static final double TWO_OUTLETS = 0.75;

  private ModeChooser() {}

  /** A mode and why. */
  record Choice(Mode mode, String reason) {}

  /** The choice for an alignment made in {@link Mode#EDITION}. */
  static Choice choose(Edition source, Edition target, Alignment alignment) {
    double share = share(source, target, alignment);
    String shorter = (isShorter(source, target) ? source : target).id();
    double threshold = ofTwoOutlets(source, target) ? TWO_OUTLETS : ONE_OUTLET;
    boolean edition = share >= threshold;
    String reason =
        String.format(
            Locale.ROOT,
            "chosen because %.0f %% of the shorter text (%s) has a counterpart; %.0f %% %s%s",
            100 * share,
            shorter,
            100 * threshold,
            edition ? "is enough" : "would be needed",
            ofTwoOutlets(source, target) ? " between two outlets" : "");
    return new Choice(edition ? Mode.EDITION : Mode.OUTLET, reason);
  }

  /** The share of the shorter text that has a counterpart. */
  static double share(Edition source, Edition target, Alignment alignment) {
    return isShorter(source, target)
        ? share(source, alignment, Bead::source)
        : share(target, alignment, Bead::target);
  }

  private static boolean isShorter(Edition source, Edition target) {
    return length(source) <= length(target);
  }

  /** An edition that names no outlet is of the base edition's. */
  private static boolean ofTwoOutlets(Edition source, Edition target) {
    String outlet = target.article().outlet();
    return outlet != null && !outlet.equalsIgnoreCase(source.article().outlet());
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
