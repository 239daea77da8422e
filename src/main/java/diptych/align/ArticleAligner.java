package diptych.align;

import diptych.language.SentenceEmbedder;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Edition;
import diptych.model.Mode;
import diptych.model.Segment;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The aligner for articles. Editions: a monotone pass by dynamic programming on the likelihood of
 * shared terms, then moved passages as crossing beads; headlines, captions and bylines are paired
 * among themselves. Outlets: claims are paired wherever they stand.
 *
 * <p>Deterministic, and the same from both sides: whichever side comes first in a fixed order is
 * worked on as the source. Thread safe. Time and memory grow with the length of the texts.
 */
public final class ArticleAligner implements Aligner {
  private final @Nullable SentenceEmbedder embedder;

  /** An aligner that goes by words, numbers, names and lengths alone. */
  public ArticleAligner() {
    this(null);
  }

  /** An aligner that pairs the claims of outlets by meaning, too, where the embedder can. */
  public ArticleAligner(@Nullable SentenceEmbedder embedder) {
    this.embedder = embedder;
  }

  @Override
  public Alignment align(ArticlePair pair, Mode mode) {
    if (isSwapped(pair)) {
      List<Bead> beads =
          ordered(pair.swap(), mode).stream()
              .map(b -> new Bead(b.target(), b.source(), b.score(), b.moved()))
              .toList();
      return alignment(pair, beads);
    }
    return alignment(pair, ordered(pair, mode));
  }

  private List<Bead> ordered(ArticlePair pair, Mode mode) {
    List<Channel> channels = Channels.of(pair);
    Lengths lengths = new Lengths(lengths(pair.source()), lengths(pair.target()));
    return switch (mode) {
      case EDITION -> new FieldAligner(pair, channels, lengths).beads();
      case OUTLET -> new ClaimAligner(pair, channels, lengths, embedder).beads();
    };
  }

  private static Alignment alignment(ArticlePair pair, List<Bead> beads) {
    int sources = pair.source().segments().size();
    int targets = pair.target().segments().size();
    return new Alignment(ReadingOrder.of(beads, targets), sources, targets);
  }

  private static int[] lengths(Edition edition) {
    return edition.segments().stream()
        .mapToInt(s -> s.text().codePointCount(0, s.text().length()))
        .toArray();
  }

  /** A fixed order of the two sides that does not depend on which one is given first. */
  private static boolean isSwapped(ArticlePair pair) {
    int byLanguage = pair.source().language().compareTo(pair.target().language());
    // Hebrew before English, German after French: any rule will do as long as it is kept
    return byLanguage != 0
        ? byLanguage < 0
        : text(pair.source()).compareTo(text(pair.target())) < 0;
  }

  private static String text(Edition edition) {
    return edition.segments().stream().map(Segment::text).collect(Collectors.joining("\n"));
  }
}
