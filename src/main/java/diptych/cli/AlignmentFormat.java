package diptych.cli;

import diptych.model.Bead;
import diptych.model.Comparison;
import diptych.model.Edition;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The plain formats of {@code align}. */
enum AlignmentFormat {
  TSV {
    @Override
    void print(Comparison comparison, PrintWriter out) {
      for (Bead bead : comparison.alignment().beads()) {
        out.printf(
            Locale.ROOT,
            "%s\t%s\t%.3f\t%s\n",
            text(comparison.source(), bead.source()),
            text(comparison.target(), bead.target()),
            bead.score(),
            bead.moved() ? "moved" : "");
      }
    }
  },

  BEADS {
    @Override
    void print(Comparison comparison, PrintWriter out) {
      for (Bead bead : comparison.alignment().beads()) {
        out.printf(
            Locale.ROOT,
            "%s:%s %.3f\n",
            numbers(bead.source()),
            numbers(bead.target()),
            bead.score());
      }
    }
  },

  LADDER {
    @Override
    void print(Comparison comparison, PrintWriter out) {
      int source = 0;
      int target = 0;
      for (Bead bead : comparison.alignment().beads()) {
        out.printf(Locale.ROOT, "%d\t%d\t%.3f\n", source, target, bead.score());
        source += bead.source().size();
        target += bead.target().size();
      }
      out.printf(Locale.ROOT, "%d\t%d\t%.3f\n", source, target, 1.0);
    }
  };

  abstract void print(Comparison comparison, PrintWriter out);

  static Optional<AlignmentFormat> find(String name) {
    for (AlignmentFormat format : values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  private static String text(Edition edition, List<Integer> segments) {
    return segments.stream()
        .map(i -> edition.segments().get(i).text())
        .map(text -> text.replaceAll("[\\t\\n\\r]", " "))
        .collect(Collectors.joining(" "));
  }

  private static String numbers(List<Integer> segments) {
    return segments.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
