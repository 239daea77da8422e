package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diptych.model.BlockKind;
import diptych.model.Extracted;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {
  private static final String LONG =
      "The council met on Tuesday evening to decide about the bridge, and it met again on Wednesday,"
          + " because nobody could agree on who should pay for the paint, the lamps and the guards.";

  @TempDir Path folder;

  @Test
  void keepsTheKindsOfBlocksApart() throws Exception {
    Extracted article =
        read(
            "<title>T</title><article><h1>Bridge painted</h1><p class=standfirst>Twice in a week.</p>"
                + "<p class=byline>By Ada Stone</p><figure><img><figcaption>The bridge.</figcaption></figure>"
                + "<p>%s</p><h2>Who pays</h2><blockquote>Not me.</blockquote><ul><li>Paint: 4 tons</li></ul>"
                + "<p>%s</p><p>Correction: The lamps were not new.</p></article>",
            LONG, LONG + " So it was.");
    assertThat(article.blocks())
        .extracting(RawBlock::kind)
        .containsExactly(
            BlockKind.HEADLINE,
            BlockKind.STANDFIRST,
            BlockKind.BYLINE,
            BlockKind.CAPTION,
            BlockKind.PARAGRAPH,
            BlockKind.SUBHEAD,
            BlockKind.QUOTE,
            BlockKind.LIST_ITEM,
            BlockKind.PARAGRAPH,
            BlockKind.CORRECTION);
  }

  @Test
  void leavesOutWhatIsNoArticle() throws Exception {
    Extracted article =
        read(
            "<nav><a href=/>Home</a></nav><script>var secret = 1;</script><style>p{}</style>"
                + "<h1>Bridge painted</h1><div><p>%s</p><p>%s</p></div><footer>All rights reserved</footer>",
            LONG, LONG + " So it was.");
    assertThat(WebPagesTest.text(article)).doesNotContain("Home", "secret", "p{}", "rights");
  }

  @Test
  void readsMetadata() throws Exception {
    Metadata metadata =
        read(
                "<html lang=en-GB><head><meta property=og:site_name content='The Post'>"
                    + "<link rel=canonical href='https://example.org/1'>"
                    + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
                    + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Bridge &amp; paint\",\"inLanguage\":\"en\","
                    + "\"author\":[{\"name\":\"Ada Stone\"},{\"name\":\"Ben Wall\"}],"
                    + "\"datePublished\":\"2024-05-01T10:00:00+0300\",\"articleSection\":\"City\","
                    + "\"translator\":{\"name\":\"Eve Line\"}}]}</script></head><body><p>%s</p>",
                LONG)
            .metadata();
    assertThat(metadata.headline()).isEqualTo("Bridge & paint");
    assertThat(metadata.byline()).isEqualTo("Ada Stone, Ben Wall");
    assertThat(metadata.published()).isEqualTo("2024-05-01T10:00:00+03:00");
    assertThat(metadata.language()).isEqualTo("en");
    assertThat(metadata.outlet()).isEqualTo("The Post");
    assertThat(metadata.url()).isEqualTo("https://example.org/1");
    assertThat(metadata.section()).isEqualTo("City");
    assertThat(metadata.translator()).isEqualTo("Eve Line");
  }

  @Test
  void warnsOfAStub() throws Exception {
    assertThat(read("<h1>Bridge painted</h1><p>Only this.</p>%s", "").source().notes())
        .anyMatch(note -> note.contains("stub"));
  }

  @Test
  void keepsMarkupInTextAsText() throws Exception {
    Extracted article =
        read("<h1>Tags</h1><p>%s</p><p>&lt;script&gt;alert(1)&lt;/script&gt; %s</p>", LONG, LONG);
    assertThat(WebPagesTest.text(article)).contains("<script>alert(1)</script>");
  }

  @Test
  void refusesTenThousandNestedTablesAndReadsFifty() throws Exception {
    String page = "<html><body><h1>Deep</h1><p>" + LONG + "</p>";
    String table = "<table><tr><td>";
    Path file = folder.resolve("deep.html");
    Files.writeString(file, page + table.repeat(50) + "<p>" + LONG + "</p>");
    assertThat(WebPagesTest.text(new TikaExtractor().extract(file))).contains("council met");
    Files.writeString(file, page + table.repeat(10_000) + "<p>" + LONG + "</p>");
    assertThatThrownBy(() -> new TikaExtractor().extract(file))
        .hasMessage(
            "'deep.html' nests elements more than 500 deep, as no real page does; export the"
                + " article again");
  }

  @Test
  void turnsVisualHebrewAround() throws Exception {
    String html =
        "<html><head><meta charset=iso-8859-8></head><body><h1>לארשי תלשממ</h1><p>.םולש םלועל רמא שארה"
            + " 1998 תנשב</p></body></html>";
    Path file = folder.resolve("visual.html");
    Files.write(file, html.getBytes(Charset.forName("ISO-8859-8")));
    Extracted article = new TikaExtractor().extract(file);
    assertThat(WebPagesTest.text(article)).isEqualTo("ממשלת ישראל\nבשנת 1998 הראש אמר לעולם שלום.");
    assertThat(article.source().charset()).isEqualTo("ISO-8859-8");
    assertThat(article.source().notes()).anyMatch(note -> note.contains("visual order"));
  }

  private Extracted read(String html, Object... parts) throws Exception {
    Path file = folder.resolve("page.html");
    Files.write(file, String.format(html, parts).getBytes(StandardCharsets.UTF_8));
    return new TikaExtractor().extract(file);
  }
}
