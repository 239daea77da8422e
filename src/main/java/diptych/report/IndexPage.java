package diptych.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes {@code index.html}: what failed first, then all comparisons by story. */
public final class IndexPage {
  private final Index index;

  public IndexPage(Index index) {
    this.index = index;
  }

  public void write(Appendable out) throws IOException {
    HtmlWriter html = new HtmlWriter(out);
    Resources.begin(html, "Diptych: all stories");
    html.open("body", "class", "index").line();
    html.open("header", "class", "top").element("h1", "All stories").line();
    html.element("p", overview(), "class", "meta");
    html.close("header").line().open("main").line();
    if (index.entries().isEmpty() && index.failures().isEmpty()) {
      empty(html);
    }
    failures(html);
    if (!index.entries().isEmpty()) {
      table(html);
    }
    html.close("main").line();
    html.open("footer", "class", "foot");
    html.open("p").text("The same as data: ").element("a", "index.json", "href", "index.json");
    html.close("p").close("footer").line();
    Resources.end(html);
  }

  private String overview() {
    List<String> parts = new ArrayList<>();
    parts.add(Words.count(index.stories(), "story"));
    int reports = index.count(IndexEntry.Status.COMPLETE) + index.count(IndexEntry.Status.WARNINGS);
    parts.add(Words.count(reports, "report"));
    if (index.count(IndexEntry.Status.WARNINGS) > 0) {
      parts.add(Words.number(index.count(IndexEntry.Status.WARNINGS)) + " with warnings");
    }
    if (index.count(IndexEntry.Status.WAITING) > 0) {
      parts.add(Words.number(index.count(IndexEntry.Status.WAITING)) + " waiting");
    }
    int failed = index.count(IndexEntry.Status.FAILED) + index.failures().size();
    if (failed > 0) {
      parts.add(Words.number(failed) + " failed");
    }
    if (index.generatedAt() != null) {
      parts.add(index.generatedAt());
    }
    return String.join(" \u00B7 ", parts); // middle dot
  }

  private static void empty(HtmlWriter html) throws IOException {
    html.open("section", "class", "nothing").element("h2", "Nothing here yet");
    html.open("p").text("Put two editions of a story into one folder below ");
    html.element("code", "input/").text(", for example ");
    html.element("code", "input/my-story/he.html").text(" and ");
    html.element("code", "input/my-story/en.docx").text(", then run ");
    html.element("code", "./diptych batch").text(".").close("p").close("section").line();
  }

  private void failures(HtmlWriter html) throws IOException {
    if (index.failures().isEmpty()) {
      return;
    }
    html.open("section", "class", "warnings");
    String title = "\u26A0 " + Words.count(index.failures().size(), "file") + " not processed";
    html.element("h2", title, "class", "title").open("ul").line();
    for (IndexFailure failure : index.failures()) {
      html.open("li").open("b").element("bdi", failure.file()).close("b").text(": ");
      html.element("bdi", failure.reason());
      if (failure.next() != null) {
        html.text(" ").element("bdi", failure.next(), "class", "next");
      }
      if (failure.copy() != null) {
        html.text(" ").element("a", "the file", "href", Addresses.encode(failure.copy()));
      }
      html.close("li").line();
    }
    html.close("ul").close("section").line();
  }

  private void table(HtmlWriter html) throws IOException {
    filters(html);
    html.open("table", "class", "stories").open("thead").open("tr");
    for (String column :
        List.of("Story", "Editions", "Mode", "Sentences", "Differences", "Translation", "Status")) {
      html.element("th", column, "scope", "col");
    }
    html.close("tr").close("thead").line().open("tbody").line();
    IndexRow row = new IndexRow(html, gravest());
    String story = "";
    for (IndexEntry entry : index.entries()) {
      row.write(entry, !entry.story().equals(story));
      story = entry.story();
    }
    html.close("tbody").close("table").line();
  }

  /** What to list: by status, and with a script by words and by weight. */
  private void filters(HtmlWriter html) throws IOException {
    html.open("nav", "class", "bar", "aria-label", "Comparisons").line();
    html.open("div", "class", "chips", "role", "group", "aria-label", "Show statuses").line();
    for (IndexEntry.Status status : IndexEntry.Status.values()) {
      if (index.count(status) > 0) {
        String id = "f-" + status.name().toLowerCase(Locale.ROOT);
        html.open("label", "class", "chip type")
            .open("input", "type", "checkbox", "id", id, "checked", "", "autocomplete", "off");
        html.text(Words.status(status) + " ");
        html.element("b", Words.number(index.count(status))).close("label").line();
      }
    }
    html.close("div").line();
    html.open("div", "class", "chips tools js").line();
    html.open("label", "class", "chip")
        .open("input", "type", "checkbox", "id", "serious", "autocomplete", "off");
    html.text("Most serious first").close("label").line();
    html.open(
        "input",
        "type",
        "search",
        "id",
        "search",
        "class",
        "chip",
        "placeholder",
        "Find a story",
        "aria-label",
        "Find a story",
        "autocomplete",
        "off");
    html.line().close("div").line().close("nav").line();
  }

  /** The largest number of differences in one report: the length of the longest bar. */
  private int gravest() {
    int most = 1;
    for (IndexEntry entry : index.entries()) {
      ComparisonSummary summary = entry.summary();
      most = Math.max(most, summary == null ? 0 : summary.differences());
    }
    return most;
  }
}
