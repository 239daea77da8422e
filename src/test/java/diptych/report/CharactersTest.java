package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
  @Test
  void replacesLoneSurrogatesAndKeepsPairs() {
    assertThat(Characters.wellFormed("a\uD83D\uDE00b")).isEqualTo("a\uD83D\uDE00b");
    assertThat(Characters.wellFormed("a\uD83Db")).isEqualTo("a\uFFFDb");
    assertThat(Characters.wellFormed("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
    assertThat(Characters.wellFormed("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
  }

  @Test
  void replacesWhatXmlCannotHoldAndKeepsTheLength() {
    assertThat(Characters.xml("a\u0000\u0008\t\n\r\u001F\uFFFEz"))
        .isEqualTo("a\uFFFD\uFFFD\t\n\r\uFFFD\uFFFDz");
    assertThat(Characters.xml("\uD83D\uDE00\uD83D")).isEqualTo("\uD83D\uDE00\uFFFD");
  }

  @Test
  void namesOnlyWhatReordersItsSurroundings() {
    assertThat(Characters.visible('\u202E')).isEqualTo("[U+202E]");
    assertThat(Characters.visible('\u2069')).isEqualTo("[U+2069]");
    assertThat(Characters.visible('\u200F')).isNull(); // RLM
    assertThat(Characters.visible('\u05D0')).isNull();
  }

  @Test
  void bringsTextOntoOneLine() {
    assertThat(Characters.oneLine(" a\r\n\tb \u001B[31m c\u2028d ")).isEqualTo("a b [31m c d");
  }
}
