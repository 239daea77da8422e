package diptych.report;

import diptych.model.Comparison;
import diptych.model.Mode;
import diptych.model.TermCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often each edition uses the terms to watch: first the concepts that both name, in different
 * ways, as many as fit a short table in the order of the counts; then, folded, the others. Of
 * editions in one language first those whose words are counted differently.
 */
final class TermTable {
  /** So many rows are shown without folding any. */
  private static final int SHORT = 16;

  private TermTable() {}

  static void write(HtmlWriter html, Comparison comparison) throws IOException {
    if (comparison.terms().isEmpty()) {
      return;
    }
    List<TermCount> first = new ArrayList<>();
    List<TermCount> rest = new ArrayList<>();
    Map<String, List<TermCount>> concepts = new LinkedHashMap<>();
    for (TermCount term : comparison.terms()) {
      concepts.computeIfAbsent(term.concept(), c -> new ArrayList<>()).add(term);
    }
    boolean revision = comparison.pair().sameLanguage() && comparison.mode() == Mode.EDITION;
    for (List<TermCount> concept : concepts.values()) {
      boolean fits = first.isEmpty() || first.size() + concept.size() <= SHORT;
      boolean tells = revision ? isCountedDifferently(concept) : isNamedDifferently(concept);
      (fits && tells ? first : rest).addAll(concept);
    }
    html.open("section", "class", "terms", "id", "terms").element("h2", "Terms to watch").line();
    boolean whole = !revision && comparison.terms().size() <= SHORT;
    if (whole || !first.isEmpty()) {
      table(html, comparison, whole ? comparison.terms() : first);
    }
    if (!whole && !rest.isEmpty()) {
      html.open("details");
      html.element(
          "summary",
          Words.count(rest.size(), "more row")
              + " of concepts that both name alike or that matter less");
      html.line();
      table(html, comparison, rest);
      html.close("details");
    }
    html.close("section").line();
  }

  /** Whether a text and its revision use a word of the concept more or less often. */
  private static boolean isCountedDifferently(List<TermCount> concept) {
    return concept.stream().anyMatch(term -> term.source() != term.target());
  }

  /** Whether both editions name the concept and take no stance in common. */
  private static boolean isNamedDifferently(List<TermCount> concept) {
    Set<String> source = new HashSet<>();
    Set<String> target = new HashSet<>();
    for (TermCount term : concept) {
      if (term.source() > 0) {
        source.add(term.stance());
      }
      if (term.target() > 0) {
        target.add(term.stance());
      }
    }
    return !source.isEmpty() && !target.isEmpty() && Collections.disjoint(source, target);
  }

  private static void table(HtmlWriter html, Comparison comparison, List<TermCount> terms)
      throws IOException {
    html.open("table").open("thead").open("tr");
    for (String column : new String[] {"Concept", "Stance", "Variant"}) {
      html.element("th", column, "scope", "col");
    }
    html.element("th", comparison.source().id(), "scope", "col", "class", "num");
    html.element("th", comparison.target().id(), "scope", "col", "class", "num");
    html.close("tr").close("thead").line().open("tbody").line();
    String concept = "";
    for (TermCount term : terms) {
      html.open("tr", "class", term.concept().equals(concept) ? null : "group");
      html.element("th", term.concept().equals(concept) ? "" : term.concept(), "scope", "row");
      concept = term.concept();
      html.element("td", term.stance());
      html.open("td").element("bdi", term.variant()).close("td");
      count(html, term.source());
      count(html, term.target());
      html.close("tr").line();
    }
    html.close("tbody").close("table").line();
  }

  private static void count(HtmlWriter html, int count) throws IOException {
    html.element("td", Words.number(count), "class", count == 0 ? "num zero" : "num");
  }
}
