package diptych.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import diptych.ingest.Extraction;
import diptych.ingest.Extractor;
import diptych.ingest.TikaExtractor;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.store.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watching routes over a real folder and a real server. */
class WatchIT {
  @TempDir Path folder;
  private final Doubles doubles = new Doubles();
  private final TikaExtractor tika = new TikaExtractor();

  /** Archives and feeds are taken apart as they really are; a line of any other file is a block. */
  private final Extractor extractor =
      new Extractor() {
        @Override
        public Extracted extract(Path file) throws Failure {
          return doubles.extract(file);
        }

        @Override
        public Extraction extractEach(Path file) throws Failure {
          return tika.extractEach(file);
        }

        @Override
        public boolean mayHoldSeveral(Path file) {
          return tika.mayHoldSeveral(file);
        }
      };

  private final HttpClient client = HttpClient.newHttpClient();
  private Path input;
  private Path output;
  private Newsroom newsroom;
  private RouteRunner runner;
  private int port;
  private int healthPort;

  @BeforeEach
  void start() throws Exception {
    input = Files.createDirectories(folder.resolve("input"));
    output = folder.resolve("output");
    port = freePort();
    healthPort = freePort();
    Newsroom.Settings settings =
        new Newsroom.Settings(
            input,
            output,
            new RoutesFolder(Path.of("routes")),
            Options.DEFAULT,
            1,
            Duration.ofMillis(1500),
            false);
    newsroom =
        new Newsroom(
            settings,
            doubles.workbench(extractor),
            doubles.renderers(),
            Progress.NONE,
            Clock.systemUTC(),
            List::of);
    runner = RouteRunner.startWatching(settings, newsroom, port, healthPort);
    runner.runBatch();
    runner.watch();
  }

  @AfterEach
  void stop() throws Exception {
    runner.close();
    newsroom.close();
    tika.close();
  }

  @Test
  void comparesWhatIsDroppedInAndServesIt() throws Exception {
    Files.createDirectory(input.resolve("arms"));
    Files.writeString(input.resolve("arms/he.txt"), "אחת\nשתיים\n");
    Files.writeString(input.resolve("arms/en.txt"), "one\n");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(get("/").body()).contains("All stories"));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(get("/arms/he_en.html").body()).isEqualTo("he en EDITION 1"));
    HttpResponse<String> page = get("/arms/he_en.html");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
    assertThat(get("/status").body()).contains("<dt>Comparisons made</dt><dd><bdi>1<");
    assertThat(get("/.diptych/lock").statusCode()).isEqualTo(404);
    assertThat(health()).isEqualTo(200);
    assertThat(doubles.comparisons).hasValue(1);
  }

  @Test
  void neverReadsAHalfCopiedFile() throws Exception {
    Path he = Files.createDirectory(input.resolve("arms")).resolve("he.txt");
    Files.writeString(input.resolve("arms/en.txt"), "one\ntwo\nthree\n");
    try (FileChannel slow =
        FileChannel.open(he, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < 8; i++) {
        slow.write(UTF_8.encode("אחת\n"));
        await().pollDelay(Duration.ofMillis(500)).until(() -> true);
      }
    }

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(output.resolve("arms/he_en.html")).exists());

    assertThat(output.resolve("arms/he_en.html")).hasContent("he en EDITION 5");
    assertThat(doubles.comparisons).hasValue(1);
    assertThat(doubles.extractions).hasValue(2);
  }

  @Test
  void aChangedFileIsComparedAgain() throws Exception {
    Files.writeString(input.resolve("arms.he.txt"), "אחת\n");
    Files.writeString(input.resolve("arms.en.txt"), "one\n");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(output.resolve("arms/he_en.html")).hasContent("he en EDITION 0"));

    Files.writeString(input.resolve("arms.en.txt"), "one\ntwo\n");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(output.resolve("arms/he_en.html")).hasContent("he en EDITION 1"));
  }

  @Test
  void anArchiveDroppedInIsTakenApart() throws Exception {
    zip("night.zip", "strike/he.txt", "כותרת\n\nטקסט.", "strike/en.txt", "Title\n\nText.");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(output.resolve("strike/he_en.html")).exists());

    assertThat(output.resolve("strike/he_en.html")).hasContent("he en EDITION 0");
    zip(
        "night.zip",
        "strike/he.txt",
        "כותרת\n\nטקסט.",
        "strike/en.txt",
        "Title\n\nText.\n\nMore.",
        "strike/notes.csv",
        "1,2\n");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              assertThat(output.resolve("strike/he_en.html")).hasContent("he en EDITION 1");
              assertThat(output.resolve("strike/en@1_en@2.html")).exists();
              assertThat(output.resolve("failed/night.zip/strike/notes.csv.reason.txt")).exists();
            });
  }

  @Test
  void feedsDroppedInMeetByTheirGuids() throws Exception {
    Files.writeString(input.resolve("wire.he.xml"), feed("הגשר", "טקסט."));
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(index().path("comparisons")).hasSize(1));

    Files.writeString(input.resolve("wire.en.xml"), feed("The bridge", "Text."));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(index().at("/comparisons/0/page").asText())
                    .matches("bridge-1-[0-9a-f]{8}/he_en.html"));
    assertThat(index().path("comparisons")).hasSize(1);
  }

  @Test
  void anOverwrittenFileIsARevisionWithItsExactChangesAndHistory() throws Exception {
    Path english = Files.createDirectory(input.resolve("arms")).resolve("en.txt");
    Files.writeString(input.resolve("arms/he.txt"), "אחת\n");
    Files.writeString(english, "one\n");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(output.resolve("arms/he_en.html")).exists());

    Files.writeString(english, "one\ntwo\n");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              JsonNode newest = index().at("/comparisons/0/revisions/0");
              assertThat(newest.path("edition").asText()).isEqualTo("en");
              assertThat(newest.path("number").asInt()).isEqualTo(2);
              assertThat(newest.path("compared").asBoolean()).isTrue();
              assertThat(newest.path("page").asText()).isEqualTo("arms/en@1_en@2.html");
              assertThat(newest.path("differences").asInt()).isEqualTo(1);
            });
    assertThat(index().at("/comparisons/0/revisions")).hasSize(2);
    assertThat(output.resolve("arms/en@1_en@2.html")).hasContent("en@1 en@2 EDITION 1");
    assertThat(get("/arms/en@1_en@2.html").body()).isEqualTo("en@1 en@2 EDITION 1");
    assertThat(output.resolve("arms/he_en.html")).hasContent("he en EDITION 1");
  }

  private JsonNode index() throws IOException {
    return Json.mapper().readTree(output.resolve("index.json").toFile());
  }

  private static String feed(String title, String text) {
    return """
        <rss version="2.0"><channel><title>F</title><item><guid isPermaLink="false">bridge-1</guid>
        <title>%s</title><description>%s</description></item></channel></rss>
        """
        .formatted(title, text);
  }

  private void zip(String name, String... namesAndTexts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve(name)))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI uri = URI.create("http://localhost:" + port + path);
    return client.send(
        HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString(UTF_8));
  }

  private int health() throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + healthPort + "/observe/health");
    return client
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
