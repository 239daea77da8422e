package diptych.cli;

import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.LanguagePair;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.route.Report;
import diptych.store.SafeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code compare} prints: how it was compared, what differs, where the report is. */
final class ComparisonSummary {
  private static final int MOST_LISTED = 12;
  private static final int LONGEST_QUOTE = 90;

  /** Stands for the engine of what none translated, after all others. */
  private static final String NOBODY = "\uFFFF";

  private final Terminal terminal;

  ComparisonSummary(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Report report) {
    Comparison comparison = report.comparison();
    edition("left", comparison.source());
    edition("right", comparison.target());
    field("mode", comparison.mode().label() + ", " + comparison.modeReason());
    LanguagePair direction = comparison.direction();
    if (direction != null) {
      field("translated", direction + " by " + comparison.translator());
      Map<String, Integer> engines = engines(comparison.pair());
      if (engines.size() > 1 || !engines.containsKey(comparison.translator())) {
        field("", byEngine(engines));
      }
    }
    field("aligned", alignment(comparison));
    field("differences", counts(comparison));
    list(comparison);
    for (String warning : comparison.warnings()) {
      terminal.styled("@|yellow warning|@      " + escape(warning));
    }
    for (Map.Entry<String, Path> file : new TreeMap<>(report.files()).entrySet()) {
      field("html".equals(file.getKey()) ? "report" : file.getKey(), shown(file.getValue()));
    }
  }

  /** Sentences by what translated them. */
  private static Map<String, Integer> engines(ArticlePair pair) {
    Map<String, Integer> engines = new TreeMap<>();
    for (List<Translation> side : List.of(pair.sourceToTarget(), pair.targetToSource())) {
      for (Translation translation : side) {
        String by = translation instanceof Translated made ? made.engine() : NOBODY;
        engines.merge(by, 1, Integer::sum);
      }
    }
    return engines;
  }

  /** {@code sentences: 12 by deepl, 3 by lexicon, 1 not translated}. */
  private static String byEngine(Map<String, Integer> engines) {
    List<String> parts = new ArrayList<>();
    engines.forEach(
        (engine, count) ->
            parts.add(count + (engine.equals(NOBODY) ? " not translated" : " by " + engine)));
    return "sentences: " + String.join(", ", parts);
  }

  private void edition(String side, Edition edition) {
    String headline = edition.article().metadata().headline();
    field(
        side,
        SafeName.shown(edition.article().source().file())
            + ", "
            + edition.language()
            + ", "
            + edition.segments().size()
            + " sentences"
            + (headline == null ? "" : ", “" + clip(headline) + "”"));
    for (String note : edition.article().source().notes()) {
      field("", note);
    }
  }

  private static String alignment(Comparison comparison) {
    int linked = 0;
    int moved = 0;
    int onlyLeft = 0;
    int onlyRight = 0;
    for (Bead bead : comparison.alignment().beads()) {
      if (bead.isLinked()) {
        linked++;
        moved += bead.moved() ? 1 : 0;
      } else {
        onlyLeft += bead.source().size();
        onlyRight += bead.target().size();
      }
    }
    return "%d pairs%s; without counterpart: %d left, %d right"
        .formatted(linked, moved == 0 ? "" : " (" + moved + " moved)", onlyLeft, onlyRight);
  }

  private static String counts(Comparison comparison) {
    if (comparison.differences().isEmpty()) {
      return "none";
    }
    Map<DifferenceType, Integer> byType = new TreeMap<>();
    Map<Severity, Integer> bySeverity = new TreeMap<>((a, b) -> b.compareTo(a));
    for (Difference difference : comparison.differences()) {
      byType.merge(difference.type(), 1, Integer::sum);
      bySeverity.merge(difference.severity(), 1, Integer::sum);
    }
    List<String> severities = new ArrayList<>();
    bySeverity.forEach((severity, count) -> severities.add(count + " " + severity.label()));
    List<String> types = new ArrayList<>();
    byType.forEach((type, count) -> types.add(type.label() + " " + count));
    return String.join(", ", severities) + " (" + String.join(", ", types) + ")";
  }

  /** The differences that deserve a look most. */
  private void list(Comparison comparison) {
    List<Difference> worst =
        comparison.differences().stream()
            .filter(difference -> difference.severity() == Severity.HIGH)
            .toList();
    for (Difference difference : worst.subList(0, Math.min(MOST_LISTED, worst.size()))) {
      terminal.styled(
          "  @|bold "
              + String.format("%-11s", difference.type().label())
              + "|@"
              + escape(difference.detail()));
      quote(difference.source());
      quote(difference.target());
    }
    if (worst.size() > MOST_LISTED) {
      terminal.line("  … and " + (worst.size() - MOST_LISTED) + " more of high severity");
    }
  }

  private void quote(Passage passage) {
    if (!passage.text().isBlank()) {
      terminal.line(" ".repeat(13) + "“" + clip(passage.text()) + "”");
    }
  }

  private void field(String name, String value) {
    terminal.styled(String.format("@|bold %-12s|@ ", name.isEmpty() ? " " : name) + escape(value));
  }

  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return (file.startsWith(here) ? here.relativize(file) : file).toString();
  }

  /** Keeps text from outside from being read as style marks. */
  private static String escape(String text) {
    return text.replace("@|", "@\u200B|"); // zero width space
  }

  private static String clip(String text) {
    String line = SafeName.shown(text.replace('\n', ' '));
    return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1)).stripTrailing() + "…";
  }
}
