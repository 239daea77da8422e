package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import diptych.ingest.Extraction;
import diptych.ingest.Extractor;
import diptych.ingest.TikaExtractor;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.store.FailureRecord;
import diptych.store.Json;
import diptych.store.ListStore;
import diptych.store.OutputLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold several articles, through the routes, with the real extraction. */
class ListsTest {
  @TempDir Path folder;
  private Path input;
  private Path output;
  private final Doubles doubles = new Doubles();
  private final AtomicInteger openings = new AtomicInteger();
  private final TikaExtractor tika = new TikaExtractor();
  private final Extractor extractor =
      new Extractor() {
        @Override
        public Extracted extract(Path file) throws Failure {
          return tika.extract(file);
        }

        @Override
        public Extraction extractEach(Path file) throws Failure {
          openings.incrementAndGet();
          return tika.extractEach(file);
        }

        @Override
        public boolean mayHoldSeveral(Path file) {
          return tika.mayHoldSeveral(file);
        }
      };

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    output = folder.resolve("output");
  }

  @Test
  void filesInAnArchiveGoByTheRulesOfTheFolderItLiesIn() throws Exception {
    zip(
        "night.zip",
        "strike/he.txt",
        "כותרת\n\nטקסט ראשון.",
        "strike/en.txt",
        "Title\n\nFirst text.",
        "strike/story.yaml",
        "title: The strike",
        "fire.he.txt",
        "שריפה\n\nטקסט.");
    write("fire.en.txt", "Fire\n\nText.");
    zip("wire/more.zip", "he.txt", "מים\n\nטקסט.", "en.txt", "Water\n\nText.");

    Tally tally = batch();

    assertThat(reports())
        .containsExactly("fire/he_en.html", "strike/he_en.html", "wire_more-d5549dda/he_en.html");
    assertThat(index().at("/comparisons/1/title").asText()).isEqualTo("The strike");
    assertThat(tally.failures()).isEmpty();
  }

  @Test
  void entriesOfFeedsMeetByTheirGuids() throws Exception {
    write("wire.he.xml", feed(entry("bridge-1", "הגשר", "טקסט."), entry("x-9", "אחר", "טקסט.")));
    write("wire.en.xml", feed(entry("bridge-1", "The bridge", "Text.")));
    write("other.en.xml", feed(entry("x-9", "A short number of another system", "Text.")));

    batch();

    assertThat(reports()).singleElement().asString().matches("bridge-1-[0-9a-f]{8}/he_en.html");
    assertThat(index().path("comparisons")).hasSize(3);
    assertThat(index().at("/comparisons/0/title").asText()).isEqualTo("The bridge");
  }

  @Test
  void anUnchangedListIsNotReadAgain() throws Exception {
    zip("bridge.zip", "he.txt", "כותרת\n\nטקסט.", "en.txt", "Title\n\nText.");
    batch();

    Tally tally = batch();

    assertThat(openings).hasValue(1);
    assertThat(tally.read()).isZero();
    assertThat(tally.upToDate()).isEqualTo(1);
  }

  @Test
  void ofAChangedFeedOnlyWhatChangedIsDoneAgain() throws Exception {
    write("wire.he.xml", feed(entry("a", "ראשון", "טקסט."), entry("b", "שני", "טקסט.")));
    write("wire.en.xml", feed(entry("a", "First", "Text."), entry("b", "Second", "Text.")));
    batch();
    write("wire.en.xml", feed(entry("a", "First", "Text."), entry("b", "Second", "New text.")));

    Tally tally = batch();

    assertThat(tally.read()).isEqualTo(1);
    assertThat(tally.compared()).as("the pair and the revision").isEqualTo(2);
    assertThat(tally.upToDate()).isEqualTo(1);
    assertThat(reports()).anyMatch(name -> name.matches("b-[0-9a-f]{8}/en@1_en@2.html"));
  }

  @Test
  void entriesThatLeftAFeedAreStillThere() throws Exception {
    write("wire.he.xml", feed(entry("a", "ראשון", "טקסט."), entry("b", "שני", "טקסט.")));
    write("wire.en.xml", feed(entry("a", "First", "Text."), entry("b", "Second", "Text.")));
    batch();
    write("wire.en.xml", feed(entry("b", "Second", "Text."), entry("c", "Third", "Text.")));

    batch();

    assertThat(titles()).containsExactly("First", "Second", "Third");
    Files.delete(input.resolve("wire.en.xml"));
    Files.delete(input.resolve("wire.he.xml"));
    batch();
    assertThat(titles()).isEmpty();
  }

  @Test
  void aFailingEntryLosesNoOther() throws Exception {
    zip(
        "night.zip",
        "strike/he.txt",
        "כותרת\n\nטקסט.",
        "strike/en.txt",
        "Title\n\nText.",
        "strike/table.csv",
        "1,2,3\n");

    Tally tally = batch();

    assertThat(reports()).containsExactly("strike/he_en.html");
    assertThat(tally.failures())
        .singleElement()
        .extracting(FailureRecord::message)
        .asString()
        .startsWith("night.zip/strike/table.csv is of a type that is not read");
    assertThat(output.resolve("failed/night.zip/strike/table.csv.reason.txt")).exists();
  }

  @Test
  void aStoryFileThatSaysNothingIsNamedAndLosesNoArticle() throws Exception {
    zip(
        "night.zip",
        "strike/he.txt",
        "כותרת\n\nטקסט.",
        "strike/en.txt",
        "Title\n\nText.",
        "strike/story.yaml",
        "title: [The strike",
        "fire/he.txt",
        "שריפה\n\nטקסט.",
        "fire/en.txt",
        "Fire\n\nText.",
        "fire/story.yaml",
        "The fire",
        "flood/he.txt",
        "שיטפון\n\nטקסט.",
        "flood/story.yaml",
        "title: " + longText());
    zip("port.zip", "he.txt", "נמל\n\nטקסט.", "en.txt", "Port\n\nText.", "story.yaml", "- x");

    Tally tally = batch();

    assertThat(reports())
        .containsExactly("fire/he_en.html", "port/he_en.html", "strike/he_en.html");
    assertThat(tally.failures())
        .extracting(FailureRecord::subject)
        .containsExactlyInAnyOrder(
            "night.zip/fire/story.yaml",
            "night.zip/flood/story.yaml",
            "night.zip/strike/story.yaml",
            "port.zip/story.yaml");
    assertThat(output.resolve("failed/night.zip/strike/story.yaml.reason.txt"))
        .content()
        .startsWith("night.zip/strike/story.yaml is not valid YAML");
    assertThat(output.resolve("failed/night.zip/fire/story.yaml.reason.txt"))
        .content()
        .startsWith("night.zip/fire/story.yaml holds no settings");
    assertThat(output.resolve("failed/night.zip/flood/story.yaml.reason.txt"))
        .content()
        .startsWith("night.zip/flood/story.yaml is larger than 1 MB");
    assertThat(batch().failures()).hasSize(4);
  }

  @Test
  void anArchiveInAnArchiveIsNamed() throws Exception {
    Path inner = zip("inner.zip", "en.txt", "Title\n\nText.");
    byte[] bytes = Files.readAllBytes(inner);
    Files.delete(inner);
    try (ZipOutputStream outer =
        new ZipOutputStream(Files.newOutputStream(input.resolve("outer.zip")))) {
      outer.putNextEntry(new ZipEntry("strike/inner.zip"));
      outer.write(bytes);
      outer.putNextEntry(new ZipEntry("strike/he.txt"));
      outer.write("כותרת\n\nטקסט.".getBytes(StandardCharsets.UTF_8));
    }

    Tally tally = batch();

    assertThat(tally.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.subject()).isEqualTo("outer.zip/strike/inner.zip");
              assertThat(failure.reason())
                  .contains("is an archive inside another file; unpack the outer one first");
            });
    assertThat(index().path("comparisons")).hasSize(1);
  }

  @Test
  void aBrokenListIsAFileThatFailed() throws Exception {
    write("broken.zip", "PK\u0003\u0004 and nothing more");
    write("feed.xml", "<rss><channel><item></item></channel></rss>");

    Tally tally = batch();

    assertThat(tally.failures())
        .extracting(FailureRecord::subject)
        .containsExactlyInAnyOrder("broken.zip", "feed.xml");
    assertThat(output.resolve("failed/broken.zip")).exists();
    assertThat(batch().failures()).hasSize(2);
    assertThat(openings).as("each once").hasValue(2);
  }

  @Test
  void namesInAnArchiveLeadNowhere() throws Exception {
    zip(
        "bad.zip",
        "../../../outside/he.txt",
        "כותרת\n\nטקסט.",
        "/etc/en.txt",
        "Title\n\nText.",
        "C:\\outside\\en.txt",
        "Title\n\nText.",
        "a\u202Eb\n/he.txt",
        "כותרת\n\nטקסט.");

    batch();

    assertThat(reports()).containsExactly("outside/he_en.html");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(input, output);
    }
  }

  @Test
  void theHigherVersionOfAnItemSupersedes() throws Exception {
    write("item-2.xml", newsItem("urn:example:port", 2, "en", "Port shut again"));
    batch();
    write("item-1.xml", newsItem("urn:example:port", 1, "en", "Port shut"));
    batch();
    assertThat(titles()).containsExactly("Port shut again");
    write("item-3.xml", newsItem("urn:example:port", 3, "en", "Port open"));
    write("hebrew.xml", newsItem("urn:example:port", 1, "he", "הנמל"));

    Tally tally = batch();

    assertThat(reports())
        .anyMatch(name -> name.matches("port-[0-9a-f]{8}/en@1_en@2.html"))
        .anyMatch(name -> name.matches("port-[0-9a-f]{8}/he_en.html"));
    assertThat(tally.notes())
        .anyMatch(note -> note.contains("item-1.xml is version 1 of an item of which item-2.xml"));
  }

  @Test
  void aPackageMakesAStoryOfTheLanguagesOfOneArticle() throws Exception {
    write("a.xml", newsItem("urn:example:he", 1, "he", "הרכבת"));
    write("b.xml", newsItem("urn:example:en", 1, "en", "The train"));
    write("package.xml", packageItem("a.xml", "urn:example:en"));

    batch();

    assertThat(reports()).singleElement().asString().matches("package-[0-9a-f]{8}/he_en.html");
  }

  @Test
  void aPackageOfTheDaysBestIsNoStory() throws Exception {
    write("a.xml", newsItem("urn:example:1", 1, "en", "The train"));
    write("b.xml", newsItem("urn:example:2", 1, "en", "The port"));
    write("package.xml", packageItem("a.xml", "urn:example:2"));

    batch();

    assertThat(reports()).isEmpty();
    assertThat(titles()).containsExactly("The train", "The port");
  }

  @Test
  void aPackageIsNeverFollowedOutOfTheFolder() throws Exception {
    Files.writeString(folder.resolve("secret.xml"), newsItem("urn:example:s", 1, "en", "Secret"));
    write("package.xml", packageItem("../secret.xml", "http://localhost:1/x.xml"));

    Tally tally = batch();

    assertThat(tally.failures())
        .singleElement()
        .extracting(FailureRecord::reason)
        .asString()
        .contains("not in the input folder", "../secret.xml");
    assertThat(titles()).isEmpty();
  }

  @Test
  void whoWatchesAFileGetsTheStoriesOfAllItsArticles() throws Exception {
    Path zip = zip("night.zip", "strike/he.txt", "כותרת\n\nטקסט.", "fire.he.txt", "שריפה\n\nטקסט.");
    Path fire = write("fire.en.txt", "Fire\n\nText.");
    OutputLayout layout = new OutputLayout(output);
    ListShelf shelf =
        new ListShelf(new ListStore(layout), doubles.workbench(extractor), Options.DEFAULT);
    StoryFinder finder = new StoryFinder(input, file -> true, shelf);

    List<Story> found = finder.find();

    assertThat(finder.storiesOf(zip)).isEqualTo(found);
    assertThat(finder.storiesOf(fire)).containsExactly(found.get(0));
    assertThat(found.get(0).files()).extracting(EditionFile::id).containsExactly("en", "he");
    zip("night.zip", "strike/en.txt", "Title\n\nText.");
    assertThat(finder.storiesOf(zip))
        .extracting(Story::name)
        .as("also the story that lost an edition")
        .containsExactly("fire", "strike");
  }

  @Test
  void anArticleInAListIsNamedByPathOrNumber() throws Exception {
    Path zip =
        zip("night.zip", "bridge/he.txt", "כותרת\n\nטקסט.", "bridge/en.txt", "Title\n\nText.");
    Path feed = write("wire.xml", feed(entry("a", "ראשון", "טקסט."), entry("b", "שני", "טקסט.")));
    Workbench workbench = doubles.workbench(extractor);

    assertThat(workbench.extract(zip.resolve("bridge/en.txt"), Options.DEFAULT).blocks())
        .extracting(block -> block.text())
        .containsExactly("Title", "Text.");
    assertThat(workbench.extract(feed.resolve("2"), Options.DEFAULT).metadata().headline())
        .isEqualTo("שני");
    assertThatThrownBy(() -> workbench.extract(zip, Options.DEFAULT))
        .hasMessageContaining("night.zip/bridge/he.txt (כותרת), night.zip/bridge/en.txt (Title)");
    assertThatThrownBy(() -> workbench.extract(feed.resolve("7"), Options.DEFAULT))
        .hasMessageContaining("There is no '7' in 'wire.xml'")
        .hasMessageContaining("wire.xml/1 (ראשון), wire.xml/2 (שני)");
  }

  private Tally batch() throws Exception {
    Newsroom.Settings settings =
        new Newsroom.Settings(
            input,
            output,
            new RoutesFolder(Path.of("routes")),
            Options.DEFAULT,
            2,
            Duration.ZERO,
            false);
    try (Newsroom newsroom =
            new Newsroom(
                settings,
                doubles.workbench(extractor),
                Doubles::renderer,
                Progress.NONE,
                Clock.systemUTC(),
                List::of);
        RouteRunner runner = RouteRunner.start(settings, newsroom)) {
      runner.runBatch();
      return newsroom.tally();
    }
  }

  /** Letters that do not pack well, more than a story.yaml may have. */
  private static String longText() {
    StringBuilder text = new StringBuilder();
    new Random(1).ints((1 << 20) + 1, 'a', 'z').forEach(c -> text.append((char) c));
    return text.toString();
  }

  private List<String> reports() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> file.toString().endsWith(".html") && !file.endsWith("index.html"))
          .map(file -> output.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private JsonNode index() throws IOException {
    return Json.mapper().readTree(output.resolve("index.json").toFile());
  }

  private List<String> titles() throws IOException {
    return index().path("comparisons").findValuesAsText("title");
  }

  private static String entry(String guid, String title, String text) {
    return "<item><guid isPermaLink='false'>%s</guid><title>%s</title><description>%s</description></item>"
        .formatted(guid, title, text);
  }

  private static String feed(String... entries) {
    return "<rss version='2.0'><channel><title>F</title>%s</channel></rss>"
        .formatted(String.join("", entries));
  }

  private static String newsItem(String guid, int version, String language, String headline) {
    return """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version="%d" xml:lang="%s">
        <contentMeta><headline>%s</headline></contentMeta><contentSet><inlineXML>
        <html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s.</p></body></html>
        </inlineXML></contentSet></newsItem>
        """
        .formatted(guid, version, language, headline, headline);
  }

  private static String packageItem(String href, String id) {
    return """
        <packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:package">
        <groupSet><group><itemRef href="%s"/><itemRef residref="%s"/></group></groupSet>
        </packageItem>
        """
        .formatted(href, id);
  }

  private Path write(String name, String text) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
