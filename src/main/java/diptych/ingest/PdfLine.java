package diptych.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a page.
 *
 * @param text its words from left to right, as they look
 * @param left left edge
 * @param right right edge
 * @param base base line
 * @param size font size of most of it
 * @param bold whether all of it is bold
 */
record PdfLine(String text, double left, double right, double base, double size, boolean bold) {
  static PdfLine of(List<PdfWord> words) {
    List<PdfWord> sorted =
        words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList();
    PdfWord longest =
        sorted.stream().max(Comparator.comparingInt(w -> w.text().length())).orElseThrow();
    return new PdfLine(
        sorted.stream().map(PdfWord::text).collect(Collectors.joining(" ")),
        sorted.get(0).left(),
        sorted.stream().mapToDouble(PdfWord::right).max().orElseThrow(),
        longest.base(),
        longest.size(),
        sorted.stream().allMatch(PdfWord::bold));
  }

  PdfLine withText(String other) {
    return new PdfLine(other, left, right, base, size, bold);
  }

  double width() {
    return right - left;
  }

  /** Whether more Hebrew and Arabic letters stand in it than others. */
  boolean isRightToLeft() {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        balance += isRightToLeft(c) ? 1 : -1;
      }
    }
    return balance > 0;
  }

  static boolean isRightToLeft(char c) {
    return (c >= '\u0590' && c <= '\u08FF') || (c >= '\uFB1D' && c <= '\uFEFC');
  }
}
