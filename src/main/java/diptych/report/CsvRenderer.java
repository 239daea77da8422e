package diptych.report;

import diptych.model.Bead;
import diptych.model.Comparison;
import diptych.model.Difference;
import java.io.IOException;
import java.util.List;

/**
 * Writes a table for spreadsheets: a line for each alignment row, repeated for each of its
 * differences.
 *
 * <p>RFC 4180 with a byte order mark, without which spreadsheets misread Hebrew. A field that a
 * spreadsheet would take for a formula gets an apostrophe in front: {@code =1+1 → '=1+1}.
 */
public final class CsvRenderer implements Renderer {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What begins a formula, in ASCII and full width. */
  private static final String FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

  private static final List<String> COLUMNS =
      List.of(
          "row",
          "left",
          "right",
          "kind",
          "score",
          "moved",
          "uncertain",
          "difference",
          "type",
          "severity",
          "detail",
          "left_words",
          "right_words",
          "left_text",
          "right_text");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void render(Comparison comparison, Appendable out) throws IOException {
    out.append(BYTE_ORDER_MARK);
    line(out, COLUMNS);
    Layout layout = new Layout(comparison);
    for (Difference difference : layout.loose()) {
      line(out, List.of("", "", "", "", "", "", ""), difference, List.of("", ""));
    }
    for (Row row : layout.rows()) {
      Bead bead = row.bead();
      List<String> place =
          List.of(
              Integer.toString(row.number()),
              Words.ids(bead.source(), " "),
              Words.ids(bead.target(), " "),
              bead.shape(),
              Words.decimal(bead.score()).toPlainString(),
              bead.moved() ? "yes" : "",
              row.isUncertain() ? "yes" : "");
      List<String> texts =
          List.of(
              Words.text(comparison.source(), bead.source()),
              Words.text(comparison.target(), bead.target()));
      if (row.notes().isEmpty()) {
        line(out, concat(place, List.of("", "", "", "", "", ""), texts));
      }
      for (Difference difference : row.notes()) {
        line(out, place, difference, texts);
      }
    }
  }

  private static void line(
      Appendable out, List<String> place, Difference difference, List<String> texts)
      throws IOException {
    List<String> told =
        List.of(
            difference.id(),
            difference.type().label(),
            difference.severity().label(),
            difference.detail(),
            difference.source().text(),
            difference.target().text());
    line(out, concat(place, told, texts));
  }

  private static void line(Appendable out, List<String> fields) throws IOException {
    String comma = "";
    for (String field : fields) {
      out.append(comma);
      field(out, field);
      comma = ",";
    }
    out.append("\r\n");
  }

  private static void field(Appendable out, String value) throws IOException {
    String text = Characters.wellFormed(value);
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    boolean quote = formula || text.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ');
    if (!quote) {
      out.append(text);
      return;
    }
    out.append('"').append(formula ? "'" : "").append(text.replace("\"", "\"\"")).append('"');
  }

  @SafeVarargs
  private static List<String> concat(List<String>... parts) {
    return List.of(parts).stream().flatMap(List::stream).toList();
  }
}
