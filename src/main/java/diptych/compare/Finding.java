package diptych.compare;

import diptych.model.Severity;
import diptych.model.Span;
import java.util.List;

/**
 * A difference inside a bead.
 *
 * @param severity how much it deserves a look
 * @param source the very words in the source article's text, may be empty
 * @param target the very words in the target article's text, may be empty
 * @param detail one sentence for people
 */
record Finding(Severity severity, List<Span> source, List<Span> target, String detail) {
  Finding {
    source = source.stream().sorted().distinct().toList();
    target = target.stream().sorted().distinct().toList();
  }
}
