package diptych.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.store.OutputLayout;
import diptych.translate.Usage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputSiteTest {
  @TempDir Path folder;
  private OutputSite site;

  @BeforeEach
  void makeSite() throws Exception {
    Path output = Files.createDirectories(folder.resolve("output"));
    Files.writeString(output.resolve("index.html"), "index");
    Files.createDirectories(output.resolve("ייצוא נשק"));
    Files.writeString(output.resolve("ייצוא נשק/he_en.html"), "page");
    Files.createDirectories(output.resolve(".diptych"));
    Files.writeString(output.resolve(".diptych/lock"), "secret");
    Files.writeString(folder.resolve("secret.html"), "secret");
    Files.createSymbolicLink(output.resolve("link.html"), folder.resolve("secret.html"));
    Newsroom.Settings settings =
        new Newsroom.Settings(
            folder,
            output,
            new RoutesFolder(folder),
            Options.DEFAULT,
            1,
            Duration.ofSeconds(1),
            false);
    Clock clock = Clock.systemUTC();
    site =
        new OutputSite(
            new OutputLayout(output),
            new StatusPage(new Tally(), settings, clock),
            new Metrics(new Tally(), () -> List.of(new Usage("deepl", 3, 1, 40, 4000, 2, 0.1))));
  }

  @Test
  void servesTheIndexAndPagesWithAnyName() throws Exception {
    assertThat(text("/")).isEqualTo("index");
    assertThat(text("/%D7%99%D7%99%D7%A6%D7%95%D7%90%20%D7%A0%D7%A9%D7%A7/he_en.html"))
        .isEqualTo("page");
    assertThat(site.page("/index.html", "http://127.0.0.1:8080/index.html").type())
        .startsWith("text/html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.diptych/lock",
        "/%2ediptych/lock",
        "/../secret.html",
        "/%2e%2e/secret.html",
        "/..%2fsecret.html",
        "/link.html",
        "/nothing.html",
        "/%zz",
        "/a%00b",
        "//etc/passwd",
        "/..\\secret.html"
      })
  void nothingElseIsReached(String path) throws Exception {
    assertThat(site.page(path, "http://localhost:8080/").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost@evil.example", "localhost.evil.example:8080", ""})
  void requestsForOtherHostsAreRefused(String host) throws Exception {
    assertThat(site.page("/", "http://" + host + "/").status()).isEqualTo(403);
    assertThat(site.page("/status", "http://" + host + "/status").status()).isEqualTo(403);
    assertThat(site.page("/", null).status()).isEqualTo(403);
  }

  @Test
  void showsTheStatus() throws Exception {
    assertThat(text("/status")).contains("Diptych is watching", "<dt>Translator</dt>");
  }

  @Test
  void countsForMonitoring() throws Exception {
    assertThat(site.page("/metrics", "http://localhost:8080/").type()).startsWith("text/plain");
    assertThat(text("/metrics"))
        .contains("# TYPE diptych_comparisons_total counter\ndiptych_comparisons_total 0\n")
        .contains("diptych_translation_requests_total{engine=\"deepl\"} 3\n")
        .contains("diptych_translation_characters_total{engine=\"deepl\"} 4000\n")
        .contains("diptych_translation_cost_total{engine=\"deepl\"} 0.100000\n");
  }

  private String text(String path) throws Exception {
    OutputSite.Page page = site.page(path, "http://localhost:8080/");
    assertThat(page.status()).isEqualTo(200);
    return new String(page.bytes(), UTF_8);
  }
}
