package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Failure;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NITF, the agencies' XML for text: head lines, byline, dateline, abstract, content, captions. */
final class NitfReader implements FormatReader {
  @Override
  public List<Content> read(SourceFile file) throws Failure {
    Xml.Parsed xml = Xml.parse(file);
    ArticleDraft draft = new ArticleDraft();
    @Nullable Element nitf = Xml.first(xml.root(), "nitf");
    fill(draft, nitf == null ? xml.root() : nitf);
    draft.language = Xml.language(xml.root());
    if (draft.body.isEmpty()) {
      throw file.skip("is NITF without a body; export the item with its text");
    }
    return List.of(draft.content(xml.decoded().charset(), xml.decoded().notes()));
  }

  /** Fills what is not yet filled from a NITF element. */
  static void fill(ArticleDraft draft, Element nitf) {
    @Nullable Element head = Xml.first(nitf, "body.head");
    draft.headline = NewsMlReader.first(draft.headline, Xml.text(Xml.first(head, "hl1")));
    draft.headline = NewsMlReader.first(draft.headline, Xml.text(Xml.first(nitf, "title")));
    draft.standfirst = NewsMlReader.first(draft.standfirst, Xml.text(Xml.first(head, "hl2")));
    draft.standfirst = NewsMlReader.first(draft.standfirst, Xml.text(Xml.first(head, "abstract")));
    draft.byline = NewsMlReader.first(draft.byline, Xml.text(Xml.first(head, "byline")));
    draft.dateline = NewsMlReader.first(draft.dateline, Xml.text(Xml.first(head, "dateline")));
    @Nullable Element docdata = Xml.first(nitf, "docdata");
    draft.published =
        NewsMlReader.first(
            draft.published, Xml.attribute(Xml.first(docdata, "date.issue"), "norm"));
    draft.published =
        NewsMlReader.first(
            draft.published, Xml.attribute(Xml.first(docdata, "date.release"), "norm"));
    @Nullable Element pubdata = Xml.first(nitf, "pubdata");
    draft.outlet = NewsMlReader.first(draft.outlet, Xml.attribute(pubdata, "name"));
    draft.section = NewsMlReader.first(draft.section, Xml.attribute(pubdata, "position.section"));
    @Nullable Element content = Xml.first(nitf, "body.content");
    if (content != null) {
      draft.body.addAll(Fragment.ofElement(Xml.asHtml(content)));
    }
    String tagline = Xml.text(Xml.first(Xml.first(nitf, "body.end"), "tagline"));
    if (tagline != null) {
      Blocks.add(draft.after, BlockKind.BYLINE, tagline);
    }
  }
}
