package diptych.report;

import diptych.model.Comparison;
import diptych.model.Edition;
import diptych.model.Segment;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** First what both articles say, paired; then what only one of them says, each in its own order. */
final class OutletBody {
  /** A list that is longer begins with its most telling sentences. */
  private static final int LONG = 8;

  private static final int TELLING = 5;

  private static final int EXCERPT = 160;

  private final HtmlWriter html;
  private final Comparison comparison;
  private final Layout layout;
  private final RowWriter writer;

  OutletBody(HtmlWriter html, Comparison comparison, Layout layout, RowWriter writer) {
    this.html = html;
    this.comparison = comparison;
    this.layout = layout;
    this.writer = writer;
  }

  void write() throws IOException {
    List<Row> shared = rows(row -> row.bead().isLinked());
    heading("What both say", shared.size(), "claim");
    if (shared.isEmpty()) {
      html.element("p", "No claim of one was found in the other.", "class", "unsure").line();
    } else {
      html.open("ol", "class", "rows shared").line();
      for (Row row : shared) {
        writer.write(row, null);
      }
      html.close("ol").line();
    }
    html.open("div", "class", "lists").line();
    only(comparison.source(), rows(row -> row.bead().target().isEmpty()));
    only(comparison.target(), rows(row -> row.bead().source().isEmpty()));
    html.close("div").line();
  }

  private List<Row> rows(Predicate<Row> wanted) {
    return layout.rows().stream().filter(wanted).toList();
  }

  private void only(Edition edition, List<Row> rows) throws IOException {
    html.open("section", "class", "only");
    html.open("h2").text("Only in ").element("bdi", edition.id()).text(" ");
    html.element("span", Words.count(rows.size(), "passage"), "class", "count").close("h2").line();
    if (rows.size() > LONG) {
      telling(edition, rows);
    }
    html.open("ol", "class", "rows singles").line();
    for (Row row : rows) {
      writer.single(row);
    }
    html.close("ol").close("section").line();
  }

  private void telling(Edition edition, List<Row> rows) throws IOException {
    Comparator<Row> order = Comparator.comparingDouble(row -> Salience.of(row, edition));
    List<Row> telling =
        rows.stream()
            .filter(row -> edition.kindOf(first(edition, row)).isBody())
            .sorted(order.reversed())
            .limit(TELLING)
            .toList();
    html.open("div", "class", "telling").element("h3", "Most telling").open("ul").line();
    for (Row row : telling) {
      html.open("li", "lang", edition.language(), "dir", Words.direction(edition.language()));
      html.element(
          "a", Words.shorten(first(edition, row).text(), EXCERPT), "href", "#" + row.anchor());
      html.close("li").line();
    }
    html.close("ul").element("h3", "All, in its order").close("div").line();
  }

  private static Segment first(Edition edition, Row row) {
    return edition.segments().get(RowWriter.segments(row).get(0));
  }

  private void heading(String text, int count, String noun) throws IOException {
    html.open("h2", "class", "part").text(text + " ");
    html.element("span", Words.count(count, noun), "class", "count").close("h2").line();
  }
}
