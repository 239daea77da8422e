package diptych.compare;

import diptych.model.Segment;
import diptych.model.Span;
import java.util.List;
import java.util.Optional;

/** The place in the other edition where a clause would stand. */
final class Gap {
  private Gap() {}

  /**
   * An empty span behind the counterpart of the nearest word before the clause that has one, else
   * at the end of the sentence.
   *
   * @param words of the clause's side
   * @param inTarget whether the place is looked for in the target
   */
  static Span of(PairView view, Clause clause, List<ClauseWord> words, boolean inTarget) {
    int at = words.indexOf(clause.words().get(0));
    for (int i = at - 1; i >= 0 && words.get(i).segment() == clause.segment(); i--) {
      Span word = words.get(i).span();
      Optional<Span> there =
          words.get(i).content() ? counterpart(view, word, inTarget) : Optional.empty();
      if (there.isPresent()) {
        return empty(there.get().end());
      }
    }
    List<Segment> segments = inTarget ? view.targetSegments() : view.sourceSegments();
    return empty(segments.get(segments.size() - 1).span().end());
  }

  private static Optional<Span> counterpart(PairView view, Span word, boolean inTarget) {
    for (Word target : view.targetWords()) {
      for (SourceWord source : view.support().sourceOf(target)) {
        if ((inTarget ? source.span() : target.span()).equals(word)) {
          return Optional.of(inTarget ? target.span() : source.span());
        }
      }
    }
    return Optional.empty();
  }

  private static Span empty(int at) {
    return new Span(at, at);
  }
}
