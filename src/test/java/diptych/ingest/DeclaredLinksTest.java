package diptych.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Links;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents declare they are, and which others are editions of them. */
class DeclaredLinksTest {
  private static final String TEXT =
      "The city council voted 14 to 3 on Tuesday evening to keep the old harbour bridge closed until"
          + " the autumn, after engineers found rust in two of its cables and asked for more time.";

  @TempDir Path folder;

  @Test
  void aPageGivesItsAddressAndItsAlternates() throws Exception {
    Links links =
        read(
            "a.html",
            """
            <html lang=en><head><title>T</title>
            <link rel=canonical href="https://www.paper.example/en/bridge/?utm_source=mail">
            <link rel=alternate hreflang=he href="https://www.paper.example/he/gesher">
            <link rel=alternate hreflang=en href="https://www.paper.example/en/bridge">
            <link rel=alternate hreflang=x-default href="https://www.paper.example/he/home">
            <link rel=alternate type="application/rss+xml" href="https://www.paper.example/rss/all">
            <meta property=og:url content="https://www.paper.example/en/bridge">
            </head><body><article><h1>Bridge</h1><p>%s</p><p>%s</p></article></body></html>
            """);

    assertThat(links.own()).containsExactly("paper.example/en/bridge");
    assertThat(links.editions())
        .containsExactlyInAnyOrder("paper.example/he/gesher", "paper.example/en/bridge");
  }

  @Test
  void schemaOrgNamesTranslationsAndTheirOriginal() throws Exception {
    Links links =
        read(
            "a.html",
            """
            <html><head><title>T</title><script type="application/ld+json">
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge",
             "@id": "https://paper.example/en/bridge#article", "identifier": "paper-2026-778",
             "translationOfWork": {"@type": "NewsArticle", "@id": "https://paper.example/he/gesher"},
             "workTranslation": [{"@id": "https://paper.example/ar/jisr"},
                                 "https://paper.example/fr/pont"]}
            </script></head><body><article><h1>Bridge</h1><p>%s</p><p>%s</p></article></body></html>
            """);

    assertThat(links.own()).containsExactlyInAnyOrder("paper.example/en/bridge", "paper-2026-778");
    assertThat(links.editions())
        .containsExactlyInAnyOrder(
            "paper.example/he/gesher", "paper.example/ar/jisr", "paper.example/fr/pont");
  }

  @Test
  void newsMlGivesItsGuidAndWhatItIsDerivedFrom() throws Exception {
    Links links =
        read(
            "a.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:paper.example:en-9"
                version="2" standard="NewsML-G2" standardversion="2.30" xml:lang="en">
              <itemMeta><link rel="irel:translatedFrom" residref="urn:newsml:paper.example:he-1"/>
                <link rel="irel:seeAlso" residref="urn:newsml:paper.example:other"/></itemMeta>
              <contentMeta><headline>Bridge</headline><altId>desk-00778</altId></contentMeta>
              <derivedFrom residref="urn:newsml:paper.example:wire-5"/>
              <contentSet><inlineXML contenttype="application/xhtml+xml">
              <html xmlns="http://www.w3.org/1999/xhtml"><body><p>%s</p><p>%s</p></body></html>
              </inlineXML></contentSet>
            </newsItem>
            """);

    assertThat(links.own())
        .containsExactlyInAnyOrder("urn:newsml:paper.example:en-9", "desk-00778");
    assertThat(links.editions())
        .containsExactlyInAnyOrder(
            "urn:newsml:paper.example:he-1", "urn:newsml:paper.example:wire-5");
  }

  @Test
  void ninjsGivesItsUriItsAltIdsAndTranslations() throws Exception {
    Links links =
        read(
            "a.json",
            """
            {"uri": "urn:ninjs:paper:en-9", "language": "en", "headline": "Bridge",
             "altIds": [{"role": "desk", "value": "desk-00778"}],
             "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>%s</p><p>%s</p>"}],
             "associations": [{"name": "translation", "uri": "urn:ninjs:paper:he-1", "type": "text"},
                              {"name": "photo", "uri": "urn:ninjs:paper:photo-4", "type": "picture"}]}
            """);

    assertThat(links.own()).containsExactlyInAnyOrder("urn:ninjs:paper:en-9", "desk-00778");
    assertThat(links.editions()).containsExactly("urn:ninjs:paper:he-1");
  }

  @Test
  void anAtomEntryGivesItsIdAndItsAlternates() throws Exception {
    Links links =
        read(
            "a.xml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Paper</title>
            <entry><id>tag:paper.example,2026:9</id><title>Bridge</title>
            <link href="https://paper.example/en/bridge"/>
            <link rel="alternate" hreflang="he" href="https://paper.example/he/gesher"/>
            <content type="html">&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
            """);

    assertThat(links.own())
        .containsExactlyInAnyOrder("tag:paper.example,2026:9", "paper.example/en/bridge");
    assertThat(links.editions()).containsExactly("paper.example/he/gesher");
  }

  private Links read(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.writeString(file, text.formatted(TEXT, TEXT + " So it stays."));
    try (TikaExtractor extractor = new TikaExtractor()) {
      return extractor.extract(file).metadata().links();
    }
  }
}
