package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import diptych.ingest.TikaExtractor;
import diptych.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loose files that name each other, through the routes, with the real extraction and pairing. */
class DeclaredStoriesTest {
  private static final String HEBREW =
      "מועצת העיר החליטה ביום שלישי בערב להשאיר את הגשר הישן בנמל סגור עד הסתיו, לאחר שמהנדסים מצאו"
          + " חלודה בשניים מכבליו.";
  private static final String ENGLISH =
      "The city council voted on Tuesday evening to keep the old harbour bridge closed until the"
          + " autumn, after engineers found rust in two of its cables.";
  private static final String OTHER =
      "A museum of clocks opens its doors on Sunday in a former post office, and admission is free.";

  @TempDir Path folder;
  private Path input;
  private Path output;
  private final TikaExtractor extractor = new TikaExtractor();
  private final Doubles doubles = new Doubles();

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    output = folder.resolve("output");
  }

  @AfterEach
  void endProcesses() {
    extractor.close();
  }

  @Test
  void newsMlItemsMeetByWhatTheyAreDerivedFrom() throws Exception {
    write("20260102-001.xml", newsItem("urn:example:he-1", "he", "הגשר", HEBREW, ""));
    write(
        "20260102-002.xml",
        newsItem(
            "urn:example:en-9",
            "en",
            "The bridge",
            ENGLISH,
            "<derivedFrom residref='urn:example:he-1'/>"));
    write("20260102-003.xml", newsItem("urn:example:en-5", "en", "Clocks", OTHER, ""));

    batch();

    assertThat(stories()).containsExactlyInAnyOrder("he en", "en alone");
    assertThat(reports()).singleElement().asString().endsWith("/he_en.html");
  }

  @Test
  void ninjsItemsMeetByTheirAltIds() throws Exception {
    write("a.json", ninjs("urn:example:he-1", "he", "הגשר", HEBREW, "desk-00778"));
    write("b.json", ninjs("urn:example:en-9", "en", "The bridge", ENGLISH, "desk-00778"));
    write("c.json", ninjs("urn:example:en-5", "en", "Clocks", OTHER, "desk-00780"));

    batch();

    assertThat(stories()).containsExactlyInAnyOrder("he en", "en alone");
    assertThat(reports()).singleElement().asString().endsWith("/he_en.html");
  }

  @Test
  void jsonLdMeetsByTranslationOfWork() throws Exception {
    String he = "https://paper.example/he/gesher";
    write("a.jsonld", jsonLd(he, "he", "הגשר", HEBREW, ""));
    write(
        "b.jsonld",
        jsonLd(
            "https://paper.example/en/bridge",
            "en",
            "The bridge",
            ENGLISH,
            ", \"translationOfWork\": {\"@type\": \"NewsArticle\", \"@id\": \"" + he + "\"}"));
    write("c.jsonld", jsonLd("https://paper.example/en/clocks", "en", "Clocks", OTHER, ""));

    batch();

    assertThat(stories()).containsExactlyInAnyOrder("he en", "en alone");
    assertThat(reports()).singleElement().asString().endsWith("/he_en.html");
  }

  @Test
  void pagesMeetByHreflang() throws Exception {
    write("4711.html", page("he/gesher", "en/bridge", "he", "הגשר", HEBREW));
    write("4712.html", page("en/bridge", "he/gesher", "en", "The bridge", ENGLISH));
    write("4713.html", page("en/clocks", "en/clocks", "en", "Clocks", OTHER));

    batch();

    assertThat(stories()).containsExactlyInAnyOrder("he en", "4713 alone");
    assertThat(reports()).singleElement().asString().endsWith("/he_en.html");
  }

  @Test
  void filesOfDifferentFormatsMeet() throws Exception {
    write("a.json", ninjs("urn:example:he-1", "he", "הגשר", HEBREW, "desk-00778"));
    write(
        "b.xml",
        newsItem(
            "urn:example:en-9",
            "en",
            "The bridge",
            ENGLISH,
            "<derivedFrom residref='urn:example:he-1'/>"));

    batch();

    assertThat(stories()).containsExactly("he en");
    assertThat(index().at("/comparisons/0/title").asText()).isIn("הגשר", "The bridge");
  }

  @Test
  void anItemWhoseFileNameSaysItsLanguageMeetsTheOther() throws Exception {
    write("gesher.he.json", ninjs("urn:example:he-1", "he", "הגשר", HEBREW, "desk-00778"));
    write("span.en.json", ninjs("urn:example:en-9", "en", "The bridge", ENGLISH, "desk-00778"));

    batch();

    assertThat(stories()).containsExactly("he en");
  }

  @Test
  void aLaterVersionStaysInTheStoryAsARevision() throws Exception {
    write("a.xml", newsItem("urn:example:he-1", "he", "הגשר", HEBREW, ""));
    String derived = "<derivedFrom residref='urn:example:he-1'/>";
    write("b.xml", newsItem("urn:example:en-9", "en", "The bridge", ENGLISH, derived));
    batch();
    String later =
        newsItem("urn:example:en-9", "en", "The bridge", ENGLISH + " So it is.", derived);
    write("c.xml", later.replace("version='1'", "version='2'"));

    batch();

    assertThat(stories()).containsExactly("he en");
    assertThat(reports()).anyMatch(name -> name.endsWith("/en@1_en@2.html"));
  }

  private Tally batch() throws Exception {
    Workbench workbench = doubles.workbench(extractor);
    Newsroom.Settings settings =
        new Newsroom.Settings(
            input,
            output,
            new RoutesFolder(Path.of("routes")),
            Options.DEFAULT,
            2,
            Duration.ZERO,
            false);
    FolderPairing pairing = new FolderPairing(workbench, pair -> null, Options.DEFAULT, 1);
    try (Newsroom newsroom =
            new Newsroom(
                settings,
                workbench,
                Doubles::renderer,
                Progress.NONE,
                Clock.systemUTC(),
                List::of,
                pairing,
                FolderPairing.By.LINKS);
        RouteRunner runner = RouteRunner.start(settings, newsroom)) {
      runner.runBatch();
      return newsroom.tally();
    }
  }

  /** The stories of the index, each by its languages. */
  private List<String> stories() throws IOException {
    List<String> stories = new ArrayList<>();
    for (JsonNode each : index().path("comparisons")) {
      String left = each.path("left").asText();
      String right = each.path("right").asText("");
      stories.add(right.isEmpty() ? left + " alone" : left + " " + right);
    }
    return stories;
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

  private static String newsItem(
      String guid, String language, String headline, String text, String more) {
    return """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="%s" version='1' xml:lang="%s">
        <contentMeta><headline>%s</headline></contentMeta>%s<contentSet><inlineXML>
        <html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p></body></html>
        </inlineXML></contentSet></newsItem>
        """
        .formatted(guid, language, headline, more, text);
  }

  private static String ninjs(
      String uri, String language, String headline, String text, String desk) {
    return """
        {"uri": "%s", "language": "%s", "headline": "%s", "type": "text",
         "altIds": [{"role": "desk", "value": "%s"}],
         "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>%s</p>"}]}
        """
        .formatted(uri, language, headline, desk, text);
  }

  private static String jsonLd(
      String id, String language, String headline, String text, String more) {
    return """
        {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "%s", "inLanguage": "%s",
         "headline": "%s", "articleBody": "%s"%s}
        """
        .formatted(id, language, headline, text, more);
  }

  private static String page(
      String own, String other, String language, String headline, String text) {
    return """
        <html lang="%s"><head><title>%s</title>
        <link rel="canonical" href="https://paper.example/%s">
        <link rel="alternate" hreflang="%s" href="https://paper.example/%s">
        </head><body><article><h1>%s</h1><p>%s</p><p>%s</p></article></body></html>
        """
        .formatted(
            language,
            headline,
            own,
            language.equals("he") ? "en" : "he",
            other,
            headline,
            text,
            text.substring(0, 90) + ".");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(input.resolve(name), text);
  }
}
