package diptych.report;

import diptych.model.Article;
import diptych.model.Metadata;
import diptych.model.Source;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How an edition's file was read, and what it says about itself. */
final class SourceFacts {
  private SourceFacts() {}

  static void write(HtmlWriter html, Article article) throws IOException {
    Source source = article.source();
    Metadata metadata = article.metadata();
    html.open("section").element("h3", article.id()).open("dl").line();
    fact(html, "File", source.file());
    fact(html, "Media type", source.mediaType());
    fact(html, "Character encoding", source.charset());
    fact(html, "SHA-256", source.sha256());
    fact(html, "Language declared", metadata.language());
    fact(html, "Published", metadata.published());
    fact(html, "Updated", metadata.updated());
    fact(html, "Section", metadata.section());
    fact(html, "Translator", metadata.translator());
    fact(html, "Address", metadata.url());
    for (String note : source.notes()) {
      fact(html, "Note", note);
    }
    html.close("dl").close("section").line();
  }

  private static void fact(HtmlWriter html, String name, @Nullable String value)
      throws IOException {
    if (value != null && !value.isBlank()) {
      html.open("div").element("dt", name).open("dd").element("bdi", value);
      html.close("dd").close("div").line();
    }
  }
}
