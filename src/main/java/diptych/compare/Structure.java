package diptych.compare;

import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.BlockKind;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Mode;
import diptych.model.Passage;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Differences that the alignment itself shows: what was left out, added or moved.
 *
 * <p>A whole sentence of the body left out or added is high; a headline, caption or fragment
 * medium; what moved is medium. Between outlets, what only one of them says is no finding: it is
 * listed.
 */
final class Structure {
  private static final int FRAGMENT = 4;

  private final ArticlePair pair;
  private final Mode mode;

  Structure(ArticlePair pair, Mode mode) {
    this.pair = pair;
    this.mode = mode;
  }

  Optional<Draft> check(Bead bead) {
    if (mode == Mode.OUTLET) {
      return Optional.empty();
    }
    if (bead.target().isEmpty()) {
      return Optional.of(omission(bead.source()));
    }
    if (bead.source().isEmpty()) {
      return Optional.of(addition(bead.target()));
    }
    if (bead.moved()) {
      return Optional.of(
          new Draft(
              DifferenceType.MOVED,
              Severity.MEDIUM,
              passage(pair.source(), bead.source()),
              passage(pair.target(), bead.target()),
              "Stands in another place in %s."
                  .formatted(Names.language(pair.target(), pair.source()))));
    }
    return Optional.empty();
  }

  /** Segments that only the source has. */
  Draft omission(List<Integer> segments) {
    return new Draft(
        DifferenceType.OMISSION,
        severity(pair.source(), segments),
        passage(pair.source(), segments),
        Passage.EMPTY,
        "Only in %s.".formatted(Names.language(pair.source(), pair.target())));
  }

  /** Segments that only the target has. */
  Draft addition(List<Integer> segments) {
    return new Draft(
        DifferenceType.ADDITION,
        severity(pair.target(), segments),
        Passage.EMPTY,
        passage(pair.target(), segments),
        "Only in %s.".formatted(Names.language(pair.target(), pair.source())));
  }

  private static Severity severity(Edition edition, List<Integer> segments) {
    int words = 0;
    boolean body = true;
    for (int i : segments) {
      Segment segment = edition.segments().get(i);
      words += segment.text().split("\\s+").length;
      BlockKind kind = edition.kindOf(segment);
      body &= kind.isBody() && kind != BlockKind.SUBHEAD;
    }
    return body && words >= FRAGMENT ? Severity.HIGH : Severity.MEDIUM;
  }

  private static Passage passage(Edition edition, List<Integer> numbers) {
    List<Span> spans = numbers.stream().map(i -> edition.segments().get(i).span()).toList();
    String text =
        numbers.stream()
            .map(i -> edition.segments().get(i).text())
            .collect(Collectors.joining(" … "));
    return new Passage(numbers, spans, text);
  }
}
