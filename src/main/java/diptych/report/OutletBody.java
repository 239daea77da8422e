package diptych.report;

import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Severity;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** First what both articles say, paired; then what only one of them says, each in its own order. */
final class OutletBody {
  /** A list that is longer begins with its most telling sentences. */
  private static final int LONG = 8;

  private static final int TELLING = 8;

  private static final int EXCERPT = 160;

  /** Length of what stands for a topic where the sides share no word. */
  private static final int TOPIC = 60;

  private final HtmlWriter html;
  private final Comparison comparison;
  private final Layout layout;
  private final RowWriter writer;
  private final Topics topics;

  OutletBody(HtmlWriter html, Comparison comparison, Layout layout, RowWriter writer) {
    this.html = html;
    this.comparison = comparison;
    this.layout = layout;
    this.writer = writer;
    this.topics = new Topics(comparison);
  }

  void write() throws IOException {
    List<Row> shared = rows(row -> row.bead().isLinked());
    heading("What both say", shared.size(), "claim");
    glance(shared);
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

  /** One line for each shared claim: what it is about, and whether figures or terms differ. */
  private void glance(List<Row> shared) throws IOException {
    if (shared.isEmpty()) {
      return;
    }
    html.open("ul", "class", "glance").line();
    for (Row row : shared) {
      List<String> words = topics.of(row);
      html.open("li").open("a", "href", "#" + row.anchor());
      html.element(
          "b",
          words.isEmpty()
              ? Words.shorten(first(comparison.target(), row).text(), TOPIC)
              : String.join(", ", words),
          "lang",
          comparison.target().language(),
          "dir",
          Words.direction(comparison.target().language()));
      html.close("a");
      for (Difference difference : row.notes()) {
        if (difference.severity() != Severity.LOW) {
          html.text(" ").open("a", "href", "#" + Anchors.of(difference));
          html.element("span", Words.tag(difference.type()), "class", "tag");
          html.text(" ").element("span", difference.detail(), "class", "detail").close("a");
        }
      }
      html.close("li").line();
    }
    html.close("ul").line();
  }

  private List<Row> rows(Predicate<Row> wanted) {
    return layout.rows().stream().filter(wanted).toList();
  }

  private void only(Edition edition, List<Row> rows) throws IOException {
    html.open("section", "class", "only");
    html.open("h2").text("Only in ").element("bdi", edition.id()).text(" ");
    html.element("span", Words.count(rows.size(), "passage"), "class", "count").close("h2").line();
    boolean fold = rows.size() > LONG;
    if (fold) {
      telling(edition, rows);
      html.open("details", "class", "all");
      html.element("summary", "All " + rows.size() + ", in its order").line();
    }
    html.open("ol", "class", "rows singles").line();
    for (Row row : rows) {
      writer.single(row);
    }
    html.close("ol");
    if (fold) {
      html.close("details");
    }
    html.close("section").line();
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
    html.close("ul").close("div").line();
  }

  private Segment first(Edition edition, Row row) {
    boolean source = edition == comparison.source();
    return edition.segments().get((source ? row.bead().source() : row.bead().target()).get(0));
  }

  private void heading(String text, int count, String noun) throws IOException {
    html.open("h2", "class", "part").text(text + " ");
    html.element("span", Words.count(count, noun), "class", "count").close("h2").line();
  }
}
