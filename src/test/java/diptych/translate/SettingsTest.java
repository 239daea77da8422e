package diptych.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static EngineSettings of(String key, String value) {
    return new EngineSettings(
        "deepl", Settings.of(Map.of("diptych.deepl." + key, value), Map.of()));
  }

  @Test
  void propertyComesBeforeTheEnvironment() {
    Settings settings =
        Settings.of(
            Map.of("diptych.deepl.url", "a", "diptych.blank", " "),
            Map.of(
                "DIPTYCH_DEEPL_URL", "b", "DIPTYCH_DEEPL_KEY_FILE", " c ", "DIPTYCH_BLANK", "d"));
    assertThat(settings.find("diptych.deepl.url")).contains("a");
    assertThat(settings.find("diptych.deepl.key-file")).contains("c");
    assertThat(settings.find("diptych.nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:5000",
        "ftp://host",
        "http://",
        "file:///etc/passwd",
        "http://user:pw@host",
        "http://host/?key=1",
        "http://host/a b",
        "not a url"
      })
  void refusesWhatIsNoPlainWebAddress(String value) {
    assertThatThrownBy(() -> of("url", value).address("url", ""))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("diptych.deepl.url")
        .hasMessageContaining("DIPTYCH_DEEPL_URL")
        .hasMessageNotContaining("pw");
  }

  @Test
  void readsNumbersAndSaysWhatTheyMustBe() throws Exception {
    assertThat(of("concurrency", "3").number("concurrency", 1, 1)).isEqualTo(3);
    assertThat(of("x", "3").number("concurrency", 7, 1)).isEqualTo(7);
    assertThat(of("timeout", "0.5").seconds("timeout", Duration.ZERO))
        .isEqualTo(Duration.ofMillis(500));
    for (String bad : new String[] {"0", "-1", "many", "1e99"}) {
      assertThatThrownBy(() -> of("concurrency", bad).number("concurrency", 1, 1))
          .hasMessageContaining("diptych.deepl.concurrency");
      assertThatThrownBy(() -> of("timeout", bad).seconds("timeout", Duration.ofSeconds(1)))
          .hasMessageContaining("DIPTYCH_DEEPL_TIMEOUT");
    }
    assertThatThrownBy(() -> of("price", "NaN").decimal("price", 1)).isInstanceOf(Failure.class);
  }

  @Test
  void secretShowsItselfToNobody(@TempDir Path folder) throws Exception {
    Secret secret = of("key", "abc-123").expectSecret("key", "a key");
    assertThat(secret.toString()).isEqualTo("***");
    assertThat(secret.reveal()).isEqualTo("abc-123");
    assertThat(secret.hideIn("bad key abc-123.")).isEqualTo("bad key ***.");
    Path file = Files.writeString(folder.resolve("key"), "from-file\n");
    assertThat(of("key-file", file.toString()).expectSecret("key", "a key").reveal())
        .isEqualTo("from-file");
    assertThatThrownBy(() -> of("x", "y").expectSecret("key", "a key"))
        .hasMessageContaining("DIPTYCH_DEEPL_KEY")
        .hasMessageContaining("diptych.deepl.key-file");
    Files.writeString(file, "");
    assertThatThrownBy(() -> Secret.in(file).reveal()).hasMessageContaining("empty");
  }

  @ParameterizedTest
  @CsvSource({"iw,he", "IW-il,he-il", "en_US,en-us", "in,id", "he,he", "pt-BR,pt-br"})
  void oneSpellingForLanguages(String code, String canonical) {
    assertThat(LanguageCodes.canonical(code)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({"he,en,true", "en,en-GB,false", "iw,he,false", "und,en,false", "'',en,false"})
  void translationNeedsTwoKnownLanguages(String source, String target, boolean expected) {
    assertThat(LanguageCodes.isTranslation(new LanguagePair(source, target))).isEqualTo(expected);
  }

  @Test
  void budgetGivesAllOrNothing() {
    Budget budget = Budget.of(10);
    assertThat(budget.take(7)).isTrue();
    assertThat(budget.take(4)).isFalse();
    assertThat(budget.take(3)).isTrue();
    budget.giveBack(3);
    assertThat(budget.spent()).isEqualTo(7);
    assertThat(budget.exhausted()).contains("10 characters");
    assertThat(Budget.unlimited().take(Long.MAX_VALUE / 2)).isTrue();
  }
}
