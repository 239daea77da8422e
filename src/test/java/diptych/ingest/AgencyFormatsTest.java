package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import diptych.model.BlockKind;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.model.RawBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agency items, feeds, mail and archives, in files of our own making. */
class AgencyFormatsTest {
  private final TikaExtractor extractor = new TikaExtractor();
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "newsml-xhtml.xml",
        "newsml-nitf.xml",
        "nitf.xml",
        "ninjs-1.json",
        "ninjs-2.json",
        "ninjs-3.json",
        "article.jsonld",
        "rss.xml",
        "atom.xml",
        "mail.eml",
        "article.md"
      })
  void findsTheSameArticle(String name) throws Exception {
    Extracted article = extractor.extract(resource(name));
    assertThat(kinds(article, BlockKind.HEADLINE))
        .containsExactly("Harbour bridge stays shut until autumn");
    assertThat(kinds(article, BlockKind.PARAGRAPH))
        .containsExactly(
            "The city council voted 14 to 3 on Tuesday to keep the harbour bridge closed.",
            "Two more ferries carry 4,800 passengers a day.");
    assertThat(kinds(article, BlockKind.SUBHEAD)).containsExactly("Ferries fill the gap");
    assertThat(article.metadata().headline()).isEqualTo("Harbour bridge stays shut until autumn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "newsml-xhtml.xml",
        "newsml-nitf.xml",
        "nitf.xml",
        "ninjs-1.json",
        "ninjs-2.json",
        "ninjs-3.json",
        "article.jsonld"
      })
  void findsTheFieldsOfAnItem(String name) throws Exception {
    Extracted article = extractor.extract(resource(name));
    assertThat(kinds(article, BlockKind.BYLINE)).containsExactly("Dana Reed");
    assertThat(kinds(article, BlockKind.DATELINE)).containsExactly("PORT TALMI, May 14");
    assertThat(kinds(article, BlockKind.STANDFIRST))
        .containsExactly("Engineers found 27 cracked girders");
    assertThat(article.metadata().language()).isEqualTo("en");
    assertThat(article.metadata().published()).startsWith("2024-05-14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rss.xml", "atom.xml"})
  void findsTheFieldsOfAFeed(String name) throws Exception {
    Extracted article = extractor.extract(resource(name));
    assertThat(article.metadata().outlet()).isEqualTo("The Harbour Herald");
    assertThat(article.metadata().byline()).isEqualTo("Dana Reed");
    assertThat(article.metadata().url()).isEqualTo("https://example.org/bridge");
    assertThat(article.metadata().language()).isEqualTo("en");
    assertThat(article.metadata().published()).startsWith("2024-05-14");
  }

  @Test
  void takesTheHighestVersionAndLeavesOutWhatWasCancelled() throws Exception {
    List<Extracted> articles = extractor.extractEach(resource("newsmessage.xml")).articles();
    assertThat(articles)
        .extracting(a -> a.metadata().headline())
        .containsExactly("Second version", "כותרת בעברית");
    assertThat(articles).extracting(a -> a.metadata().language()).containsExactly("en", "he");
  }

  @Test
  void readsEveryEntryOfAFeedAndSaysWhichIsASummary() throws Exception {
    Path file =
        write(
            "feed.xml",
            "<rss version='2.0'><channel><title>F</title><language>he</language>"
                + "<item><title>ראשון</title><description>תקציר &lt;b&gt;קצר&lt;/b&gt;</description></item>"
                + "<item><title>שני</title><description>עוד תקציר</description></item></channel></rss>");
    List<Extracted> articles = extractor.extractEach(file).articles();
    assertThat(articles).hasSize(2);
    assertThat(articles.get(0).blocks())
        .extracting(RawBlock::text)
        .containsExactly("ראשון", "תקציר קצר");
    assertThat(articles.get(0).source().notes()).anyMatch(note -> note.contains("summary"));
  }

  @Test
  void asksWhichArticleIsMeantWhereOneIsWanted() throws Exception {
    Failure failure =
        catchThrowableOfType(Failure.class, () -> extractor.extract(resource("newsmessage.xml")));
    assertThat(failure)
        .hasMessageContaining("2 articles")
        .hasMessageContaining("newsmessage.xml/1 (Second version)");
  }

  @Test
  void readsAMailInAnOldCharset() throws Exception {
    String mail =
        "From: =?windows-1255?B?5ODl7w==?= <x@example.org>\r\nSubject: =?utf-8?B?15vXldeq16jXqg==?=\r\n"
            + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1255\r\n"
            + "Content-Transfer-Encoding: 8bit\r\n\r\nפסקה ראשונה של הכתבה.\r\n\r\nפסקה שנייה.\r\n";
    Path file = folder.resolve("a.eml");
    Files.write(file, mail.getBytes(Charset.forName("windows-1255")));
    assertThat(extractor.extract(file).blocks())
        .extracting(RawBlock::text)
        .containsExactly("כותרת", "פסקה ראשונה של הכתבה.", "פסקה שנייה.");
  }

  @Test
  void readsAnArchiveAndWritesNothing() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "../../outside.txt", "First title\n\nSome text.");
      add(zip, "he/כתבה.txt", "כותרת\n\nטקסט.");
      add(zip, "__MACOSX/._x.txt", "clutter");
      add(zip, "junk.csv", "1,2,3\n");
    }
    Path file = Files.write(folder.resolve("bundle.zip"), bytes.toByteArray());
    Extraction found = extractor.extractEach(file);
    assertThat(found.articles())
        .extracting(a -> a.source().file())
        .containsExactly("bundle.zip/outside.txt", "bundle.zip/he/כתבה.txt");
    assertThat(found.parts())
        .extracting(Extraction.Part::path)
        .containsExactly("outside.txt", "he/כתבה.txt");
    assertThat(found.failures())
        .singleElement()
        .extracting(Failure::getMessage)
        .asString()
        .contains("bundle.zip/junk.csv");
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void readsHebrewNamesThatOldWindowsPacked() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("IBM862"))) {
      add(zip, "כתבה.he.txt", "כותרת\n\nטקסט.");
    }
    byte[] packed = bytes.toByteArray();
    Path file = Files.write(folder.resolve("old.zip"), packed);
    assertThat(extractor.extractEach(file).parts())
        .extracting(Extraction.Part::path)
        .containsExactly("כתבה.he.txt");
  }

  @Test
  void knowsItemsByTheirIdsAndVersions() throws Exception {
    assertThat(extractor.extractEach(resource("newsmessage.xml")).parts())
        .extracting(Extraction.Part::identity)
        .containsExactly(new Identity("urn:a", 2, true), new Identity("urn:b", 1, true));
    assertThat(extractor.extractEach(resource("ninjs-1.json")).parts())
        .extracting(Extraction.Part::identity)
        .containsExactly(new Identity("https://example.org/items/1", 1, false));
    assertThat(extractor.extractEach(resource("rss.xml")).parts().get(0).identity().id())
        .isEqualTo("bridge-1");
    assertThat(extractor.extractEach(resource("atom.xml")).parts().get(0).identity())
        .isEqualTo(new Identity("urn:bridge-1", 1715666400, true));
  }

  @Test
  void tellsCorrectionsAndCreditsFromTheTextInEveryFormat() throws Exception {
    String text =
        "Title\n\nThe port was shut.\n\nCorrection, May 3: the day was Monday.\n\nTranslated by Eve Line\n";
    for (String name : List.of("a.txt", "a.md", "a.json")) {
      String content =
          name.endsWith("json")
              ? "{\"uri\":\"urn:a\",\"headline\":\"Title\",\"body_text\":\"The port was shut.\\n\\nCorrection, May 3: the day was"
                  + " Monday.\\n\\nTranslated by Eve Line\"}"
              : text;
      Extracted article = extractor.extract(write(name, content));
      assertThat(kinds(article, BlockKind.CORRECTION))
          .as(name)
          .containsExactly("Correction, May 3: the day was Monday.");
      assertThat(kinds(article, BlockKind.BYLINE)).containsExactly("Translated by Eve Line");
      assertThat(kinds(article, BlockKind.PARAGRAPH)).containsExactly("The port was shut.");
      assertThat(article.metadata().translator()).isEqualTo("Eve Line");
    }
  }

  @Test
  void digestOfAnEntryChangesWithItsTextAlone() throws Exception {
    String one = "<item><guid>a</guid><title>ראשון</title><description>טקסט</description></item>";
    String two = "<item><guid>b</guid><title>שני</title><description>טקסט</description></item>";
    String feed = "<rss version='2.0'><channel><title>F</title>%s</channel></rss>";
    Path before = write("before.xml", feed.formatted(one + two));
    Path after = write("after.xml", feed.formatted("\n" + one + two.replace("טקסט", "טקסט חדש")));
    List<String> was = digests(before);
    List<String> is = digests(after);
    assertThat(is.get(0)).isEqualTo(was.get(0));
    assertThat(is.get(1)).isNotEqualTo(was.get(1));
  }

  @Test
  void listsWhatAPackagePointsTo() throws Exception {
    Extraction found = extractor.extractEach(resource("package.xml"));
    assertThat(found.parts()).isEmpty();
    assertThat(found.groups())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.id()).isEqualTo("urn:example:package:bridge");
              assertThat(group.items())
                  .containsExactly(
                      new Extraction.Reference("newsml-he.xml", null),
                      new Extraction.Reference(null, "urn:example:bridge:en"),
                      new Extraction.Reference("https://example.org/elsewhere.xml", null));
            });
  }

  @Test
  void leavesOutItemsThatWereWithdrawn() throws Exception {
    String item =
        "{\"uri\": \"urn:%s\", \"headline\": \"%s\", \"pubstatus\": \"%s\", \"body_text\": \"Text.\"}";
    Path both =
        write(
            "both.json",
            "["
                + item.formatted("a", "Kept", "usable")
                + ","
                + item.formatted("b", "Gone", "canceled")
                + "]");
    assertThat(extractor.extractEach(both).articles())
        .extracting(a -> a.metadata().headline())
        .containsExactly("Kept");
    Path withheld = write("withheld.json", item.formatted("c", "Not yet", "withheld"));
    assertThat(catchThrowableOfType(Failure.class, () -> extractor.extract(withheld)))
        .hasMessageContaining("cancelled or withheld");
  }

  @Test
  void readsTheArticlesAttachedToAMail() throws Exception {
    Extraction found = extractor.extractEach(resource("attachments.eml"));
    assertThat(found.parts())
        .extracting(Extraction.Part::path)
        .containsExactly("mayor.he.txt", "mayor.en.html");
    assertThat(found.failures())
        .singleElement()
        .extracting(Failure::getMessage)
        .asString()
        .contains("attachments.eml/figures.csv");
  }

  @Test
  void stopsUnpackingABomb() throws Exception {
    Path file = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      add(zip, "a.txt", "A title\n\nSome text.");
      zip.putNextEntry(new ZipEntry("b.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
    }
    Extraction found = extractor.extractEach(file);
    assertThat(found.articles()).hasSize(1);
    assertThat(found.failures())
        .singleElement()
        .extracting(Failure::getMessage)
        .asString()
        .contains("zip bomb");
  }

  @Test
  void refusesJsonThatIsNoArticle() throws Exception {
    Path file = write("data.json", "{\"a\": [1, 2, 3]}");
    assertThat(catchThrowableOfType(Failure.class, () -> extractor.extract(file)))
        .hasMessageContaining("data.json")
        .hasMessageContaining("ninjs");
    Path deep = write("deep.json", "[".repeat(100_000));
    assertThat(catchThrowableOfType(Failure.class, () -> extractor.extract(deep)))
        .hasMessageContaining("deep.json");
  }

  private List<String> digests(Path file) throws Failure {
    return extractor.extractEach(file).articles().stream().map(a -> a.source().sha256()).toList();
  }

  private static List<String> kinds(Extracted article, BlockKind kind) {
    return article.blocks().stream().filter(b -> b.kind() == kind).map(RawBlock::text).toList();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Path resource(String name) throws Exception {
    return Path.of(AgencyFormatsTest.class.getResource("agency/" + name).toURI());
  }
}
