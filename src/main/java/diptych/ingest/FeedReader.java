package diptych.ingest;

import diptych.model.Failure;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * RSS 2.0 and Atom: every entry that carries text is an article. Links are kept, never followed.
 */
final class FeedReader implements FormatReader {
  private static final int MOST_ENTRIES = 1000;
  private static final int SUMMARY = 400;

  @Override
  public List<Content> read(SourceFile file) throws Failure {
    Xml.Parsed xml = Xml.parse(file);
    boolean atom = Xml.local(xml.root()).equals("feed") || Xml.local(xml.root()).equals("entry");
    List<Element> entries =
        atom
            ? Xml.local(xml.root()).equals("entry")
                ? List.of(xml.root())
                : Xml.children(xml.root(), "entry")
            : Xml.all(xml.root(), "item");
    List<Content> articles = new ArrayList<>();
    for (Element entry : entries.subList(0, Math.min(entries.size(), MOST_ENTRIES))) {
      ArticleDraft draft = atom ? atomEntry(xml.root(), entry) : rssItem(xml.root(), entry);
      draft.listed = entry != xml.root();
      if (!draft.isEmpty()) {
        warnOfSummary(draft);
        articles.add(draft.content(xml.decoded().charset(), xml.decoded().notes()));
      }
    }
    if (articles.isEmpty()) {
      throw file.skip("is a feed without entries that carry text; use one with full content");
    }
    return Content.newest(articles);
  }

  private static void warnOfSummary(ArticleDraft draft) {
    int length = draft.body.stream().map(RawBlock::text).mapToInt(String::length).sum();
    if (length < SUMMARY) {
      draft.notes.add(
          "The feed carries only " + length + " characters of this article, perhaps a summary.");
    }
  }

  private static ArticleDraft rssItem(Element root, Element item) {
    @Nullable Element channel = Xml.first(root, "channel");
    ArticleDraft draft = new ArticleDraft();
    draft.headline = plain(Xml.text(Xml.child(item, "title")));
    draft.url = Xml.text(Xml.child(item, "link"));
    draft.id = NewsMlReader.first(Xml.text(Xml.child(item, "guid")), draft.url);
    identify(draft, Xml.child(item, "guid"));
    draft.published =
        NewsMlReader.first(Xml.text(Xml.child(item, "pubdate")), Xml.text(Xml.child(item, "date")));
    draft.byline =
        NewsMlReader.first(
            Xml.text(Xml.child(item, "creator")), Xml.text(Xml.child(item, "author")));
    draft.section = Xml.text(Xml.child(item, "category"));
    draft.language =
        NewsMlReader.first(
            Xml.text(Xml.child(item, "language")), Xml.text(Xml.child(channel, "language")));
    draft.language = NewsMlReader.first(draft.language, Xml.language(item));
    draft.outlet = Xml.text(Xml.child(channel, "title"));
    for (Element part : item.children()) {
      if (part.tagName().equalsIgnoreCase("content:encoded") || Xml.local(part).equals("encoded")) {
        draft.body.addAll(Fragment.ofHtmlOrText(part.wholeText()));
      }
    }
    @Nullable Element description = Xml.child(item, "description");
    if (draft.body.isEmpty() && description != null) {
      draft.body.addAll(Fragment.ofHtmlOrText(description.wholeText()));
    }
    return draft;
  }

  private static ArticleDraft atomEntry(Element feed, Element entry) {
    ArticleDraft draft = new ArticleDraft();
    identify(draft, Xml.child(entry, "id"));
    draft.headline = plain(Xml.text(Xml.child(entry, "title")));
    draft.published = Xml.text(Xml.child(entry, "published"));
    draft.updated = Xml.text(Xml.child(entry, "updated"));
    draft.version = Dates.second(draft.updated);
    draft.byline =
        NewsMlReader.first(
            Xml.text(Xml.child(Xml.child(entry, "author"), "name")),
            Xml.text(Xml.child(Xml.child(feed, "author"), "name")));
    draft.section = Xml.attribute(Xml.child(entry, "category"), "term");
    draft.outlet = plain(Xml.text(Xml.child(feed, "title")));
    for (Element link : Xml.children(entry, "link")) {
      String relation = link.attr("rel");
      if (relation.equals("alternate") && !link.attr("hreflang").isBlank()) {
        draft.editions.add(link.attr("href"));
      }
      if (draft.url == null && (relation.isEmpty() || relation.equals("alternate"))) {
        draft.url = Xml.attribute(link, "href");
      }
    }
    draft.id = NewsMlReader.first(Xml.text(Xml.child(entry, "id")), draft.url);
    @Nullable Element content = Xml.child(entry, "content");
    if (content == null) {
      content = Xml.child(entry, "summary");
    }
    draft.language = Xml.language(content == null ? entry : content);
    if (content != null) {
      switch (content.attr("type")) {
        case "xhtml", "application/xhtml+xml" ->
            draft.body.addAll(Fragment.ofElement(Xml.asHtml(content)));
        case "html", "text/html" -> draft.body.addAll(Fragment.ofHtml(content.wholeText()));
        default -> draft.body.addAll(Fragment.ofText(content.wholeText()));
      }
    }
    return draft;
  }

  private static void identify(ArticleDraft draft, @Nullable Element id) {
    @Nullable String text = Xml.text(id);
    if (text != null) {
      draft.own.add(text);
    }
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : Fragment.plain(text);
  }
}
