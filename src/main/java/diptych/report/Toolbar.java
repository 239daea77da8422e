package diptych.report;

import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Mode;
import diptych.model.Severity;
import java.io.IOException;
import java.util.List;

/** Filters, the way from difference to difference, and the list of keys. */
final class Toolbar {
  private final HtmlWriter html;

  Toolbar(HtmlWriter html) {
    this.html = html;
  }

  /** The bar above the rows, with the names of the columns. */
  void write(Comparison comparison) throws IOException {
    List<Difference> differences = comparison.differences();
    html.open("nav", "class", "bar", "aria-label", "Differences").line();
    html.open("div", "class", "chips", "role", "group", "aria-label", "Show severities").line();
    for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)) {
      long count = differences.stream().filter(d -> d.severity() == severity).count();
      chip(severity.label(), severity.label(), "sev s-" + severity.label(), count, true);
    }
    html.close("div").line();
    html.open("div", "class", "chips tools").line();
    html.open("label", "class", "chip");
    html.open("input", "type", "checkbox", "id", "only", "autocomplete", "off")
        .text("Only rows with differences");
    html.close("label").line();
    if (!comparison.pair().sourceToTarget().isEmpty()
        || !comparison.pair().targetToSource().isEmpty()) {
      button("translations", "Translations", "t");
    }
    html.open("span", "class", "walk js");
    button("previous", "\u2191 Previous", "k");
    html.element("output", "", "id", "position", "aria-live", "polite");
    button("next", "\u2193 Next", "j");
    html.close("span").line();
    html.element("a", "Keys", "class", "chip js", "href", "#keys", "id", "show-keys");
    html.close("div").line();
    html.open("div", "class", "chips types", "role", "group", "aria-label", "Show types").line();
    for (DifferenceType type : DifferenceType.values()) {
      long count = differences.stream().filter(d -> d.type() == type).count();
      if (count > 0) {
        boolean shown = comparison.mode() == Mode.EDITION || type != DifferenceType.WORDING;
        chip(type.label(), Words.tag(type), "type", count, shown);
      }
    }
    html.close("div").line();
    html.open("div", "class", "columns", "aria-hidden", "true").element("span", "");
    column(comparison.source());
    column(comparison.target());
    html.close("div").line();
    html.close("nav").line();
  }

  private void column(Edition edition) throws IOException {
    html.open("span").element("b", edition.id());
    html.text(" " + Words.language(edition.language())).close("span");
  }

  /**
   * A filter; articles that were written apart are worded apart, so that it starts switched off.
   */
  private void chip(String id, String label, String kind, long count, boolean shown)
      throws IOException {
    html.open("label", "class", "chip " + kind);
    html.open(
        "input",
        "type",
        "checkbox",
        "id",
        "f-" + id,
        "checked",
        shown ? "" : null,
        "autocomplete",
        "off");
    html.text(label + " ").element("b", Words.number((int) count)).close("label").line();
  }

  private void button(String id, String label, String key) throws IOException {
    html.element(
        "button", label, "type", "button", "class", "chip js", "id", id, "aria-keyshortcuts", key);
  }

  /** The keys, at the foot of the page. */
  static void help(HtmlWriter html) throws IOException {
    String[][] keys = {
      {"j", "n", "next difference"},
      {"k", "p", "previous difference"},
      {"1", "", "high severity on or off"},
      {"2", "", "medium severity on or off"},
      {"3", "", "low severity on or off"},
      {"d", "", "only rows with differences"},
      {"t", "", "open or close all translations"},
      {"?", "", "show these keys"},
    };
    html.open("footer", "class", "foot").line();
    html.open("details", "id", "keys", "class", "js").element("summary", "Keys").open("dl").line();
    for (String[] key : keys) {
      html.open("div").open("dt").element("kbd", key[0]);
      if (!key[1].isEmpty()) {
        html.text(" or ").element("kbd", key[1]);
      }
      html.close("dt").element("dd", key[2]).close("div").line();
    }
    html.close("dl").close("details").line();
    html.element("p", "Made by Diptych. A mark is a place to look, not a verdict.").line();
    html.close("footer").line();
  }
}
