package diptych.compare;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Edition;
import java.util.List;

/**
 * How long a translation is for its source: characters of the target for one of the source, over
 * the paired segments of an article. What a bead has beyond that hints at what was added or left
 * out in it (Gale and Church 1993).
 */
final class Lengths {
  /** What the ratio is thought to be before an article is read, with the weight of a paragraph. */
  private static final double USUAL = 1.0;

  private static final double HEBREW_TO_LATIN = 1.3;
  private static final double WEIGHT = 300;

  private final double ratio;

  private Lengths(double ratio) {
    this.ratio = ratio;
  }

  static Lengths of(ArticlePair pair, Alignment alignment) {
    double usual = USUAL;
    if (pair.source().language().equals("he")) {
      usual = HEBREW_TO_LATIN;
    } else if (pair.target().language().equals("he")) {
      usual = 1 / HEBREW_TO_LATIN;
    }
    double source = WEIGHT;
    double target = WEIGHT * usual;
    for (Bead bead : alignment.beads()) {
      if (bead.isLinked()) {
        source += length(pair.source(), bead.source());
        target += length(pair.target(), bead.target());
      }
    }
    return new Lengths(target / source);
  }

  private static int length(Edition edition, List<Integer> segments) {
    return segments.stream().mapToInt(i -> edition.segments().get(i).text().length()).sum();
  }

  /** Characters of the target beyond what its source leads to expect; negative if it is short. */
  double targetExcess(PairView view) {
    return targetLength(view) - ratio * sourceLength(view);
  }

  /** Characters of the source beyond what the target lets expect. */
  double sourceExcess(PairView view) {
    return sourceLength(view) - targetLength(view) / ratio;
  }

  private static int sourceLength(PairView view) {
    return length(view.pair().source(), view.bead().source());
  }

  private static int targetLength(PairView view) {
    return length(view.pair().target(), view.bead().target());
  }
}
