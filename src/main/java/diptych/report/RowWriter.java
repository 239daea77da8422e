package diptych.report;

import diptych.model.Comparison;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one row: number, the two cells, and what is to be told about it. */
final class RowWriter {
  private final HtmlWriter html;
  private final Comparison comparison;
  private final CellWriter source;
  private final CellWriter target;

  RowWriter(HtmlWriter html, Comparison comparison, Layout layout) {
    this.html = html;
    this.comparison = comparison;
    WordBudget words = new WordBudget();
    this.source = CellWriter.source(html, comparison, layout, words);
    this.target = CellWriter.target(html, comparison, layout, words);
  }

  CellWriter source() {
    return source;
  }

  CellWriter target() {
    return target;
  }

  /**
   * Writes a row.
   *
   * @param ghost anchor of the place where the target has the row's text, null if it did not move
   */
  void write(Row row, @Nullable String ghost) throws IOException {
    html.open("li", "class", classes(row), "id", row.anchor());
    html.open("div", "class", "no");
    html.element("a", Words.number(row.number()), "href", "#" + row.anchor());
    if (row.bead().isLinked() && row.bead().source().size() + row.bead().target().size() > 2) {
      html.element("span", Words.shape(row.bead()), "class", "shape", "title", Words.joined(row));
    }
    html.close("div");
    source.write(row.bead().source(), comparison.target().id());
    target.write(row.bead().target(), comparison.source().id());
    aside(row, ghost);
    html.close("li").line();
  }

  private static String classes(Row row) {
    StringBuilder classes = new StringBuilder("row");
    classes.append(row.isQuiet() ? " quiet" : "");
    classes.append(row.bead().moved() ? " moved" : "");
    classes.append(row.isUncertain() ? " uncertain" : "");
    classes.append(row.untranslated() ? " untranslated" : "");
    classes.append(row.bead().target().isEmpty() ? " only-left" : "");
    classes.append(row.bead().source().isEmpty() ? " only-right" : "");
    classes.append(row.gravest().isEmpty() ? "" : " has-" + row.gravest());
    return classes.toString();
  }

  private void aside(Row row, @Nullable String ghost) throws IOException {
    boolean flags = row.bead().moved() || row.isUncertain();
    if (!flags && row.notes().isEmpty()) {
      return;
    }
    html.open("div", "class", "aside");
    if (row.bead().moved()) {
      html.open("p", "class", "flag").text("\u2195 moved"); // up down arrow
      if (ghost != null) {
        html.text(": ").open("a", "href", "#" + ghost).text("where it stands in ");
        html.element("bdi", comparison.target().id()).close("a");
      }
      html.close("p");
    }
    if (row.isUncertain()) {
      String chance = Words.percent(row.bead().score());
      html.element("p", "? uncertain pairing (" + chance + " sure)", "class", "flag unsure");
    }
    if (!row.notes().isEmpty()) {
      Notes.write(html, row.notes());
    }
    html.close("div");
  }

  /** The line where the target has text that is shown elsewhere. */
  void ghost(String anchor, Row row) throws IOException {
    html.open("li", "class", "row ghost", "id", anchor).open("div", "class", "no").close("div");
    html.open("div", "class", "cell").close("div");
    html.open("div", "class", "cell").open("p").open("a", "href", "#" + row.anchor());
    html.text("\u2195 here ").element("bdi", comparison.target().id()); // up down arrow
    html.text(" has what row " + Words.number(row.number()) + " shows").close("a").text(": ");
    target.excerpt(row.bead().target());
    html.close("p").close("div").close("li").line();
  }

  /** The segments of an unlinked row and its notes, without a counterpart's cell. */
  void single(Row row) throws IOException {
    boolean left = row.bead().target().isEmpty();
    html.open("li", "class", classes(row) + " single", "id", row.anchor());
    if (left) {
      source.write(row.bead().source(), "");
    } else {
      target.write(row.bead().target(), "");
    }
    aside(row, null);
    html.close("li").line();
  }

  /** Numbers of the segments on the side that has some. */
  static List<Integer> segments(Row row) {
    return row.bead().source().isEmpty() ? row.bead().target() : row.bead().source();
  }
}
