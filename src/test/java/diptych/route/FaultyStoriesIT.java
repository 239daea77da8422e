package diptych.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.store.Digests;
import diptych.store.FailureRecord;
import diptych.store.OutputLayout;
import diptych.translate.Usage;
import diptych.translate.service.LocalServer;
import diptych.translate.service.LocalServer.Answer;
import diptych.translate.service.LocalServer.Asked;
import diptych.translate.service.MoodyService;
import diptych.translate.service.Replies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stories of this project, the whole way, with services that fail. */
class FaultyStoriesIT {
  private static final Path STORIES = Path.of("input");
  private static final Usage NOTHING = new Usage("libretranslate", 0, 0, 0, 0, 0, 0);
  private static final Answer GONE = Answer.of(503, "{}");

  @TempDir Path folder;
  private Map<String, String> wanted;

  /** What a run left. */
  private record Run(Tally tally, Usage usage, Map<String, String> reports) {}

  @BeforeEach
  void runWithoutFaults() throws Exception {
    copyStories();
    Run clean = run("clean", Replies::libreTranslate);
    wanted = clean.reports();
    assertThat(wanted).hasSize(3);
    assertThat(clean.tally().failures()).isEmpty();
  }

  /** The stories that come with the program, without the Russian edition: the server knows none. */
  private void copyStories() throws IOException {
    try (Stream<Path> files = Files.walk(STORIES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("ru.txt")) {
          Path copy = folder.resolve("input").resolve(STORIES.relativize(file));
          Files.createDirectories(copy.getParent());
          if (file.endsWith("story.yaml")) {
            String story = Files.readString(file);
            Files.writeString(copy, story.replaceAll("(?m)^  ru\\.txt:\\R(?:    .*\\R)+", ""));
          } else {
            Files.copy(file, copy);
          }
        }
      }
    }
  }

  private static Map<String, String> digests(Map<String, String> reports) {
    Map<String, String> digests = new TreeMap<>();
    reports.forEach((name, text) -> digests.put(name, Digests.sha256(text.getBytes(UTF_8))));
    return digests;
  }

  private Run run(String output, Function<Asked, Answer> service) throws Exception {
    try (LocalServer server = new LocalServer(service)) {
      return run(output, server.url());
    }
  }

  private Run run(String output, String url) throws Exception {
    Path out = folder.resolve(output);
    Map<String, String> settings =
        Map.of(
            "diptych.libretranslate.url", url,
            "diptych.libretranslate.version", "test-models",
            "diptych.libretranslate.batch-segments", "5",
            "diptych.libretranslate.concurrency", "2",
            "diptych.libretranslate.patience", "1",
            "diptych.embeddings", "false");
    Newsroom.Settings run =
        new Newsroom.Settings(
            folder.resolve("input"),
            out,
            new RoutesFolder(Path.of("routes")),
            Options.DEFAULT.withTranslator("libretranslate").withFormats(List.of("json")),
            1,
            Duration.ZERO,
            false);
    try (Toolbox toolbox = new BundledToolbox(new SiteSettings(settings, Map.of(), Map.of()));
        Newsroom newsroom =
            new Newsroom(
                run,
                toolbox.workbench(new OutputLayout(out).state()),
                toolbox.renderers(),
                Progress.NONE,
                Clock.systemUTC(),
                toolbox::usage);
        RouteRunner runner = RouteRunner.start(run, newsroom)) {
      runner.runBatch();
      return new Run(
          newsroom.tally(), toolbox.usage().stream().findFirst().orElse(NOTHING), reports(out));
    }
  }

  /** The reports of pairs in two languages. */
  private static Map<String, String> reports(Path output) throws IOException {
    Map<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output, 2)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        String text = Files.readString(file);
        if (text.contains("\"name\": \"libretranslate\"")) {
          reports.put(output.relativize(file).toString(), text);
        }
      }
    }
    return reports;
  }

  @Test
  void faultsLeaveNoTraceInTheReports() throws Exception {
    Run faulty = run("faulty", new MoodyService(7));
    assertThat(faulty.usage().retries()).isPositive();
    assertThat(faulty.tally().failures()).isEmpty();
    assertThat(digests(faulty.reports())).isEqualTo(digests(wanted));
  }

  @Test
  void downFromTheStartMeansNoReportAndTheNextRunMakesItGood() throws Exception {
    String url;
    try (LocalServer gone = new LocalServer(asked -> GONE)) {
      url = gone.url();
    }
    Run down = run("down", url);
    assertThat(down.reports()).isEmpty();
    assertThat(down.tally().failures())
        .hasSize(wanted.size())
        .extracting(FailureRecord::reason)
        .allSatisfy(reason -> assertThat(reason).contains(url, "start the service"));
    assertThat(down.usage().requests()).isLessThan(30);

    Run later = run("down", Replies::libreTranslate);
    assertThat(digests(later.reports())).isEqualTo(digests(wanted));
    assertThat(later.tally().failures()).isEmpty();
    assertThat(folder.resolve("down/failed")).isEmptyDirectory();
  }

  @Test
  void goingDownHalfWaySaysWhatIsMissingAndTheNextRunAsksForNoMoreThanThat() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    Run half =
        run("half", asked -> requests.incrementAndGet() > 3 ? GONE : Replies.libreTranslate(asked));
    assertThat(half.reports())
        .hasSize(1)
        .allSatisfy(
            (name, text) ->
                assertThat(text)
                    .contains("\"untranslated\"")
                    .contains("sentences of he are not translated (he-en)"));
    assertThat(half.tally().failures()).hasSize(wanted.size() - 1);

    Run later = run("half", Replies::libreTranslate);
    assertThat(digests(later.reports())).isEqualTo(digests(wanted));
    assertThat(later.usage().cacheHits()).isEqualTo(half.usage().segments());

    Run again = run("half", asked -> GONE);
    assertThat(digests(again.reports())).isEqualTo(digests(wanted));
    assertThat(again.usage().requests()).isZero();
  }
}
