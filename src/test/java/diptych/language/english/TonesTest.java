package diptych.language.english;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diptych.language.english.Tones.Axis;
import diptych.language.english.Tones.Gap;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonesTest {
  private static final Tones TONES =
      read(
          "# a list\nstrike\tharm\t0\t3\nmurder\tharm\t4\t4\nhuge\tdegree\t3\t3\nsmall\tdegree\t0\t0\n");

  private static Tones read(String list) {
    try {
      return Tones.read(new StringReader(list));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void measuresBetweenRanges() {
    assertThat(TONES.gaps(List.of("murder"), List.of("strike"))).contains(new Gap(Axis.HARM, 1));
    assertThat(TONES.gaps(List.of("strike"), List.of("murder"))).contains(new Gap(Axis.HARM, -1));
    assertThat(TONES.gaps(List.of("strike"), List.of("meeting"))).isEmpty();
  }

  @Test
  void takesUnlistedWordsForToneless() {
    assertThat(TONES.gaps(List.of("murder"), List.of("meeting"))).contains(new Gap(Axis.HARM, 4));
  }

  @Test
  void comparesDegreesOfListedWordsOnly() {
    assertThat(TONES.gaps(List.of("huge"), List.of("small"))).contains(new Gap(Axis.DEGREE, 3));
    assertThat(TONES.gaps(List.of("huge"), List.of("meeting"))).isEmpty();
    assertThat(TONES.steps(List.of("huge"), List.of("meeting"), Axis.DEGREE)).isZero();
  }

  @Test
  void takesAllDictionaryFormsOfAWordTogether() {
    assertThat(TONES.gaps(List.of("strike", "murder"), List.of("meeting"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word\tharm\t1",
        "word\tcharm\t1\t2",
        "word\tharm\t2\t1",
        "word\tharm\t1\t5",
        "word\tharm\tone\t2",
        "word\tharm\t1\t2\nword\tharm\t1\t2"
      })
  void namesTheLineThatIsWrong(String list) {
    assertThatThrownBy(() -> read(list))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line " + list.lines().count())
        .hasMessageContaining("word");
  }

  @Test
  void hasOnlyWordsThatATextCanBeReadAs() throws IOException {
    try (InputStream in = Tones.class.getResourceAsStream("/diptych/tones-en.tsv")) {
      assertThat(new String(in.readAllBytes(), UTF_8).lines())
          .filteredOn(line -> !line.startsWith("#"))
          .isNotEmpty()
          .extracting(line -> line.split("\t")[0])
          .allMatch(word -> EnglishWords.bundled().lemmas(word).contains(word));
    }
  }

  @ParameterizedTest
  @CsvSource({"robber,bandit", "kill,slay", "huge,enormous", "crisis,emergency", "say,report"})
  void givesNearSynonymsTonesThatMeet(String one, String other) {
    assertThat(Tones.bundled().gaps(List.of(one), List.of(other)))
        .allMatch(gap -> Math.abs(gap.steps()) < 2);
  }

  @ParameterizedTest
  @CsvSource({"massacre,event", "huge,small", "allege,say", "ultimatum,offer", "fury,response"})
  void tellsStrongWordsFromMildOnes(String strong, String mild) {
    assertThat(Tones.bundled().gaps(List.of(strong), List.of(mild)))
        .first()
        .satisfies(gap -> assertThat(gap.steps()).isPositive());
  }
}
