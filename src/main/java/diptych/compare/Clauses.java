package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Passage;
import diptych.model.Severity;
import java.util.List;

/** Puts clauses and phrases among what was found in the same bead. */
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

  /**
   * The same for a phrase, which is less sure: only a rewording and a name give way to it, not a
   * date or a clause that it is part of.
   */
  static void joinPhrase(List<Draft> found, Draft phrase) {
    boolean known =
        found.stream()
            .anyMatch(
                d ->
                    d.type() != DifferenceType.WORDING
                        && d.type() != DifferenceType.NAME
                        && isInside(d, phrase));
    if (!known) {
      join(found, phrase);
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
