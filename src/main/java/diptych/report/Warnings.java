package diptych.report;

import diptych.model.Comparison;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says first what makes a report less sure than it looks, and what no differences means. */
final class Warnings {
  /** Reasons for missing translations that are spelt out. */
  private static final int REASONS = 3;

  private final HtmlWriter html;
  private final Comparison comparison;
  private final ComparisonSummary summary;

  Warnings(HtmlWriter html, Comparison comparison, ComparisonSummary summary) {
    this.html = html;
    this.comparison = comparison;
    this.summary = summary;
  }

  void write() throws IOException {
    List<String> all = of(comparison, summary);
    if (!all.isEmpty()) {
      html.open("section", "class", "warnings", "role", "note", "aria-label", "Warnings");
      html.element("p", all.size() == 1 ? "\u26A0 Warning" : "\u26A0 Warnings", "class", "title");
      html.open("ul");
      for (String warning : all) {
        html.open("li").element("bdi", warning).close("li");
      }
      html.close("ul").close("section").line();
    }
    if (comparison.differences().isEmpty()) {
      html.element("p", verdict(all.isEmpty()), "class", all.isEmpty() ? "calm" : "unsure").line();
    }
  }

  /** What the translations lack, then what the stages warn of. */
  static List<String> of(Comparison comparison, ComparisonSummary summary) {
    List<String> all = new ArrayList<>(untranslated(comparison, summary));
    all.addAll(comparison.warnings());
    return all;
  }

  private String verdict(boolean sure) {
    if (sure) {
      return "No differences were found.";
    }
    return summary.translation().untranslated() > 0
        ? "No verdict: what was not translated could not be compared. This is not a finding of"
            + " \u201Cno differences\u201D."
        : "No differences were found, but read the warnings above.";
  }

  /** What the translation stage told need not be told again. */
  private static boolean isToldIn(List<String> warnings, String reason) {
    return warnings.stream().anyMatch(warning -> warning.contains(reason));
  }

  private static List<String> untranslated(Comparison comparison, ComparisonSummary summary) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    int total = 0;
    for (List<Translation> side :
        List.of(comparison.pair().sourceToTarget(), comparison.pair().targetToSource())) {
      for (Translation translation : side) {
        total++;
        if (translation instanceof Unavailable unavailable) {
          reasons.merge(unavailable.reason(), 1, Integer::sum);
        }
      }
    }
    reasons.keySet().removeIf(reason -> isToldIn(comparison.warnings(), reason));
    if (reasons.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        Words.number(summary.translation().untranslated())
            + " of "
            + Words.count(total, "sentence")
            + " could not be translated. There, differences can be missing: only numbers, names and"
            + " lengths were compared.");
    reasons.entrySet().stream()
        .limit(REASONS)
        .forEach(e -> lines.add(e.getKey() + " (" + Words.count(e.getValue(), "sentence") + ")"));
    return lines;
  }
}
