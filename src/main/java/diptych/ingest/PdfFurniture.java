package diptych.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out what stands at the edges of pages and is no article: page numbers, addresses and print
 * dates that browsers add, and lines that come again on most pages.
 */
final class PdfFurniture {
  private static final int EDGE_LINES = 2;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page|p\\.|seite|עמוד|עמ')?[\\s\\-–—|]{0,3}\\d{1,4}(?:\\s{0,2}(?:/|of|מתוך|von|-)\\s{0,2}\\d{1,4})?[\\s\\-–—|]{0,3}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S{1,2000}.{0,20}");
  private static final Pattern PRINT_DATE =
      Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},? \\d{1,2}:\\d{2}(?: ?[AP]M)?.{0,300}");

  private PdfFurniture() {}

  /** The pages without their furniture; a page is its regions, a region its lines. */
  static List<List<List<PdfLine>>> remove(List<List<List<PdfLine>>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<List<PdfLine>> page : pages) {
      Set<String> edges = new HashSet<>();
      edgeLines(page).forEach(line -> edges.add(key(line)));
      edges.forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    List<List<List<PdfLine>>> result = new ArrayList<>();
    for (List<List<PdfLine>> page : pages) {
      Set<PdfLine> drop = new HashSet<>();
      for (PdfLine line : edgeLines(page)) {
        int times = seen.getOrDefault(key(line), 0);
        boolean repeated = times >= 2 && times * 2 >= pages.size() && key(line).length() > 1;
        if (repeated || isFurniture(line)) {
          drop.add(line);
        }
      }
      result.add(
          page.stream()
              .map(region -> region.stream().filter(line -> !drop.contains(line)).toList())
              .filter(region -> !region.isEmpty())
              .toList());
    }
    return result;
  }

  private static boolean isFurniture(PdfLine line) {
    String text = java.text.Normalizer.normalize(line.text(), java.text.Normalizer.Form.NFKC);
    return PAGE_NUMBER.matcher(text).matches()
        || ADDRESS.matcher(text).matches()
        || PRINT_DATE.matcher(text).matches();
  }

  /** The lines nearest to the top and to the bottom, of all columns. */
  private static List<PdfLine> edgeLines(List<List<PdfLine>> page) {
    List<PdfLine> all =
        page.stream()
            .flatMap(List::stream)
            .sorted(java.util.Comparator.comparingDouble(PdfLine::base))
            .toList();
    List<PdfLine> edges = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i < EDGE_LINES || i >= all.size() - EDGE_LINES) {
        edges.add(all.get(i));
      }
    }
    return edges;
  }

  private static String key(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
