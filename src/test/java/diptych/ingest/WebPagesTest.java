package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Extracted;
import diptych.model.RawBlock;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages after the markup of 21 kinds of content systems, in Hebrew and in English, each with the
 * text of its article beside it.
 */
class WebPagesTest {
  private static final double FLOOR_OF_MEAN = 0.97;
  private static final double FLOOR_OF_PAGE = 0.90;
  private final TikaExtractor extractor = new TikaExtractor();

  @Test
  void findsTheArticleInEveryPage() throws Exception {
    Map<String, Double> scores = new HashMap<>();
    for (Path page : pages()) {
      String expected = Files.readString(Path.of(page.toString().replace(".html", ".txt")));
      scores.put(
          String.valueOf(page.getFileName()), wordsF1(text(extractor.extract(page)), expected));
    }
    assertThat(scores).hasSizeGreaterThanOrEqualTo(30);
    assertThat(scores)
        .allSatisfy((page, f1) -> assertThat(f1).as(page).isGreaterThan(FLOOR_OF_PAGE));
    assertThat(scores.values().stream().mapToDouble(f -> f).average().orElse(0))
        .isGreaterThan(FLOOR_OF_MEAN);
  }

  static List<Path> pages() throws IOException, URISyntaxException {
    Path folder = Path.of(WebPagesTest.class.getResource("pages").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }

  static String text(Extracted article) {
    return article.blocks().stream().map(RawBlock::text).collect(Collectors.joining("\n"));
  }

  /** The harmonic mean of precision and recall over bags of words. */
  static double wordsF1(String found, String expected) {
    Map<String, Integer> left = bag(found);
    Map<String, Integer> right = bag(expected);
    int common = 0;
    for (Map.Entry<String, Integer> word : left.entrySet()) {
      common += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
    }
    int all =
        left.values().stream().mapToInt(i -> i).sum()
            + right.values().stream().mapToInt(i -> i).sum();
    return 2.0 * common / all;
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    for (String word : text.split("[^\\p{L}\\p{N}\"']+")) {
      if (!word.isEmpty()) {
        bag.merge(word, 1, Integer::sum);
      }
    }
    return bag;
  }
}
