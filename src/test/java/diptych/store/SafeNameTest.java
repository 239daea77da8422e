package diptych.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"arms-export", "תקציב 2024", "blankspot.en", "Übung (2)", "a_b", "he@1"})
  void harmlessNamesStay(String name) {
    assertThat(SafeName.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../etc",
        "..",
        ".",
        "",
        "a/b",
        "a\\b",
        ".hidden",
        "it's",
        "\"q\"",
        "a\nb",
        "\u202Etxt.exe",
        "con",
        "failed",
        "Index.html",
        "trailing.",
        " lead",
        "a:b",
        "nul\0"
      })
  void otherNamesAreOneHarmlessPart(String name) {
    String safe = SafeName.of(name);

    assertThat(safe)
        .isNotEqualTo(name)
        .matches("[^./\\\\\\p{Cntrl}\\u202E][^/\\\\\\p{Cntrl}\\u202E]*");
    assertThat(Path.of(safe).getNameCount()).isEqualTo(1);
    assertThat(Path.of("/out").resolve(safe).normalize()).startsWithRaw(Path.of("/out"));
  }

  @Test
  void twoNamesNeverBecomeOne() {
    List<String> names =
        List.of("a/b", "a_b", "a\\b", "a:b", "a?b", "א".repeat(60), "א".repeat(61));

    assertThat(names.stream().map(SafeName::of).collect(Collectors.toSet())).hasSameSizeAs(names);
  }

  @Test
  void longNamesAreCutWithoutBreakingCharacters() {
    String safe = SafeName.of("ש".repeat(500) + "😀".repeat(100));

    assertThat(safe.getBytes(UTF_8).length).isLessThanOrEqualTo(100);
    assertThat(safe).doesNotContain("\uFFFD");
  }

  @Test
  void pairsOfEditionsKeepApart() {
    OutputLayout layout = new OutputLayout(Path.of("out"));

    assertThat(layout.report("s", "a_b", "c", "html"))
        .isNotEqualTo(layout.report("s", "a", "b_c", "html"));
    assertThat(layout.relative(layout.report("arms", "he", "blankspot.en", "html")))
        .isEqualTo("arms/he_blankspot.en.html");
    assertThat(layout.report("../..", "../he", "en", "html")).startsWithRaw(layout.root());
  }

  @Test
  void shownNamesForgeNothing() {
    assertThat(SafeName.shown("a\nERROR b\u202Ec")).isEqualTo("a\uFFFDERROR b\uFFFDc");
    assertThat(SafeName.shown("x".repeat(1000))).hasSize(200);
  }
}
