package diptych.segment;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands where a sentence must end. */
class SentenceSegmenterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sen. Jane Roe met Dr. J. K. Smith on Jan. 5.| He left.",
        "The U.S. Navy sent ships.| They came from the U.S.| The crew was tired.",
        "Prices rose 3.5 percent to $4.20 a gallon.| Nobody cared.",
        "He arrived at 5 p.m. Monday.| She left at 6 a.m.| They never met.",
        "\"Really?\" he asked.| \"Yes!\"| She meant it.",
        "\"We won!\" Smith said.| \"Nobody thought so.\"",
        "Wait… it is not over.| So he said…| Nobody knew.",
        "See No. 5 on p. 12.| It is clear.",
        "1. The first point is this.| 2. The second is that.",
        "The village is empty.| 28 people left.| 1,200 stayed.",
        "He works at Acme Inc. in New York.| It pays.",
        "(This was not said.)| But it was (it is said. Perhaps.) meant.",
        "Yahoo! and others agreed.| Was it true?| Nobody said.",
        "She and I.| We went home.",
        "Visit www.example.com today.| Or not."
      })
  void splitsEnglish(String marked) {
    assertSplit("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ד\"ר כהן ועו\"ד לוי נפגשו עם דובר צה\"ל.| הפגישה נמשכה שעה.",
        "הסופר א. ב. יהושע נולד בירושלים.| הוא כתב רומנים.",
        "הוא גר ברח' הרצל 5.| היא בת 3.5 שנים.",
        "\"באמת?\" שאל השופט.| \"כן!\"| העד שתק.",
        "הקורס נערך בארה\"ב.| הוא הצליח.",
        "רשת בי. בי. סי. דיווחה על כך.| איש לא הגיב.",
        "היא שתקה… ואז דיברה.| הכול נגמר.",
        "הכפר ריק.| 28 אנשים עזבו.",
        "המחיר עלה ב-4.5%.| מס. 7 נבחר."
      })
  void splitsHebrew(String marked) {
    assertSplit("he", marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "de; Am 3. Oktober kam Dr. Meier, z.B. mit dem Zug.| Er blieb bis zum 5. Mai.",
        "de; Das Haus ist leer.| 1956 kam niemand.",
        "fr; M. Dupont habite au no. 5, cf. p. 12.| Il est parti.",
        "fr; \"Vraiment ?\" demanda-t-il.| Personne ne répondit.",
        "es; El Sr. López llegó a EE.UU. en 1999.| Volvió pronto.",
        "es; ¿Quién lo dijo?| ¡Nadie!| Así fue.",
        "ru; И. И. Иванов жил на ул. Ленина.| Это было в 2016 г.| Потом он уехал.",
        "ru; Сгорела машина.| 28-летний водитель жив.",
        "ar; قال د. أحمد ذلك.| ثم غادر.| هل عاد؟| لا."
      })
  void splitsOtherLanguages(String language, String marked) {
    assertSplit(language, marked);
  }

  @Test
  void givesEveryBlockASegmentAndLeavesOutOnlyWhiteSpace() {
    String text = "A headline\n\nOne. Two.\n\n…\n\n3.";
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String block : text.split("\n\n")) {
      blocks.add(new Block(BlockKind.PARAGRAPH, new Span(at, at + block.length())));
      at += block.length() + 2;
    }
    Edition edition = new SentenceSegmenter().segment(article("en", text, blocks));
    assertThat(edition.segments()).extracting(Segment::block).containsExactly(0, 1, 1, 2, 3);
    String joined = String.join("", edition.segments().stream().map(Segment::text).toList());
    assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }

  @Test
  void makesEveryLineASegment() {
    String text = "One. Two.\n\nThree";
    List<Block> blocks =
        List.of(
            new Block(BlockKind.PARAGRAPH, new Span(0, 9)),
            new Block(BlockKind.PARAGRAPH, new Span(11, 16)));
    Edition edition = new LineSegmenter().segment(article("en", text, blocks));
    assertThat(edition.segments()).extracting(Segment::text).containsExactly("One. Two.", "Three");
  }

  private static void assertSplit(String language, String marked) {
    String text = marked.replace("|", "");
    Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    Edition edition = new SentenceSegmenter().segment(article(language, text, List.of(block)));
    StringBuilder got = new StringBuilder();
    for (Segment segment : edition.segments()) {
      got.append(got.length() == 0 ? "" : "| ").append(segment.text());
    }
    assertThat(got.toString()).isEqualTo(marked);
  }

  private static Article article(String language, String text, List<Block> blocks) {
    Source source = new Source("a.txt", "text/plain", "UTF-8", "00", List.of());
    return new Article("x", language, null, Metadata.NONE, source, text, blocks);
  }
}
