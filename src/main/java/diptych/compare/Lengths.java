package diptych.compare;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Edition;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.List;
import java.util.OptionalInt;

/**
 * How long a translation is for its source: characters of the target for one of the source, over
 * the paired segments of an article. What a bead has beyond that hints at what was added or left
 * out in it (Gale and Church 1993). Where there is a translation to read, its length is held
 * against the target's as well: both are in one language, so that less than a clause shows.
 */
final class Lengths {
  /** What the ratio is thought to be before an article is read, with the weight of a paragraph. */
  private static final double USUAL = 1.0;

  private static final double HEBREW_TO_LATIN = 1.3;
  private static final double WEIGHT = 300;

  /** How far the translation may go beyond what the source says. */
  private static final double TRUSTED = 3;

  private final double ratio;

  /** Characters of the target for one of the translation. */
  private final double translated;

  private Lengths(double ratio, double translated) {
    this.ratio = ratio;
    this.translated = translated;
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
    double translation = WEIGHT;
    double counterpart = WEIGHT;
    for (Bead bead : alignment.beads()) {
      if (bead.isLinked()) {
        source += length(pair.source(), bead.source());
        target += length(pair.target(), bead.target());
        OptionalInt read = translationLength(pair, bead);
        if (read.isPresent()) {
          translation += read.getAsInt();
          counterpart += length(pair.target(), bead.target());
        }
      }
    }
    return new Lengths(target / source, counterpart / translation);
  }

  private static int length(Edition edition, List<Integer> segments) {
    return segments.stream().mapToInt(i -> edition.segments().get(i).text().length()).sum();
  }

  /** Empty if a part of the bead has no translation that can be read as one. */
  private static OptionalInt translationLength(ArticlePair pair, Bead bead) {
    int length = 0;
    for (int segment : bead.source()) {
      Translation entry =
          pair.sourceToTarget().isEmpty() ? null : pair.sourceToTarget().get(segment);
      if (!(entry instanceof Translated found) || found.quality() == Translated.Quality.GLOSS) {
        return OptionalInt.empty();
      }
      length += found.text().length();
    }
    return OptionalInt.of(length);
  }

  /**
   * Characters of a sentence beyond what is expected; negative if it is short.
   *
   * @param bySource held against the other edition's sentence
   * @param byTranslation the same with the translation in the source's place, as far as the source
   *     bears it out, since engines drop and add words of their own; never less than {@code
   *     bySource}
   */
  record Excess(double bySource, double byTranslation) {
    Excess {
      byTranslation = Math.max(bySource, Math.min(byTranslation, TRUSTED * bySource));
    }
  }

  /** What the target has beyond what its source, or the translation, leads to expect. */
  Excess targetExcess(PairView view) {
    double excess = targetLength(view) - ratio * sourceLength(view);
    OptionalInt read = translationLength(view.pair(), view.bead());
    return new Excess(
        excess, read.isEmpty() ? excess : targetLength(view) - translated * read.getAsInt());
  }

  /** What the source, or the translation for it, has beyond what the target lets expect. */
  Excess sourceExcess(PairView view) {
    double excess = sourceLength(view) - targetLength(view) / ratio;
    OptionalInt read = translationLength(view.pair(), view.bead());
    if (read.isEmpty() || read.getAsInt() == 0) {
      return new Excess(excess, excess);
    }
    double missing = read.getAsInt() - targetLength(view) / translated;
    return new Excess(excess, missing * sourceLength(view) / read.getAsInt());
  }

  private static int sourceLength(PairView view) {
    return length(view.pair().source(), view.bead().source());
  }

  private static int targetLength(PairView view) {
    return length(view.pair().target(), view.bead().target());
  }
}
