package diptych.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.translate.cache.TranslationCache;
import diptych.translate.service.FakeTime;
import diptych.translate.service.LocalServer;
import diptych.translate.service.LocalServer.Answer;
import diptych.translate.service.Replies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslatorsTest {
  private static final LanguagePair HE_EN = new LanguagePair("he", "en");
  private static final String TMX =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header/><body><tu>
        <tuv xml:lang="he"><seg>הכנסת אישרה את התקציב.</seg></tuv>
        <tuv xml:lang="en"><seg>The Knesset approved the budget.</seg></tuv>
      </tu></body></tmx>
      """;

  @TempDir Path folder;

  private Translators translators(Map<String, String> properties) {
    return new Translators(
        Settings.of(properties, Map.of()),
        List.of(),
        new TranslationCache(folder.resolve("cache"), Clock.systemUTC()),
        Budget.unlimited(),
        null,
        new FakeTime().timing());
  }

  @Test
  void fallsBackForEachSegmentAndNamesTheEngine() throws Exception {
    Path memory = Files.writeString(folder.resolve("a.tmx"), TMX);
    try (LocalServer server = new LocalServer(Replies::libreTranslate);
        Translators all =
            translators(
                Map.of(
                    "diptych.memory.files",
                    memory.toString(),
                    "diptych.libretranslate.url",
                    server.url()))) {
      List<Translation> got =
          all.expect("memory, libretranslate")
              .translate(HE_EN, List.of("הכנסת אישרה את התקציב.", "הממשלה דנה בחוק."));
      assertThat(got.get(0))
          .isEqualTo(
              new Translated(
                  "The Knesset approved the budget.",
                  "memory",
                  Translated.Quality.HUMAN,
                  null,
                  List.of()));
      assertThat(((Translated) got.get(1)).engine()).isEqualTo("libretranslate");
    }
  }

  @Test
  void sendsNothingTheSecondTime() throws Exception {
    try (LocalServer server = new LocalServer(Replies::libreTranslate)) {
      Map<String, String> settings = Map.of("diptych.libretranslate.url", server.url());
      List<String> segments = List.of("הממשלה דנה בחוק.", "הכנסת התכנסה.", "הממשלה דנה בחוק.");
      List<Translation> first;
      try (Translators all = translators(settings)) {
        first = all.expect("libretranslate").translate(HE_EN, segments);
        assertThat(all.usage().get(0).requests()).isEqualTo(1);
      }
      try (Translators all = translators(settings)) {
        assertThat(all.expect("libretranslate").translate(HE_EN, segments)).isEqualTo(first);
        assertThat(all.usage().get(0).requests()).isZero();
        assertThat(all.usage().get(0).cacheHits()).isEqualTo(3);
      }
      assertThat(server.asked()).hasSize(1);
    }
  }

  @Test
  void namesTheAddressOfAServiceThatIsDown() throws Exception {
    String url;
    try (LocalServer server = new LocalServer(asked -> Answer.ok("{}"))) {
      url = server.url();
    }
    try (Translators all = translators(Map.of("diptych.libretranslate.url", url))) {
      Translator down = all.expect("libretranslate");
      assertThatThrownBy(() -> down.translate(HE_EN, List.of("הכנסת התכנסה.")))
          .isInstanceOf(Failure.class)
          .hasMessageContaining(url)
          .hasMessageContaining("cannot be reached")
          .hasMessageContaining("DIPTYCH_LIBRETRANSLATE_URL");
      assertThat(down.status().answers()).isFalse();
    }
  }

  @Test
  void tellsWhichSettingIsMissingOrWrong() throws Exception {
    try (Translators all = translators(new HashMap<>())) {
      assertThatThrownBy(() -> all.expect("memory"))
          .hasMessageContaining("diptych.memory.files")
          .hasMessageContaining("DIPTYCH_MEMORY_FILES");
      assertThatThrownBy(() -> all.expect("babelfish"))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("babelfish")
          .hasMessageContaining("libretranslate");
    }
    try (Translators all = translators(Map.of("diptych.libretranslate.url", "localhost"))) {
      assertThatThrownBy(() -> all.expect("libretranslate"))
          .hasMessageContaining("diptych.libretranslate.url")
          .hasMessageContaining("http");
    }
  }

  @Test
  void noneTranslatesNothingAndSaysSo() throws Exception {
    try (Translators all = translators(Map.of())) {
      assertThat(all.expect("none").translate(HE_EN, List.of("הכנסת")))
          .singleElement()
          .isInstanceOf(Unavailable.class);
    }
  }
}
