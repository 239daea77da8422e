package diptych.report;

import diptych.model.Comparison;
import diptych.model.TermCount;
import java.io.IOException;

/** How often each edition uses the terms to watch. */
final class TermTable {
  private TermTable() {}

  static void write(HtmlWriter html, Comparison comparison) throws IOException {
    if (comparison.terms().isEmpty()) {
      return;
    }
    html.open("section", "class", "terms", "id", "terms").element("h2", "Terms to watch").line();
    html.open("table").open("thead").open("tr");
    for (String column : new String[] {"Concept", "Stance", "Variant"}) {
      html.element("th", column, "scope", "col");
    }
    html.element("th", comparison.source().id(), "scope", "col", "class", "num");
    html.element("th", comparison.target().id(), "scope", "col", "class", "num");
    html.close("tr").close("thead").line().open("tbody").line();
    String concept = "";
    for (TermCount term : comparison.terms()) {
      html.open("tr", "class", term.concept().equals(concept) ? null : "group");
      html.element("th", term.concept().equals(concept) ? "" : term.concept(), "scope", "row");
      concept = term.concept();
      html.element("td", term.stance());
      html.open("td").element("bdi", term.variant()).close("td");
      count(html, term.source());
      count(html, term.target());
      html.close("tr").line();
    }
    html.close("tbody").close("table").close("section").line();
  }

  private static void count(HtmlWriter html, int count) throws IOException {
    html.element("td", Words.number(count), "class", count == 0 ? "num zero" : "num");
  }
}
