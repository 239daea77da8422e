package diptych.language.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.GlossToken;
import diptych.model.GlossToken.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class HebrewEnglishGlosserTest {
  private final HebrewEnglishGlosser glosser = HebrewEnglishGlosser.bundled();

  @Test
  void tokensDoNotOverlapAndKeepTheirPlace() {
    String text = "ב-2019 הודיע דובר צה\"ל: \"הכוחות נסוגו\", לפי BBC.";
    List<GlossToken> tokens = glosser.analyze(text);
    assertThat(tokens).extracting(t -> t.span().of(text)).contains("ב", "2019", "BBC", "נסוגו");
    for (int i = 1; i < tokens.size(); i++) {
      assertThat(tokens.get(i).span().start())
          .isGreaterThanOrEqualTo(tokens.get(i - 1).span().end());
    }
  }

  @Test
  void weightsOfATokenSumToOne() {
    for (GlossToken token : glosser.analyze("שר הביטחון אמר שפוטין ידבר עם קרמפוצקי בשבוע הבא")) {
      assertThat(token.candidates().stream().mapToDouble(GlossToken.Candidate::weight).sum())
          .isBetween(0.9, 1.0001);
    }
  }

  @Test
  void spellsAnUnknownName() {
    GlossToken token = glosser.analyze("קרמפוצקי").get(0);
    assertThat(token.candidates()).isNotEmpty();
    assertThat(token.candidates().get(0).origin()).isEqualTo(Origin.TRANSLITERATION);
  }

  @Test
  void standsAnyInput() {
    for (String text :
        List.of("", " ", "\"'\"", "א", "'ה", "-", "\u05B0\u05B1", "אבג\uD83D", "وسلام ב")) {
      assertThat(glosser.render(text, glosser.analyze(text))).isNotNull();
    }
    String line = "ש\"".repeat(50_000);
    assertThat(glosser.render(line, glosser.analyze(line))).isNotNull();
  }
}
