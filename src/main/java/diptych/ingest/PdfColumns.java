package diptych.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the words of a page in reading order: recursive cuts along white space (XY-cut, Nagy and
 * Seth 1984). A gutter that runs through everything divides columns; where a headline lies across
 * the columns, it and what stands above are cut off first. Columns of Hebrew are read from the
 * right.
 */
final class PdfColumns {
  private static final int DEEPEST = 12;
  private static final int MOST_TRIES = 40;
  private final boolean rightToLeft;
  private final double minGutter;
  private final double minWidth;
  private final List<List<PdfLine>> regions = new ArrayList<>();

  private PdfColumns(List<PdfWord> words) {
    long rtl = words.stream().filter(w -> PdfLine.isRightToLeft(w.text().charAt(0))).count();
    rightToLeft = rtl * 2 > words.size();
    double size =
        words.stream()
            .mapToDouble(PdfWord::size)
            .sorted()
            .skip(words.size() / 2)
            .findFirst()
            .orElse(10);
    minGutter = Math.max(7, 0.8 * size);
    double left = words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    double right = words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    minWidth = 0.15 * (right - left);
  }

  /** The regions of a page in reading order, each with its lines. */
  static List<List<PdfLine>> of(List<PdfWord> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    PdfColumns columns = new PdfColumns(words);
    columns.cut(words, 0);
    return columns.regions;
  }

  private void cut(List<PdfWord> words, int depth) {
    List<List<PdfWord>> rows = rows(words);
    if (depth < DEEPEST) {
      double gutter = gutter(words, rows.size());
      if (gutter > 0) {
        cutAt(words, gutter, depth);
        return;
      }
      for (int from = 0; from < Math.min(rows.size() - 5, MOST_TRIES); from++) {
        for (int to = rows.size(); to > Math.max(from + 5, rows.size() - 4); to--) {
          List<PdfWord> middle = flat(rows.subList(from, to));
          double inner = from == 0 && to == rows.size() ? 0 : gutter(middle, to - from);
          if (inner > 0) {
            cut(flat(rows.subList(0, from)), depth + 1);
            cutAt(middle, inner, depth);
            cut(flat(rows.subList(to, rows.size())), depth + 1);
            return;
          }
        }
      }
    }
    if (!rows.isEmpty()) {
      regions.add(rows.stream().map(PdfLine::of).toList());
    }
  }

  private void cutAt(List<PdfWord> words, double gutter, int depth) {
    List<PdfWord> left = words.stream().filter(w -> w.right() <= gutter).toList();
    List<PdfWord> right = words.stream().filter(w -> w.right() > gutter).toList();
    cut(rightToLeft ? right : left, depth + 1);
    cut(rightToLeft ? left : right, depth + 1);
  }

  /** Where white space runs from top to bottom between two columns of text; 0 if nowhere. */
  private double gutter(List<PdfWord> words, int rows) {
    if (rows < 5) {
      return 0;
    }
    List<PdfWord> sorted =
        words.stream().sorted(Comparator.comparingDouble(PdfWord::left)).toList();
    double start = sorted.get(0).left();
    double end = sorted.stream().mapToDouble(PdfWord::right).max().orElse(0);
    double reach = sorted.get(0).right();
    double best = 0;
    double widest = minGutter;
    for (PdfWord word : sorted) {
      double gap = word.left() - reach;
      double at = reach + gap / 2;
      if (gap >= widest && at - start > minWidth && end - at > minWidth && isText(words, at)) {
        widest = gap;
        best = at;
      }
      reach = Math.max(reach, word.right());
    }
    return best;
  }

  /** Both sides must have lines of several words, or it is a table or a list. */
  private static boolean isText(List<PdfWord> words, double at) {
    List<PdfWord> left = words.stream().filter(w -> w.right() <= at).toList();
    List<PdfWord> right = words.stream().filter(w -> w.right() > at).toList();
    int leftRows = rows(left).size();
    int rightRows = rows(right).size();
    return leftRows >= 3
        && rightRows >= 3
        && left.size() >= 2 * leftRows
        && right.size() >= 2 * rightRows;
  }

  /** Words on one base line, from the top. */
  private static List<List<PdfWord>> rows(List<PdfWord> words) {
    List<List<PdfWord>> rows = new ArrayList<>();
    List<PdfWord> sorted =
        words.stream().sorted(Comparator.comparingDouble(PdfWord::base)).toList();
    double base = Double.NEGATIVE_INFINITY;
    for (PdfWord word : sorted) {
      if (word.base() - base > 0.4 * word.size()) {
        rows.add(new ArrayList<>());
        base = word.base();
      }
      rows.get(rows.size() - 1).add(word);
    }
    return rows;
  }

  private static List<PdfWord> flat(List<List<PdfWord>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }
}
