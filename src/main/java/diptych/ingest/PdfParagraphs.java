package diptych.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the lines of a document to paragraphs and headings. A paragraph ends at a gap, a change of
 * size or weight, an indented line, or a short last line with a full stop; it goes on over columns
 * and pages where neither side says that it ends.
 */
final class PdfParagraphs {
  /**
   * A paragraph.
   *
   * @param text its lines, joined
   * @param size font size
   * @param heading whether its type says that it is a heading
   */
  record Paragraph(String text, double size, boolean heading) {}

  private static final String ENDS = ".!?:\u2026\"'\u201D\u201C\u05F4)";
  private final double bodySize;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<PdfLine> open = new ArrayList<>();

  private PdfParagraphs(double bodySize) {
    this.bodySize = bodySize;
  }

  /** The paragraphs of a document whose lines are in the order of reading. */
  static List<Paragraph> of(List<List<PdfLine>> regions) {
    PdfParagraphs result = new PdfParagraphs(bodySize(regions));
    for (List<PdfLine> region : regions) {
      result.add(region);
    }
    result.close();
    return result.paragraphs;
  }

  private void add(List<PdfLine> region) {
    double leading = leading(region);
    double left = region.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = region.stream().mapToDouble(PdfLine::right).max().orElse(0);
    for (int i = 0; i < region.size(); i++) {
      PdfLine line = region.get(i);
      if (!open.isEmpty()) {
        PdfLine before = open.get(open.size() - 1);
        boolean ends = i == 0 ? endsAcross(before, line) : ends(before, line, leading, left, right);
        if (ends) {
          close();
        }
      }
      open.add(line);
    }
  }

  private boolean ends(PdfLine before, PdfLine line, double leading, double left, double right) {
    if (changes(before, line)
        || isGap(line.base() - before.base(), leading, line.size())
        || isBullet(line)) {
      return true;
    }
    double width = Math.max(1, right - left);
    boolean rtl = before.isRightToLeft();
    double missing = rtl ? before.left() - left : right - before.right();
    double indent = rtl ? right - line.right() : line.left() - left;
    double indentBefore = rtl ? right - before.right() : before.left() - left;
    boolean full = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    boolean indented =
        indent > 0.8 * line.size() && indent < 0.2 * width && indentBefore < 0.3 * line.size();
    return indented || (full && missing > 0.15 * width) || missing > 0.4 * width;
  }

  /** Wider than between the lines of the text, and than between lines of this size. */
  private static boolean isGap(double distance, double leading, double size) {
    return distance > 1.35 * leading && distance > 1.45 * size;
  }

  /** From the end of a column or page to the start of the next. */
  private static boolean endsAcross(PdfLine before, PdfLine line) {
    char last = before.text().charAt(before.text().length() - 1);
    boolean small = Character.isLowerCase(line.text().codePointAt(0));
    return changes(before, line) || isBullet(line) || (ENDS.indexOf(last) >= 0 && !small);
  }

  private static boolean changes(PdfLine before, PdfLine line) {
    return Math.abs(before.size() - line.size()) > 0.1 * line.size()
        || before.bold() != line.bold();
  }

  private static boolean isBullet(PdfLine line) {
    return "\u2022\u25CF\u25AA\u25E6\u2023\u00B7\u2013".indexOf(line.text().charAt(0)) >= 0
        && line.text().length() > 2
        && line.text().charAt(1) == ' ';
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (PdfLine line : open) {
      text.append(text.length() == 0 ? "" : "\n").append(line.text());
    }
    PdfLine first = open.get(0);
    boolean large = first.size() > 1.15 * bodySize;
    boolean strong =
        first.bold() && text.length() < 150 && Blocks.looksLikeHeadline(text.toString());
    paragraphs.add(
        new Paragraph(
            joinHyphenated(text.toString()),
            first.size(),
            (large || strong) && text.length() < 300));
    open.clear();
  }

  /** {@code "inter-\nnational"} becomes {@code "international"}. */
  static String joinHyphenated(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hyphen = c == '-' || c == '\u2010' || c == '\u00AD';
      if (hyphen
          && i > 0
          && i + 2 < text.length()
          && text.charAt(i + 1) == '\n'
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 2))) {
        i++;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The distance between base lines that is most frequent. */
  private static double leading(List<PdfLine> region) {
    Map<Long, Integer> counts = new HashMap<>();
    for (int i = 1; i < region.size(); i++) {
      counts.merge(
          Math.round(2 * (region.get(i).base() - region.get(i - 1).base())), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey()))
        .map(e -> e.getKey() / 2.0)
        .orElse(20.0);
  }

  /** The size most characters have. */
  private static double bodySize(List<List<PdfLine>> regions) {
    Map<Long, Integer> counts = new HashMap<>();
    for (List<PdfLine> region : regions) {
      for (PdfLine line : region) {
        counts.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> e.getKey() / 2.0)
        .orElse(10.0);
  }
}
