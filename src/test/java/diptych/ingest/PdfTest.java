package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import diptych.model.BlockKind;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.model.RawBlock;
import diptych.normalize.TextSteps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One article by several producers, which write Hebrew in different orders. */
class PdfTest {
  private static final double FLOOR = 0.99;
  private static final TikaExtractor EXTRACTOR = new TikaExtractor();

  @AfterAll
  static void endProcesses() {
    EXTRACTOR.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice", "chromium", "wkhtmltopdf", "xetex", "reportlab"})
  void readsHebrewInOrder(String producer) throws Exception {
    String found = WebPagesTest.text(EXTRACTOR.extract(file(producer + ".he.pdf")));
    assertThat(wordsInOrder(found, Files.readString(file("article.he.txt")))).isGreaterThan(FLOOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice", "chromium", "weasyprint-columns"})
  void readsEnglishInOrder(String producer) throws Exception {
    String found = WebPagesTest.text(EXTRACTOR.extract(file(producer + ".en.pdf")));
    assertThat(wordsInOrder(found, Files.readString(file("article.en.txt")))).isGreaterThan(FLOOR);
  }

  @Test
  void saysThatHebrewWasWrittenFromLeftToRight() throws Exception {
    assertThat(EXTRACTOR.extract(file("reportlab.he.pdf")).source().notes())
        .anyMatch(note -> note.contains("left to right"));
    assertThat(EXTRACTOR.extract(file("chromium.he.pdf")).source().notes()).isEmpty();
  }

  @Test
  void leavesOutRunningHeadersAndJoinsHyphenatedWords() throws Exception {
    Extracted article = EXTRACTOR.extract(file("running-headers.en.pdf"));
    String found = WebPagesTest.text(article);
    assertThat(found).doesNotContain("Herald", "Page");
    assertThat(wordsInOrder(found, Files.readString(file("running-headers.txt"))))
        .isGreaterThan(FLOOR);
    assertThat(article.blocks())
        .filteredOn(b -> b.kind() == BlockKind.HEADLINE)
        .extracting(b -> b.text().replace('\n', ' '))
        .containsExactly("Night ferry to Limassol returns after eleven years");
  }

  @Test
  void knowsHeadlineSubheadsAndCorrections() throws Exception {
    assertThat(EXTRACTOR.extract(file("chromium.he.pdf")).blocks())
        .filteredOn(b -> b.kind() != BlockKind.PARAGRAPH)
        .extracting(RawBlock::kind)
        .containsExactly(BlockKind.HEADLINE, BlockKind.SUBHEAD, BlockKind.CORRECTION);
  }

  @Test
  void readsPagesWithoutLettersByTheirLooks() throws Exception {
    boolean tesseract = isInstalled();
    assumeTrue(tesseract, "skipped: tesseract with Hebrew is not installed on this machine");
    Extracted article = EXTRACTOR.extract(file("without-letters.he.pdf"));
    assertThat(article.source().notes()).anyMatch(note -> note.contains("tesseract"));
    assertThat(wordsInOrder(WebPagesTest.text(article), Files.readString(file("article.he.txt"))))
        .isGreaterThan(0.9);
  }

  @Test
  void saysWhatToInstallWhereTesseractIsMissing() throws Exception {
    Tesseract missing = new Tesseract("no-such-tesseract", Duration.ofSeconds(5));
    try (TikaExtractor extractor =
        new TikaExtractor(Limits.DEFAULT, PlainTextReader.ofParagraphs(), missing)) {
      Failure failure =
          catchThrowableOfType(
              Failure.class, () -> extractor.extract(file("without-letters.he.pdf")));
      assertThat(failure)
          .hasMessageContaining("without-letters.he.pdf")
          .hasMessageContaining("apt install tesseract-ocr");
    }
  }

  private static boolean isInstalled() {
    try {
      new Tesseract("tesseract", Duration.ofSeconds(5)).require(new SourceFile("x", new byte[1]));
      return true;
    } catch (Failure e) {
      return false;
    }
  }

  private static Path file(String name) throws Exception {
    return Path.of(PdfTest.class.getResource("pdf/" + name).toURI());
  }

  /** Words in a longest common subsequence, as a share of the words of both texts. */
  static double wordsInOrder(String found, String expected) {
    TextSteps normalizing = new TextSteps();
    String[] left = normalizing.apply(found).split(" ");
    String[] right = normalizing.apply(expected).split(" ");
    int[][] common = new int[left.length + 1][right.length + 1];
    for (int i = 1; i <= left.length; i++) {
      for (int j = 1; j <= right.length; j++) {
        common[i][j] =
            left[i - 1].equals(right[j - 1])
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return 2.0 * common[left.length][right.length] / (left.length + right.length);
  }
}
