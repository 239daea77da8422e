package diptych.compare;

import diptych.model.Passage;
import diptych.model.Severity;
import java.util.List;

/** Puts clauses among what was found in the same bead. */
final class Clauses {
  private Clauses() {}

  /**
   * Adds a clause in place of the slight findings about its own words; but where a graver one is
   * there already, the words have a counterpart after all.
   */
  static void join(List<Draft> found, Draft clause) {
    boolean grave =
        found.stream().anyMatch(d -> d.severity() != Severity.LOW && isInside(d, clause));
    if (!grave) {
      found.removeIf(d -> isInside(d, clause));
      found.add(clause);
    }
  }

  private static boolean isInside(Draft draft, Draft clause) {
    return overlaps(draft.source(), clause.source()) || overlaps(draft.target(), clause.target());
  }

  private static boolean overlaps(Passage a, Passage b) {
    return a.spans().stream()
        .filter(s -> !s.isEmpty())
        .anyMatch(s -> b.spans().stream().anyMatch(t -> !t.isEmpty() && s.overlaps(t)));
  }
}
