package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A difference that has no number yet. */
record Draft(
    DifferenceType type, Severity severity, Passage source, Passage target, String detail) {

  static Draft of(DifferenceType type, Finding finding, PairView view) {
    String detail = finding.detail();
    if (view.doubt() != null && finding.severity() != Severity.LOW) {
      detail += " This may be the translation's fault: " + view.doubt() + ".";
    }
    return new Draft(
        type,
        finding.severity(),
        passage(view.bead().source(), finding.source(), view.pair().source().article().text()),
        passage(view.bead().target(), finding.target(), view.pair().target().article().text()),
        detail);
  }

  private static Passage passage(List<Integer> segments, List<Span> spans, String text) {
    return new Passage(
        segments, spans, spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" … ")));
  }

  /** Whether another draft says more of the same words: a low name that is another speaker. */
  boolean givesWayTo(Draft other) {
    return type == DifferenceType.NAME
        && severity == Severity.LOW
        && other.type == DifferenceType.ATTRIBUTION
        && repeats(other);
  }

  /** Whether another draft of the same bead already marks the same words of the target. */
  boolean repeats(Draft other) {
    return !target.spans().isEmpty()
        && target.spans().stream()
            .allMatch(a -> other.target.spans().stream().anyMatch(a::overlaps));
  }
}
