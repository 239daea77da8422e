package diptych.report;

import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * A line of the side-by-side view.
 *
 * @param number its number on the page, from 1
 * @param bead the segments on it
 * @param notes the differences told here
 * @param touched whether a difference marks words here, wherever it is told
 * @param untranslated whether a translation that was asked for is missing
 */
record Row(int number, Bead bead, List<Difference> notes, boolean touched, boolean untranslated) {
  Row {
    notes = List.copyOf(notes);
  }

  String anchor() {
    return "r" + number;
  }

  /** Whether an editor has something to look at. */
  boolean isQuiet() {
    return notes.isEmpty()
        && !touched
        && !untranslated
        && bead.isLinked()
        && !bead.moved()
        && !isUncertain();
  }

  boolean isUncertain() {
    return Summaries.isUncertain(bead);
  }

  /** The severity of the gravest difference told here, lower case; empty if there is none. */
  String gravest() {
    return notes.stream()
        .map(Difference::severity)
        .max(Comparator.naturalOrder())
        .map(Severity::label)
        .orElse("");
  }
}
