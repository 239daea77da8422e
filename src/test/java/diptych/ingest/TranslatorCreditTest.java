package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.BlockKind;
import diptych.model.Links;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatorCreditTest {
  @ParameterizedTest
  @CsvSource({
    "Translated from the Hebrew by Eve Line., Eve Line",
    "Translated by Eve O'Line, Eve O'Line",
    "Translation: Eve Line, Eve Line",
    "תרגום: חוה קו, חוה קו",
    "תרגום מאנגלית: חוה קו, חוה קו",
    "תרגמה מאנגלית: חוה קו, חוה קו",
    "תרגם: אדם קו, אדם קו"
  })
  void tellsTheCreditFromTheText(String line, String name) {
    Content content = TranslatorCredit.apply(article(line));
    assertThat(content.metadata().translator()).isEqualTo(name);
    assertThat(content.blocks().get(2)).isEqualTo(new RawBlock(BlockKind.BYLINE, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Translated by the committee into three languages, the report was read by all.",
        "The book was translated by Eve Line.",
        "תרגום הספר הושלם אתמול.",
        "המתרגמת חוה קו זכתה בפרס."
      })
  void leavesSentencesAlone(String line) {
    Content content = article(line);
    assertThat(TranslatorCredit.apply(content)).isEqualTo(content);
  }

  @Test
  void keepsWhatElseTheFileDeclares() {
    Links links = new Links(Set.of("bridge-n1"), Set.of("bridge-he"));
    Metadata metadata =
        new Metadata(
            "A headline", "Nora Feld", "2024-05-01", null, "en", null, null, null, null, links);
    List<RawBlock> blocks = article("Translation: Eve Line").blocks();
    assertThat(TranslatorCredit.apply(new Content(blocks, metadata, null, List.of())).metadata())
        .isEqualTo(
            new Metadata(
                "A headline",
                "Nora Feld",
                "2024-05-01",
                null,
                "en",
                null,
                null,
                null,
                "Eve Line",
                links));
  }

  @Test
  void looksNearTheBeginningAndTheEndAlone() {
    RawBlock text = new RawBlock(BlockKind.PARAGRAPH, "Some text.");
    RawBlock credit = new RawBlock(BlockKind.PARAGRAPH, "Translation: Eve Line");
    List<RawBlock> blocks =
        List.of(text, text, text, text, text, text, credit, text, text, text, text);
    Content content = new Content(blocks, Metadata.NONE, null, List.of());
    assertThat(TranslatorCredit.apply(content)).isEqualTo(content);
  }

  private static Content article(String line) {
    return new Content(
        List.of(
            new RawBlock(BlockKind.HEADLINE, "A headline"),
            new RawBlock(BlockKind.PARAGRAPH, "Some text."),
            new RawBlock(BlockKind.PARAGRAPH, line)),
        Metadata.NONE,
        null,
        List.of());
  }
}
