package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real engine: Debian's apertium-apy with apertium-eng-spa, on the loopback address. */
class ApertiumIT {
  private static final Path PROGRAM = Path.of("/usr/bin/apertium-apy");
  private static final Path MODES = Path.of("/usr/share/apertium/modes");
  private static Process apertium;
  private static String url;

  @TempDir Path state;

  @BeforeAll
  static void startIfInstalled() throws Exception {
    assumeThat(Files.exists(PROGRAM) && Files.exists(MODES.resolve("eng-spa.mode")))
        .as("skipped: apertium-apy and apertium-eng-spa are not installed here")
        .isTrue();
    Path wrapper = resource("/apertium/loopback_apy.py");
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/python3", wrapper.toString(), MODES.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    apertium = builder.start();
    String line =
        new BufferedReader(
                new java.io.InputStreamReader(apertium.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    assertThat(line).startsWith("listening on http://127.0.0.1:");
    url = line.substring("listening on ".length());
  }

  @AfterAll
  static void stop() throws Exception {
    if (apertium != null) {
      apertium.descendants().forEach(ProcessHandle::destroy);
      apertium.destroy();
      assertThat(apertium.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Path resource(String name) throws IOException {
    return Path.of(java.net.URI.create(ApertiumIT.class.getResource(name).toString()));
  }

  private Toolbox toolbox() {
    return new BundledToolbox(
        new SiteSettings(
            Map.of("diptych.apertium.url", url, "diptych.embeddings", "false"),
            Map.of(),
            Map.of()));
  }

  @Test
  void tellsItsDirections() throws Exception {
    try (Toolbox toolbox = toolbox()) {
      assertThat(toolbox.translators(state).get("apertium").message())
          .contains(url)
          .contains("directions");
    }
  }

  @Test
  void storyGoesTheWholeWay() throws Exception {
    Options options = Options.DEFAULT.withTranslator("apertium");
    try (Toolbox toolbox = toolbox()) {
      Workbench workbench = toolbox.workbench(state);
      Edition english =
          workbench.read(resource("/stories/harbour-fire.en.txt"), "en", "en", null, options);
      Edition spanish =
          workbench.read(resource("/stories/harbour-fire.es.txt"), "es", "es", null, options);
      Comparison comparison = workbench.compare("harbour-fire", "Fire", english, spanish, options);

      assertThat(comparison.translator()).isEqualTo("apertium");
      assertThat(comparison.direction()).isEqualTo(new LanguagePair("es", "en"));
      assertThat(comparison.warnings()).isEmpty();
      assertThat(comparison.pair().targetToSource())
          .hasSameSizeAs(spanish.segments())
          .allSatisfy(
              translation -> {
                assertThat(translation).isInstanceOf(Translated.class);
                assertThat(((Translated) translation).engine()).isEqualTo("apertium");
                assertThat(((Translated) translation).text()).doesNotContain("*");
              });
      assertThat(((Translated) comparison.pair().targetToSource().get(1)).text())
          .contains("destroyed")
          .contains("41");
      List<DifferenceType> found =
          comparison.differences().stream().map(Difference::type).distinct().toList();
      assertThat(found).contains(DifferenceType.NUMBER, DifferenceType.OMISSION);
    }
  }
}
