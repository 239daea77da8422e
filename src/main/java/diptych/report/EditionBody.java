package diptych.report;

import diptych.model.Comparison;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists all rows in reading order. Long runs of rows without anything to look at are folded, moved
 * text leaves a line where the target has it.
 */
final class EditionBody {
  /** Quiet rows that are shown before and after what is worth a look. */
  private static final int CONTEXT = 1;

  /** A run is folded if at least so many rows go away. */
  private static final int FOLD = 4;

  private final HtmlWriter html;
  private final Comparison comparison;
  private final Layout layout;
  private final RowWriter writer;
  private final Map<Integer, List<Row>> ghosts = new HashMap<>();
  private final Map<Integer, String> anchors = new HashMap<>();

  EditionBody(HtmlWriter html, Comparison comparison, Layout layout, RowWriter writer) {
    this.html = html;
    this.comparison = comparison;
    this.layout = layout;
    this.writer = writer;
  }

  void write() throws IOException {
    if (comparison.target().segments().size() + comparison.source().segments().size() == 0) {
      html.element("p", "Neither edition has any text.", "class", "unsure").line();
      return;
    }
    findGhosts();
    html.open("ol", "class", "rows").line();
    ghosts(0);
    List<Row> rows = layout.rows();
    int at = 0;
    while (at < rows.size()) {
      int end = endOfRun(rows, at);
      int from = at == 0 ? 0 : at + CONTEXT;
      int to = end == rows.size() ? end : end - CONTEXT;
      if (to - from >= FOLD) {
        rows(rows.subList(at, from));
        fold(rows.subList(from, to));
        rows(rows.subList(to, end));
      } else {
        rows(rows.subList(at, end));
      }
      if (end < rows.size()) {
        rows(rows.subList(end, end + 1));
      }
      at = end + 1;
    }
    html.close("ol").line();
  }

  private int endOfRun(List<Row> rows, int from) {
    int end = from;
    while (end < rows.size()
        && rows.get(end).isQuiet()
        && !ghosts.containsKey(rows.get(end).number())) {
      end++;
    }
    return end;
  }

  private void rows(List<Row> rows) throws IOException {
    for (Row row : rows) {
      writer.write(row, anchors.get(row.number()));
      ghosts(row.number());
    }
  }

  private void fold(List<Row> rows) throws IOException {
    html.open("li", "class", "fold").open("details");
    html.element("summary", Words.count(rows.size(), "row") + " without differences");
    html.open("ol", "class", "rows").line();
    rows(rows);
    html.close("ol").close("details").close("li").line();
  }

  private void ghosts(int number) throws IOException {
    for (Row row : ghosts.getOrDefault(number, List.of())) {
      writer.ghost("m" + row.number(), row);
    }
  }

  /** Finds, for each moved row, the row after which the target has its text; 0 is the top. */
  private void findGhosts() {
    int stable = 0;
    Row last = null;
    for (int j = 0; j < comparison.target().segments().size(); j++) {
      Row row = layout.rowOfTarget(j);
      if (!row.bead().moved()) {
        stable = row.number();
      } else if (row != last && row.bead().isLinked() && stable != row.number() - 1) {
        ghosts.computeIfAbsent(stable, n -> new ArrayList<>()).add(row);
        anchors.put(row.number(), "m" + row.number());
      }
      last = row;
    }
  }
}
