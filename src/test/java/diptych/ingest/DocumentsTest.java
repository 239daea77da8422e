package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.BlockKind;
import diptych.model.Extracted;
import diptych.model.RawBlock;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  private static final TikaExtractor EXTRACTOR = new TikaExtractor();

  @AfterAll
  static void endProcesses() {
    EXTRACTOR.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf", "epub", "pdf"})
  void readsHebrewAndKeepsItsHeadline(String extension) throws Exception {
    Extracted article = read("libreoffice.he." + extension);
    assertThat(article.blocks().get(0))
        .isEqualTo(new RawBlock(BlockKind.HEADLINE, "גשר הנמל יישאר סגור עד הסתיו"));
    assertThat(WebPagesTest.text(article).replace('\n', ' '))
        .contains("מחירי הכרטיסים לתושבים קוצצו ב-50%, כך מסרה חברת Harbour Lines.")
        .contains("(מטעם סיעת \"העיר שלנו\").");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt", "rtf", "pdf"})
  void keepsSubheadsAndListsApart(String extension) throws Exception {
    Extracted article = read("libreoffice.en." + extension);
    assertThat(article.blocks()).contains(new RawBlock(BlockKind.SUBHEAD, "Ferries fill the gap"));
    assertThat(article.blocks())
        .contains(new RawBlock(BlockKind.LIST_ITEM, "The bridge opened in 1954."));
    assertThat(article.metadata().headline()).isEqualTo("Harbour bridge stays shut");
  }

  private static Extracted read(String name) throws Exception {
    return EXTRACTOR.extract(Path.of(DocumentsTest.class.getResource("documents/" + name).toURI()));
  }
}
