package diptych.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a comparison's line of the index. */
final class IndexRow {
  /** Without a report its figures' columns are free for the words. */
  private static final String FIGURES = "5";

  /** Width of the longest bar, in pixels. */
  private static final int WIDTH = 120;

  private final HtmlWriter html;
  private final int most;

  /**
   * @param most number of differences the longest bar stands for
   */
  IndexRow(HtmlWriter html, int most) {
    this.html = html;
    this.most = most;
  }

  void write(IndexEntry entry, boolean firstOfStory) throws IOException {
    ComparisonSummary summary = entry.summary();
    String status = entry.status().name().toLowerCase(Locale.ROOT);
    html.open(
            "tr",
            "class",
            (firstOfStory ? "group " : "again ") + "st-" + status,
            "data-weight",
            summary == null ? "0" : "" + weight(summary))
        .line();
    title(entry);
    html.open("td", "data-label", "Editions", "class", "pair").element("bdi", entry.left());
    if (entry.right() != null) {
      html.text(" | ").element("bdi", entry.right());
    }
    html.close("td");
    if (summary != null) {
      cell("Mode", summary.mode());
      cell("Sentences", sentences(summary));
      html.open("td", "data-label", "Differences");
      differences(summary);
      html.close("td").line();
      cell("Translation", translation(summary));
    }
    status(entry);
    html.close("tr").line();
  }

  /** Orders reports by what they hold: high before medium before low. */
  private static long weight(ComparisonSummary summary) {
    return summary.severity("high") * 1_000_000_000L
        + summary.severity("medium") * 100_000L
        + Math.min(99_999, summary.severity("low"));
  }

  private void title(IndexEntry entry) throws IOException {
    html.open("th", "scope", "row");
    if (entry.page() == null) {
      html.element("bdi", entry.title());
    } else {
      html.open("a", "href", Addresses.encode(entry.page())).element("bdi", entry.title());
      html.close("a");
    }
    html.open("span", "class", "name").element("bdi", entry.story()).close("span");
    revisions(entry.revisions());
    html.close("th").line();
  }

  private void revisions(List<IndexEntry.Revision> revisions) throws IOException {
    if (revisions.isEmpty()) {
      return;
    }
    html.open("details", "class", "revisions");
    html.element("summary", Words.count(revisions.size(), "revision")).open("ul");
    for (IndexEntry.Revision revision : revisions) {
      html.open("li").element("b", revision.edition()).text(" " + revision.number());
      if (revision.received() != null) {
        html.text(" \u00B7 " + revision.received()); // middle dot
      }
      if (revision.sentences() > 0) {
        html.text(" \u00B7 " + Words.count(revision.sentences(), "sentence"));
      }
      if (revision.page() != null) {
        String count = Words.count(revision.differences(), "change");
        html.text(" \u00B7 ").element("a", count, "href", Addresses.encode(revision.page()));
      }
      if (revision.compared()) {
        html.text(" \u00B7 compared here");
      }
      html.close("li");
    }
    html.close("ul").close("details");
  }

  private void cell(String label, String text) throws IOException {
    html.element("td", text, "data-label", label);
  }

  private static String sentences(ComparisonSummary summary) {
    return Words.number(summary.left().sentences())
        + " | "
        + Words.number(summary.right().sentences());
  }

  /** Counts in words, and a bar of the severities beside them. */
  private void differences(ComparisonSummary summary) throws IOException {
    html.open("span", "class", "counts");
    for (Map.Entry<String, Integer> entry : summary.bySeverity().entrySet()) {
      boolean known = List.of("high", "medium", "low").contains(entry.getKey());
      String kind = known ? "n s-" + entry.getKey() : "n";
      html.open("span", "class", kind + (entry.getValue() == 0 ? " zero" : ""));
      html.element("b", Words.number(entry.getValue())).text(" " + entry.getKey()).close("span");
    }
    html.close("span");
    html.open("svg", "class", "bars", "width", "" + WIDTH, "height", "6", "aria-hidden", "true");
    int x = 0;
    for (String severity : List.of("high", "medium", "low")) {
      int count = summary.severity(severity);
      int width = count == 0 ? 0 : (int) Math.max(2, Math.round((double) WIDTH * count / most));
      html.open("rect", "class", severity, "x", "" + x, "width", "" + width, "height", "6");
      html.close("rect");
      x += width;
    }
    html.close("svg");
    String types =
        summary.byType().entrySet().stream()
            .map(entry -> Words.number(entry.getValue()) + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    html.element("span", types, "class", "types");
  }

  private static String translation(ComparisonSummary summary) {
    if (summary.translation().translated() + summary.translation().untranslated() == 0) {
      return "none";
    }
    String engines = Words.engines(summary.translator());
    if (summary.translation().isGloss()) {
      return engines + " (gloss)";
    }
    return summary.translation().glossed() > 0 ? engines + " (partly gloss)" : engines;
  }

  private void status(IndexEntry entry) throws IOException {
    String columns = entry.summary() == null ? FIGURES : null;
    html.open("td", "data-label", "Status", "class", "status", "colspan", columns);
    html.element("b", Words.status(entry.status()));
    ComparisonSummary summary = entry.summary();
    if (summary != null && summary.translation().untranslated() > 0) {
      message(Words.count(summary.translation().untranslated(), "sentence") + " not translated");
    }
    for (String message : entry.messages()) {
      message(message);
    }
    html.close("td");
  }

  private void message(String message) throws IOException {
    html.open("p").element("bdi", message).close("p");
  }
}
