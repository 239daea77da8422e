package diptych.ingest;

import diptych.model.BlockKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article from schema.org properties alone, without a page around them. */
final class JsonLdArticle {
  private JsonLdArticle() {}

  static ArticleDraft draft(Map<String, Object> article) {
    ArticleDraft draft = new ArticleDraft();
    draft.headline = JsonTree.text(article.get("headline"));
    if (draft.headline == null) {
      draft.headline = JsonTree.text(article.get("name"));
    }
    draft.standfirst = JsonTree.text(article.get("alternativeHeadline"));
    draft.byline = JsonTree.texts(article.get("author"));
    draft.dateline = JsonTree.text(article.get("dateline"));
    draft.published = JsonTree.text(article.get("datePublished"));
    draft.updated = JsonTree.text(article.get("dateModified"));
    draft.language = JsonTree.text(article.get("inLanguage"));
    draft.outlet = JsonTree.text(article.get("publisher"));
    draft.url = JsonTree.text(article.get("url"));
    draft.id = NewsMlReader.first(JsonTree.text(article.get("@id")), draft.url);
    draft.section = JsonTree.text(article.get("articleSection"));
    draft.translator = JsonTree.texts(article.get("translator"));
    @Nullable String body = JsonTree.text(article.get("articleBody"));
    if (body != null) {
      draft.body.addAll(Fragment.ofHtmlOrText(body));
    }
    @Nullable Object correction = article.get("correction");
    @Nullable String text =
        correction instanceof Map<?, ?> map
            ? JsonTree.text(map.get("text"))
            : JsonTree.text(correction);
    if (text != null && !text.startsWith("http")) {
      Blocks.add(draft.after, BlockKind.CORRECTION, text);
    }
    return draft;
  }
}
