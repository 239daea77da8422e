package diptych.route;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import java.util.Optional;

/**
 * Warns where next to nothing of one edition has a counterpart in the other. That there are no
 * differences then means nothing: the files may not belong together, or what a translation service
 * returned may be fluent and yet no translation.
 */
final class CommonGround {
  /** One segment in so many must have a counterpart. */
  private static final int ONE_IN = 20;

  private CommonGround() {}

  /** What to warn of; empty if the editions have enough in common. */
  static Optional<String> warning(ArticlePair pair, Alignment alignment, String translator) {
    int linked = 0;
    for (Bead bead : alignment.beads()) {
      linked += bead.isLinked() ? Math.min(bead.source().size(), bead.target().size()) : 0;
    }
    int shorter = Math.min(pair.source().segments().size(), pair.target().segments().size());
    if (linked > 0 && linked * ONE_IN >= shorter) {
      return Optional.empty();
    }
    String cause =
        pair.sameLanguage()
            ? ""
            : " or what '" + translator + "' returned may be no translation of them,";
    return Optional.of(
        "Next to nothing of %s has a counterpart in %s, so few or no differences mean nothing:"
                .formatted(pair.source().id(), pair.target().id())
            + " the files may not be on the same events,"
            + cause
            + " check both.");
  }
}
