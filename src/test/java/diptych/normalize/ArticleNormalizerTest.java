package diptych.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Article;
import diptych.model.Block;
import diptych.model.BlockKind;
import diptych.model.Extracted;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import diptych.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleNormalizerTest {
  private static final Source FILE = new Source("a.html", "text/html", "UTF-8", "00", List.of());

  @Test
  void joinsBlocksWithABlankLineAndPointsAtThem() {
    Article article = normalize("he", null, "„כן“", "שורה\nשנייה", "\u200F \u00A0", "סוף");
    assertThat(article.text()).isEqualTo("\"כן\"\n\nשורה שנייה\n\nסוף");
    assertThat(article.blocks())
        .extracting((Block b) -> b.span().of(article.text()))
        .containsExactly("\"כן\"", "שורה שנייה", "סוף");
  }

  @Test
  void readsOldLanguageCodes() {
    assertThat(normalize("he", "iw", "שלום").language()).isEqualTo("he");
    assertThat(normalize("en", "EN_us", "hello").language()).isEqualTo("en-US");
  }

  @Test
  void doesNotBelieveALanguageOfAnotherScript() {
    Article article = normalize("en", "he", "plain English text");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.source().notes()).anyMatch(n -> n.contains("'he'") && n.contains("'en'"));
  }

  @Test
  void believesALanguageOfTheSameScript() {
    assertThat(normalize("it", "es", "una casa").language()).isEqualTo("es");
  }

  @Test
  void detectsWhereTheGivenCodeIsNone() {
    Article article = normalize("en", "xx1!", "plain text");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.source().notes()).anyMatch(n -> n.contains("no language code"));
  }

  @Test
  void fallsBackOnWhatTheFileClaims() {
    assertThat(claiming("fi").language()).isEqualTo("fi");
    assertThat(claiming("English").language()).isEqualTo("und");
  }

  private static Article claiming(String language) {
    Metadata metadata = new Metadata(null, null, null, null, language, null, null, null, null);
    return new ArticleNormalizer(text -> "und")
        .normalize(
            new Extracted(List.of(new RawBlock(BlockKind.PARAGRAPH, "x")), metadata, FILE),
            "x",
            null,
            null);
  }

  private static Article normalize(String detected, String declared, String... blocks) {
    List<RawBlock> raw =
        java.util.Arrays.stream(blocks)
            .filter(b -> !b.isBlank())
            .map(b -> new RawBlock(BlockKind.PARAGRAPH, b))
            .toList();
    return new ArticleNormalizer(text -> detected)
        .normalize(new Extracted(raw, Metadata.NONE, FILE), "x", declared, null);
  }
}
