package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Mode;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A difference that has no number yet. */
record Draft(
    DifferenceType type, Severity severity, Passage source, Passage target, String detail) {

  static Draft of(DifferenceType type, Finding finding, PairView view, Mode mode) {
    String detail = finding.detail();
    if (view.doubt() != null && finding.severity() != Severity.LOW) {
      detail += " This may be the translation's fault: " + view.doubt() + ".";
    }
    return new Draft(
        type,
        mode == Mode.OUTLET ? betweenOutlets(type, finding) : finding.severity(),
        passage(view.bead().source(), finding.source(), view.pair().source().article().text()),
        passage(view.bead().target(), finding.target(), view.pair().target().article().text()),
        detail);
  }

  /**
   * Articles written independently choose other names and sentences, and deny other things: only
   * figures, dates and the terms for one thing are worth a look, where both have one.
   */
  private static Severity betweenOutlets(DifferenceType type, Finding finding) {
    if (finding.source().isEmpty() || finding.target().isEmpty()) {
      return Severity.LOW;
    }
    Severity severity = finding.severity();
    Severity most =
        switch (type) {
          case NUMBER, DATE, TERM -> Severity.MEDIUM;
          case MODALITY,
              NAME,
              NEGATION,
              QUOTATION,
              ATTRIBUTION,
              WORDING,
              OMISSION,
              ADDITION,
              MOVED ->
              Severity.LOW;
        };
    return severity.compareTo(most) > 0 ? most : severity;
  }

  private static Passage passage(List<Integer> segments, List<Span> spans, String text) {
    return new Passage(
        segments, spans, spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" … ")));
  }

  /** Whether another draft of the same bead already marks the same words of the target. */
  boolean repeats(Draft other) {
    return !target.spans().isEmpty()
        && target.spans().stream()
            .allMatch(a -> other.target.spans().stream().anyMatch(a::overlaps));
  }
}
