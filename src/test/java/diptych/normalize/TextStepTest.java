package diptych.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStepTest {
  private final TextSteps all = new TextSteps();

  @Test
  void removesWhatShowsNothing() {
    TextStep step = new RemoveInvisible();
    assertThat(step.apply("inter\u00ADnational")).isEqualTo("international");
    assertThat(step.apply("\u200Fשלום\u200E")).isEqualTo("שלום");
    assertThat(step.apply("\u202Bאבג\u202C")).isEqualTo("אבג");
    assertThat(step.apply("a\u200Bb\uFEFF")).isEqualTo("ab");
    assertThat(step.apply("a\u0007b")).isEqualTo("ab");
    assertThat(step.apply("\u2067אבג\u2069 \u061C")).isEqualTo("אבג ");
    assertThat(step.apply("x\uD800y")).isEqualTo("x\uFFFDy");
  }

  @Test
  void keepsJoinersThatShapeWhatIsRead() {
    String persian = "می\u200Cخواهم";
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69";
    assertThat(new RemoveInvisible().apply(persian)).isEqualTo(persian);
    assertThat(new RemoveInvisible().apply(family)).isEqualTo(family);
  }

  @Test
  void composesCharacters() {
    TextStep step = new ComposeCharacters();
    assertThat(step.apply("cafe\u0301")).isEqualTo("café");
    assertThat(step.apply("\uFB2A")).isEqualTo("\u05E9\u05C1"); // shin, shin dot
    assertThat(step.apply("o\uFB03ce")).isEqualTo("office");
    assertThat(step.apply("\uFEE3\uFEF6")).isEqualTo("\u0645\u0644\u0622");
  }

  @Test
  void removesPointing() {
    TextStep step = new RemovePointing();
    assertThat(step.apply("בְּרֵאשִׁית")).isEqualTo("בראשית");
    assertThat(step.apply("תֵּל\u05BEאָבִיב")).isEqualTo("תל\u05BEאביב");
    assertThat(step.apply("مُحَمَّد")).isEqualTo("محمد");
    assertThat(step.apply("محـــمد")).isEqualTo("محمد");
  }

  @Test
  void writesQuotationMarksOneWay() {
    TextStep step = new UnifyQuotes();
    assertThat(step.apply("\u201Eשלום\u201C")).isEqualTo("\"שלום\"");
    assertThat(step.apply("\u201Aשלום\u2018")).isEqualTo("'שלום'");
    assertThat(step.apply("\u00AB\u00A0mot\u00A0\u00BB")).isEqualTo("\"mot\"");
    assertThat(step.apply("``so''")).isEqualTo("\"so\"");
    assertThat(step.apply("it\u2019s 3\u2032 5\u2033")).isEqualTo("it's 3' 5\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"צה\u05F4ל", "צה\u201Dל", "צה\u201Cל", "צה''ל", "צה\u2033ל", "צה\"ל"})
  void writesGershayimOneWay(String typed) {
    assertThat(all.apply(typed)).isEqualTo("צה\"ל");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {"ג\u05F3ונס", "ג\u2018ונס", "ג\u2019ונס", "ג`ונס", "ג\u00B4ונס", "ג'ונס"})
  void writesGereshOneWay(String typed) {
    assertThat(all.apply(typed)).isEqualTo("ג'ונס");
  }

  @Test
  void writesHyphensOneWayAndKeepsDashes() {
    TextStep step = new UnifyDashes();
    assertThat(step.apply("תל\u05BEאביב")).isEqualTo("תל-אביב");
    assertThat(step.apply("e\u2011mail")).isEqualTo("e-mail");
    assertThat(step.apply("\u22125")).isEqualTo("-5");
    assertThat(step.apply("yes - no")).isEqualTo("yes \u2013 no");
    assertThat(step.apply("yes -- no")).isEqualTo("yes \u2013 no");
    assertThat(step.apply("2016\u20132020 \u2014 so")).isEqualTo("2016\u20132020 \u2014 so");
  }

  @Test
  void writesEllipsesOneWay() {
    TextStep step = new UnifyEllipses();
    assertThat(step.apply("so...")).isEqualTo("so\u2026");
    assertThat(step.apply("so . . . on")).isEqualTo("so \u2026 on");
    assertThat(step.apply("so.....")).isEqualTo("so\u2026");
    assertThat(step.apply("a.. b")).isEqualTo("a.. b");
  }

  @Test
  void writesSpacesOneWay() {
    TextStep step = new UnifySpaces();
    assertThat(step.apply("a\u00A0b")).isEqualTo("a b");
    assertThat(step.apply("a \t\n b")).isEqualTo("a b");
    assertThat(step.apply(" a\u2009b\u3000")).isEqualTo("a b");
  }

  @Test
  void normalizingTwiceIsNormalizingOnce() {
    int[] alphabet =
        ("aZ5אםשדé .,-'\"\n\t`()\u00AB\u00BB\u2018\u2019\u201C\u201D\u201E\u2026\u2013\u2014\u00AD\u200B"
                + "\u200C\u200D\u200F\u202B\u202C\u05BE\u05F3\u05F4\u05B8\u05BC\u0301\u0640\u064E\u0645\u06CC"
                + "\uFB2A\uFB01\uFEF6\u00A0\u2009\u2212\u2011\uFEFF\u0000\uD800\uDC00\uD83D\u2028\u0085")
            .chars()
            .toArray();
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append((char) alphabet[random.nextInt(alphabet.length)]);
      }
      String once = all.apply(text.toString());
      assertThat(all.apply(once)).as("'%s'", text).isEqualTo(once);
    }
  }
}
