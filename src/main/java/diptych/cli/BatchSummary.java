package diptych.cli;

import diptych.report.ComparisonSummary;
import diptych.route.StoredSummary;
import diptych.route.Tally;
import diptych.store.ComparisonRecord;
import diptych.store.SafeName;
import diptych.translate.Usage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What {@code batch} prints at its end: a table of the comparisons, what failed, what was done. */
final class BatchSummary {
  private static final int MOST_ROWS = 200;
  private static final int MOST_NOTES = 50;
  private static final int LONGEST_NAME = 32;

  private final Terminal terminal;
  private final Path input;
  private final Path output;

  BatchSummary(Terminal terminal, Path input, Path output) {
    this.terminal = terminal;
    this.input = input;
    this.output = output;
  }

  void print(Tally tally, List<Usage> usage) {
    List<Tally.Line> lines =
        tally.lines().stream()
            .sorted(
                Comparator.comparing(Tally.Line::story)
                    .thenComparing(line -> line.comparison().key()))
            .toList();
    if (!lines.isEmpty()) {
      table(lines);
    }
    warnings(lines);
    List<String> notes = tally.notes();
    notes.stream().limit(MOST_NOTES).forEach(note -> terminal.line("note: " + note));
    if (notes.size() > MOST_NOTES) {
      terminal.line("… and " + (notes.size() - MOST_NOTES) + " more notes, all in the index");
    }
    FailureLines.print(tally.failures(), terminal);
    UsageLines.print(usage, terminal);
    terminal.line(sentence(tally));
    terminal.line("index: " + shown(output.resolve("index.html")));
  }

  /** What makes results less sure than they look. */
  private void warnings(List<Tally.Line> lines) {
    int left = MOST_NOTES;
    for (Tally.Line line : lines) {
      for (String warning : StoredSummary.of(line.comparison()).warnings()) {
        if (left-- > 0) {
          terminal.styled(
              "@|yellow warning|@: "
                  + (clip(line.story()) + ", " + line.comparison().key() + ": " + warning)
                      .replace("@|", "@ |"));
        }
      }
    }
    if (left < 0) {
      terminal.line("… and " + -left + " more warnings, all in the reports");
    }
  }

  private void table(List<Tally.Line> lines) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("story", "editions", "mode", "sentences", "high", "medium", "low", "report"));
    for (Tally.Line line : lines.subList(0, Math.min(MOST_ROWS, lines.size()))) {
      rows.add(row(line));
    }
    TextTable.of(rows).print(terminal);
    if (lines.size() > MOST_ROWS) {
      terminal.line("… and " + (lines.size() - MOST_ROWS) + " more, all in the index");
    }
  }

  private List<String> row(Tally.Line line) {
    ComparisonRecord comparison = line.comparison();
    ComparisonSummary summary = StoredSummary.of(comparison);
    Map<String, String> reports = comparison.reports();
    String report = reports.getOrDefault("html", reports.values().stream().findFirst().orElse(""));
    return List.of(
        clip(line.story()),
        clip(comparison.left()) + " – " + clip(comparison.right()),
        summary.mode(),
        summary.left().sentences() + " – " + summary.right().sentences(),
        Integer.toString(summary.severity("high")),
        Integer.toString(summary.severity("medium")),
        Integer.toString(summary.severity("low")),
        shown(output.resolve(report)) + (summary.hasWarnings() ? "  (!)" : ""));
  }

  private String sentence(Tally tally) {
    if (tally.stories() == 0 && tally.failed() == 0) {
      return "There is no article file in "
          + SafeName.shown(shown(input))
          + ": drop some into it and run again.";
    }
    String done =
        tally.compared() == 0 && tally.upToDate() > 0
            ? "Nothing new: " + count(tally.upToDate(), "comparison") + " already done"
            : count(tally.compared(), "comparison")
                + " made"
                + (tally.upToDate() == 0 ? "" : ", " + tally.upToDate() + " already done");
    String failed =
        tally.failed() == 0
            ? ""
            : ", " + tally.failed() + " failed (see the reasons above and in failed/)";
    String left =
        tally.left() == 0
            ? ""
            : " Because of that, "
                + count(tally.left(), "story was", "stories were")
                + " left unfinished; correct it and run again.";
    return done + " in " + count(tally.stories(), "story", "stories") + failed + "." + left;
  }

  private static String count(int number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private static String clip(String name) {
    String shown = SafeName.shown(name);
    return shown.codePointCount(0, shown.length()) <= LONGEST_NAME
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return (file.startsWith(here) ? here.relativize(file) : file).toString();
  }
}
