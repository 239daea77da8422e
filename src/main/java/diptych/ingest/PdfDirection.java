package diptych.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Brings lines, which were collected as they look from left to right, into the order they are read.
 * A page that shows Hebrew right is turned around line by line. A producer that knows nothing of
 * Hebrew writes its letters from left to right, so that they already are in the order of reading,
 * though the page shows them wrong; the final letters tell which it is.
 */
final class PdfDirection {
  /** Some producers set a number and the full stop behind it as one word from left to right. */
  private static final Pattern STRAY_STOP =
      Pattern.compile("(?<=\\s)([.,:;])(\\d[\\d.,]{0,20})(?=\\s|$)");

  private final boolean shownRight;
  private final boolean mirror;
  private final boolean rightToLeft;

  private PdfDirection(boolean shownRight, boolean mirror, boolean rightToLeft) {
    this.shownRight = shownRight;
    this.mirror = mirror;
    this.rightToLeft = rightToLeft;
  }

  /** What holds for a whole document. */
  static PdfDirection of(List<PdfLine> lines) {
    StringBuilder all = new StringBuilder();
    int asIs = 0;
    int mirrored = 0;
    int balance = 0;
    for (PdfLine line : lines) {
      if (hasLetters(line)) {
        balance += line.isRightToLeft() ? 1 : -1;
      }
      if (line.isRightToLeft()) {
        all.append(line.text()).append('\n');
        int open = line.text().indexOf('(');
        int close = line.text().indexOf(')');
        if (open >= 0 && close >= 0) {
          mirrored += open < close ? 1 : 0;
          asIs += close < open ? 1 : 0;
        }
      }
    }
    boolean shownRight = HebrewOrder.orderOf(all.toString()) != HebrewOrder.Order.LOGICAL;
    return new PdfDirection(shownRight, asIs <= mirrored, balance > 0);
  }

  private static boolean hasLetters(PdfLine line) {
    return line.text().chars().anyMatch(Character::isLetter);
  }

  /** Whether its Hebrew was written from left to right. */
  boolean isWrittenBackwards() {
    return !shownRight;
  }

  PdfLine read(PdfLine line) {
    if (line.isRightToLeft()) {
      if (!shownRight) {
        return line;
      }
      String text = HebrewOrder.reverse(line.text());
      String mirrored = mirror ? text : HebrewOrder.mirror(text);
      return line.withText(STRAY_STOP.matcher(mirrored).replaceAll("$2$1"));
    }
    if (rightToLeft && shownRight && !hasLetters(line)) {
      return line.withText(cellsReversed(line.text())); // the row of a table
    }
    return shownRight ? line.withText(runsReversed(line.text())) : line;
  }

  private static String cellsReversed(String text) {
    List<String> cells = new ArrayList<>(List.of(text.split(" ")));
    Collections.reverse(cells);
    return String.join(" ", cells);
  }

  /** Hebrew words inside a line that is read from left to right. */
  private static String runsReversed(String text) {
    if (text.chars().noneMatch(c -> PdfLine.isRightToLeft((char) c))) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      if (!PdfLine.isRightToLeft(text.charAt(i))) {
        out.append(text.charAt(i++));
        continue;
      }
      int end = i;
      for (int j = i; j < text.length() && !isLatin(text.charAt(j)); j++) {
        if (PdfLine.isRightToLeft(text.charAt(j))) {
          end = j + 1;
        }
      }
      out.append(HebrewOrder.reverse(text.substring(i, end)));
      i = end;
    }
    return out.toString();
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && !PdfLine.isRightToLeft(c);
  }
}
