package diptych.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of plain text; the first row is the head. The last column is not padded.
 *
 * @param rows all of one length
 */
record TextTable(List<List<String>> rows) {
  static TextTable of(List<List<String>> rows) {
    return new TextTable(List.copyOf(rows));
  }

  void print(Terminal terminal) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    boolean head = true;
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        boolean isLast = i == columns - 1;
        cells.add(isLast ? cell : cell + " ".repeat(widths[i] - width(cell)));
      }
      String line = String.join("  ", cells);
      if (head) {
        terminal.styled("@|bold " + line + "|@");
        head = false;
      } else {
        terminal.line(line);
      }
    }
  }

  /** Columns a text takes on a terminal, as far as combining marks go. */
  private static int width(String text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
