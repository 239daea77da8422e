package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * NewsML-G2: news items alone, in messages and in item sets. Of items with the same guid the
 * highest version counts; items that were cancelled or withheld are left out. Bodies are XHTML,
 * NITF or plain text.
 */
final class NewsMlReader implements FormatReader {
  private static final int MOST_REFERENCES = 200;

  @Override
  public List<Content> read(SourceFile file) throws Failure {
    Xml.Parsed xml = Xml.parse(file);
    Map<String, Element> newest = new LinkedHashMap<>();
    for (Element item : Xml.all(xml.root(), "newsitem")) {
      String guid = item.attr("guid").isBlank() ? "#" + newest.size() : item.attr("guid");
      newest.merge(guid, item, (a, b) -> version(b) > version(a) ? b : a);
    }
    int cancelled = 0;
    List<Content> articles = new ArrayList<>();
    for (Element item : newest.values()) {
      ArticleDraft draft = draft(item);
      draft.listed = !Xml.local(xml.root()).equals("newsitem");
      if (isWithdrawn(item)) {
        cancelled++;
      } else if (!draft.body.isEmpty()) {
        articles.add(draft.content(xml.decoded().charset(), xml.decoded().notes()));
      }
    }
    if (articles.isEmpty()) {
      throw file.skip(
          cancelled > 0
              ? "holds only items that were cancelled or withheld; nothing is compared"
              : "is NewsML-G2 without the text of a news item (pictures or a package that only points"
                  + " to other files); export the items themselves");
    }
    return articles;
  }

  /** The packages of a file, with what they point to. Nothing is fetched. */
  static List<Extraction.Group> packages(SourceFile file) throws Failure {
    List<Extraction.Group> groups = new ArrayList<>();
    for (Element item : Xml.all(Xml.parse(file).root(), "packageitem")) {
      List<Extraction.Reference> references = new ArrayList<>();
      for (Element reference : Xml.all(item, "itemref")) {
        @Nullable String href = Xml.attribute(reference, "href");
        @Nullable String id = Xml.attribute(reference, "residref");
        if ((href != null || id != null) && references.size() < MOST_REFERENCES) {
          references.add(new Extraction.Reference(href, id));
        }
      }
      if (!references.isEmpty() && !isWithdrawn(item)) {
        groups.add(new Extraction.Group(Xml.attribute(item, "guid"), references));
      }
    }
    return groups;
  }

  private static boolean isWithdrawn(Element item) {
    String status = String.valueOf(Xml.attribute(Xml.first(item, "pubstatus"), "qcode"));
    return status.endsWith(":canceled") || status.endsWith(":withheld");
  }

  private static long version(Element item) {
    return Identity.number(item.attr("version"));
  }

  private static ArticleDraft draft(Element item) {
    ArticleDraft draft = new ArticleDraft();
    draft.id = Xml.attribute(item, "guid");
    draft.version = version(item);
    @Nullable Element meta = Xml.child(item, "contentmeta");
    @Nullable Element itemMeta = Xml.child(item, "itemmeta");
    if (meta != null) {
      for (Element headline : Xml.children(meta, "headline")) {
        String role = headline.attr("role");
        if (role.contains("sub") || role.contains("deck")) {
          draft.standfirst = Xml.text(headline);
        } else if (draft.headline == null) {
          draft.headline = Xml.text(headline);
        }
      }
      draft.byline = first(Xml.text(Xml.child(meta, "by")), creators(meta));
      draft.dateline = Xml.text(Xml.child(meta, "dateline"));
      draft.published = Xml.text(Xml.child(meta, "contentcreated"));
      draft.language = Xml.attribute(Xml.child(meta, "language"), "tag");
      draft.section = Xml.text(Xml.first(Xml.child(meta, "subject"), "name"));
    }
    if (itemMeta != null) {
      draft.published = first(Xml.text(Xml.child(itemMeta, "firstcreated")), draft.published);
      draft.updated = Xml.text(Xml.child(itemMeta, "versioncreated"));
      @Nullable Element provider = Xml.child(itemMeta, "provider");
      draft.outlet =
          first(Xml.text(Xml.child(provider, "name")), Xml.attribute(provider, "literal"));
      String note = Xml.text(Xml.child(itemMeta, "ednote"));
      if (note != null) {
        draft.notes.add("Note to editors: " + note);
      }
    }
    draft.language = first(draft.language, Xml.language(item));
    links(item, draft);
    body(item, draft);
    return draft;
  }

  /** The item's guid and other numbers, and the items it was made from. */
  private static void links(Element item, ArticleDraft draft) {
    draft.own.add(item.attr("guid"));
    for (Element other : Xml.all(item, "altid")) {
      draft.own.add(other.wholeText());
    }
    for (Element link : Xml.all(item, "link")) {
      String relation = link.attr("rel").toLowerCase(Locale.ROOT);
      boolean edition =
          relation.contains("derivedfrom")
              || relation.contains("translat")
              || relation.contains("evolvedfrom");
      if (edition) {
        editions(link, draft);
      }
    }
    for (String name : List.of("derivedfrom", "evolvedfrom")) {
      Xml.all(item, name).forEach(from -> editions(from, draft));
    }
  }

  private static void editions(Element link, ArticleDraft draft) {
    for (String name : List.of("residref", "href", "guidref", "uri")) {
      draft.editions.add(link.attr(name));
    }
  }

  private static void body(Element item, ArticleDraft draft) {
    for (Element inline : Xml.all(item, "inlinexml")) {
      @Nullable Element nitf = Xml.first(inline, "nitf");
      if (nitf != null) {
        NitfReader.fill(draft, nitf);
      } else {
        @Nullable Element body = Xml.first(inline, "body");
        draft.body.addAll(Fragment.ofElement(Xml.asHtml(body == null ? inline : body)));
      }
      if (!draft.body.isEmpty()) {
        return; // other renditions say the same once more
      }
    }
    for (Element inline : Xml.all(item, "inlinedata")) {
      if (inline.attr("contenttype").startsWith("text/") && draft.body.isEmpty()) {
        draft.body.addAll(Fragment.ofHtmlOrText(inline.wholeText()));
      }
    }
    if (draft.headline == null
        && !draft.body.isEmpty()
        && draft.body.get(0).kind() == BlockKind.SUBHEAD) {
      draft.headline = draft.body.remove(0).text();
    }
  }

  private static @Nullable String creators(Element meta) {
    List<String> names = new ArrayList<>();
    for (Element creator : Xml.children(meta, "creator")) {
      String name = Xml.text(Xml.child(creator, "name"));
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a != null ? a : b;
  }
}
