package diptych.language;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Article;
import diptych.model.Block;
import diptych.model.BlockKind;
import diptych.model.Edition;
import diptych.model.Metadata;
import diptych.model.Segment;
import diptych.model.Source;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineTest {
  private static boolean isCredit(int at, String line) {
    return isCredit(at, line, BlockKind.PARAGRAPH);
  }

  /** Whether a line is one, standing at a place among twenty others. */
  private static boolean isCredit(int at, String line, BlockKind kind) {
    List<String> lines = new ArrayList<>(Collections.nCopies(20, "Some sentence of the text."));
    lines.set(at, line);
    List<Block> blocks = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span span = new Span(start, start + lines.get(i).length());
      blocks.add(new Block(i == at ? kind : BlockKind.PARAGRAPH, span));
      segments.add(new Segment(i, span, i, lines.get(i)));
      start = span.end() + 2;
    }
    Source source = new Source("a.txt", "text/plain", "UTF-8", "", List.of());
    Article article =
        new Article("en", "en", null, Metadata.NONE, source, String.join("\n\n", lines), blocks);
    return CreditLine.isCredit(new Edition(article, segments), segments.get(at));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Nora Feld",
        "By Nora Feld and Tim Aster",
        "By Nora Feld 12 May 2025",
        "by J. R. Holt",
        "מאת יעל ברנר",
        "بقلم: سلمى حداد",
        "Von Karla Meinert",
        "Par Jean de Brie",
        "Translation by Eve Line",
        "תרגום: חוה קו",
        "Roni Dror | January 16, 2024",
        "רוני דרור | 16 בינואר 2024",
        "12 May 2025",
        "Юлия Маркова | 3 мая 2024 года",
        "Photo: Yael Ohayon",
        "צילום: דוד כהן",
      })
  void knowsACredit(String line) {
    assertThat(isCredit(1, line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the river",
        "By Monday the Council of Kessel had agreed.",
        "Von der Leyen sagt ab",
        "Baku, September 2023",
        "Photographs of the dead were shown at the trial.",
        "He was born in Haifa on March 3, 1948",
        "Par for the course",
      })
  void leavesTextAlone(String line) {
    assertThat(isCredit(1, line)).isFalse();
  }

  @Test
  void authorsStandAtTheBeginningOrTheEndAndPicturesAnywhere() {
    assertThat(isCredit(10, "By Nora Feld")).isFalse();
    assertThat(isCredit(19, "By Nora Feld")).isTrue();
    assertThat(isCredit(19, "12 May 2025")).isFalse();
    assertThat(isCredit(10, "Photo: Yael Ohayon")).isTrue();
  }

  @Test
  void takesTheFilesWordForItAndHeadlinesForText() {
    assertThat(isCredit(3, "Yael Ohayon", BlockKind.BYLINE)).isTrue();
    assertThat(isCredit(1, "By Nora Feld", BlockKind.HEADLINE)).isFalse();
  }
}
