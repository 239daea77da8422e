package diptych.ingest;

import diptych.model.Links;
import diptych.model.Metadata;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page declares: JSON-LD first, then Open Graph and other meta tags, then its markup. */
final class HtmlMetadata {
  private HtmlMetadata() {}

  static Metadata read(Document page, Map<String, Object> article) {
    String language =
        first(
            JsonTree.text(article.get("inLanguage")),
            attribute(page, "html[lang]", "lang"),
            attribute(page, "html[xml:lang]", "xml:lang"),
            meta(page, "og:locale", "content-language", "dc.language"));
    @Nullable String url =
        first(
            attribute(page, "link[rel=canonical]", "href"),
            meta(page, "og:url"),
            JsonTree.text(article.get("url")));
    return new Metadata(
        first(
            plain(JsonTree.text(article.get("headline"))),
            meta(page, "og:title", "twitter:title", "dc.title"),
            title(page)),
        first(
            JsonTree.texts(article.get("author")),
            notUrl(meta(page, "author", "article:author", "byl", "dc.creator", "parsely-author"))),
        first(
            Dates.iso(JsonTree.text(article.get("datePublished"))),
            Dates.iso(
                meta(
                    page,
                    "article:published_time",
                    "date",
                    "pubdate",
                    "dc.date",
                    "dcterms.created")),
            Dates.iso(attribute(page, "time[itemprop=datePublished]", "datetime")),
            Dates.iso(attribute(page, "time[datetime]", "datetime"))),
        first(
            Dates.iso(JsonTree.text(article.get("dateModified"))),
            Dates.iso(meta(page, "article:modified_time", "og:updated_time", "dcterms.modified")),
            Dates.iso(attribute(page, "time[itemprop=dateModified]", "datetime"))),
        language == null ? null : language.replace('_', '-'),
        first(
            JsonTree.text(article.get("publisher")),
            meta(page, "og:site_name", "application-name", "dc.publisher")),
        url,
        first(
            JsonTree.text(article.get("articleSection")), meta(page, "article:section", "section")),
        JsonTree.texts(article.get("translator")),
        links(page, article, url));
  }

  /** What the page says it is, and which pages are other editions of it. */
  private static Links links(
      Document page, Map<String, Object> article, @Nullable String canonical) {
    Set<String> own = new LinkedHashSet<>();
    Set<String> editions = new LinkedHashSet<>();
    add(own, meta(page, "og:url"));
    for (Element link : page.select("link[rel~=(?i)^alternate$][hreflang][href]")) {
      if (!link.attr("hreflang").equalsIgnoreCase("x-default")) {
        editions.add(link.attr("href"));
      }
    }
    JsonLdArticle.links(article, own, editions);
    return Links.of(canonical, own, editions);
  }

  private static void add(Set<String> addresses, @Nullable String address) {
    if (address != null) {
      addresses.add(address);
    }
  }

  @SafeVarargs
  private static <T> @Nullable T first(@Nullable T... values) {
    for (@Nullable T value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("http-equiv").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String query, String name) {
    Element element = page.selectFirst(query);
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  private static @Nullable String title(Document page) {
    String title = page.title().strip();
    return title.isEmpty() ? null : title;
  }

  private static @Nullable String notUrl(@Nullable String value) {
    return value != null && value.startsWith("http") ? null : value;
  }

  /** A headline at times carries markup or entities. */
  private static @Nullable String plain(@Nullable String value) {
    return value == null || (value.indexOf('<') < 0 && value.indexOf('&') < 0)
        ? value
        : org.jsoup.Jsoup.parse(value).text();
  }
}
