package diptych.align;

import diptych.align.MonotoneAligner.Run;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.BlockKind;
import diptych.model.Edition;
import diptych.model.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Aligns the fields of two editions apart from the body, so that captions and bylines, which stand
 * in different places in different media, do not derail it.
 *
 * <p>Bylines and datelines are one field: where one medium prints two lines, another prints one. A
 * kind of block that only one side has is taken for body text: the other file may merely not tell
 * it apart. What a field leaves without counterpart is looked for in what the body left.
 */
final class FieldAligner {
  private static final Set<BlockKind> FIELDS =
      EnumSet.of(
          BlockKind.HEADLINE,
          BlockKind.STANDFIRST,
          BlockKind.BYLINE,
          BlockKind.CAPTION,
          BlockKind.CORRECTION);

  private final ArticlePair pair;
  private final List<Channel> channels;
  private final Lengths lengths;
  private final BeadSearch search;

  FieldAligner(ArticlePair pair, List<Channel> channels, Lengths lengths) {
    this.pair = pair;
    this.channels = channels;
    this.lengths = lengths;
    this.search = new BeadSearch(channels, lengths, Tuning.DEFAULT);
  }

  List<Bead> beads() {
    Set<BlockKind> fields = kinds(pair.source());
    fields.retainAll(kinds(pair.target()));
    fields.retainAll(FIELDS);
    List<Bead> beads = new ArrayList<>();
    for (BlockKind field : fields) {
      beads.addAll(find(kind -> field(kind) == field, false));
    }
    beads.addAll(find(kind -> !fields.contains(field(kind)), true));
    return fields.isEmpty() ? beads : rejoined(beads);
  }

  private static BlockKind field(BlockKind kind) {
    return kind.isCredit() ? BlockKind.BYLINE : kind;
  }

  private static Set<BlockKind> kinds(Edition edition) {
    Set<BlockKind> kinds = EnumSet.noneOf(BlockKind.class);
    edition.segments().forEach(segment -> kinds.add(field(edition.kindOf(segment))));
    return kinds;
  }

  private List<Bead> find(Predicate<BlockKind> wanted, boolean crossing) {
    return search.find(segments(pair.source(), wanted), segments(pair.target(), wanted), crossing);
  }

  private static int[] segments(Edition edition, Predicate<BlockKind> wanted) {
    return edition.segments().stream()
        .filter(segment -> wanted.test(edition.kindOf(segment)))
        .mapToInt(Segment::id)
        .toArray();
  }

  /** Looks for pairs across fields among the segments that have no counterpart in their own. */
  private List<Bead> rejoined(List<Bead> beads) {
    int[] sources = free(beads, true);
    int[] targets = free(beads, false);
    List<Bead> result = new ArrayList<>();
    BitSet takenSource = new BitSet();
    BitSet takenTarget = new BitSet();
    for (Run run : new MoveFinder(channels, lengths, Tuning.DEFAULT).find(sources, targets)) {
      takenSource.set(run.i(), run.i() + run.n());
      takenTarget.set(run.j(), run.j() + run.m());
      result.add(
          new Bead(
              IntStream.range(run.i(), run.i() + run.n()).boxed().toList(),
              IntStream.range(run.j(), run.j() + run.m()).boxed().toList(),
              BeadScore.ofMoved(run.score()),
              false));
    }
    for (Bead bead : beads) {
      if (bead.source().stream().noneMatch(takenSource::get)
          && bead.target().stream().noneMatch(takenTarget::get)) {
        result.add(bead);
      }
    }
    return result;
  }

  private static int[] free(List<Bead> beads, boolean source) {
    return beads.stream()
        .filter(bead -> source ? bead.target().isEmpty() : bead.source().isEmpty())
        .flatMapToInt(
            bead -> (source ? bead.source() : bead.target()).stream().mapToInt(Integer::intValue))
        .sorted()
        .toArray();
  }
}
