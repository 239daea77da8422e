package diptych.compare;

import diptych.model.Agreement;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Passage;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the other translation says to a difference that one translation showed.
 *
 * <p>Of a sentence without counterpart or in another place: whether the alignment made with that
 * translation alone says so too. Of words: the marked words of a side are looked for in the
 * translation of the other side into its language. Hebrew says "תשעה", English "twelve": does the
 * English, put into Hebrew, say "תשעה"? If it has all of them as often as the side itself, it
 * speaks against the difference; if it has none of them, it shows the difference too; else it says
 * nothing. A translation that is missing, doubtful or a gloss says nothing. Not thread safe.
 */
final class SecondOpinion {
  /** Both translations show it. */
  static final Opinion AGREED = new Opinion(Agreement.BOTH, false);

  /** From this score on a bead is believed. */
  private static final double SURE = 0.5;

  private final ArticlePair pair;
  private final Supplier<Alignment> forwardAlignment;
  private final Supplier<Alignment> backAlignment;
  private @Nullable Alignment forward;
  private @Nullable Alignment back;

  /**
   * An opinion.
   *
   * @param agreement which translations show the difference, absent where it takes both to see it
   * @param against whether the one that does not show it speaks against it
   */
  record Opinion(@Nullable Agreement agreement, boolean against) {}

  /**
   * Opinions on the differences of a pair.
   *
   * @param pair translated both ways
   * @param forwardAlignment how it is aligned with the translation of the source alone; asked once
   * @param backAlignment the same with the translation of the target
   */
  SecondOpinion(
      ArticlePair pair, Supplier<Alignment> forwardAlignment, Supplier<Alignment> backAlignment) {
    this.pair = pair;
    this.forwardAlignment = forwardAlignment;
    this.backAlignment = backAlignment;
  }

  /** On a sentence left out, added or moved. */
  Opinion ofStructure(Difference difference) {
    if (forward == null || back == null) {
      forward = forwardAlignment.get();
      back = backAlignment.get();
    }
    boolean byForward = isShown(difference, forward);
    boolean byBack = isShown(difference, back);
    if (byForward == byBack) {
      return byForward ? AGREED : new Opinion(null, false);
    }
    return new Opinion(
        byForward ? Agreement.FORWARD : Agreement.BACK,
        isDenied(difference, byForward ? back : forward));
  }

  private static boolean isShown(Difference difference, Alignment alignment) {
    return beads(difference, alignment).stream()
        .allMatch(
            bead ->
                difference.type() == DifferenceType.MOVED
                    ? bead.isLinked() && bead.moved()
                    : !bead.isLinked());
  }

  private static boolean isDenied(Difference difference, Alignment alignment) {
    return beads(difference, alignment).stream()
        .allMatch(bead -> bead.isLinked() && bead.score() >= SURE);
  }

  private static List<Bead> beads(Difference difference, Alignment alignment) {
    boolean target = difference.source().segments().isEmpty();
    List<Integer> wanted = target ? difference.target().segments() : difference.source().segments();
    Function<Bead, List<Integer>> side = target ? Bead::target : Bead::source;
    return alignment.beads().stream()
        .filter(bead -> side.apply(bead).stream().anyMatch(wanted::contains))
        .toList();
  }

  /** On words that one translation showed. */
  Opinion ofWords(Difference difference, Agreement found) {
    boolean forwardFound = found == Agreement.FORWARD;
    Edition edition = forwardFound ? pair.source() : pair.target();
    Passage marked = forwardFound ? difference.source() : difference.target();
    Passage other = forwardFound ? difference.target() : difference.source();
    String read =
        translation(forwardFound ? pair.targetToSource() : pair.sourceToTarget(), other.segments());
    if (read == null || marked.spans().isEmpty()) {
      return new Opinion(found, false);
    }
    MarkedWords words = new MarkedWords(edition, marked);
    if (words.allIn(read)) {
      return new Opinion(found, canBeDenied(difference.type()));
    }
    return forwardFound && words.noneIn(read) ? AGREED : new Opinion(found, false);
  }

  /** Whether the same words mean that the same is said: a "not" or quotation marks change it. */
  private static boolean canBeDenied(DifferenceType type) {
    return switch (type) {
      case NUMBER, DATE, NAME, TERM, MODALITY, WORDING -> true;
      case NEGATION, QUOTATION, ATTRIBUTION, OMISSION, ADDITION, MOVED -> false;
    };
  }

  /** Null if it cannot be relied on. */
  private static @Nullable String translation(List<Translation> all, List<Integer> segments) {
    StringBuilder text = new StringBuilder();
    for (int i : segments) {
      if (!(all.get(i) instanceof Translated made)
          || made.quality() == Translated.Quality.GLOSS
          || made.doubt() != null) {
        return null;
      }
      text.append(made.text()).append(' ');
    }
    return segments.isEmpty() ? null : text.toString();
  }
}
