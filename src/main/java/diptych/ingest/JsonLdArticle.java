package diptych.ingest;

import diptych.model.BlockKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    links(article, draft.own, draft.editions);
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

  /** Takes the addresses of the article itself and of its translations and sources. */
  static void links(Map<String, Object> article, Set<String> own, Set<String> editions) {
    for (String name : List.of("url", "@id", "identifier", "mainEntityOfPage")) {
      addresses(article.get(name), own, 0);
    }
    for (String name :
        List.of("translationOfWork", "workTranslation", "isBasedOn", "isBasedOnUrl")) {
      addresses(article.get(name), editions, 0);
    }
  }

  /** An address may be a string, an object with one, or a list of either. */
  private static void addresses(@Nullable Object value, Set<String> into, int depth) {
    if (value instanceof String s) {
      into.add(s);
    } else if (value instanceof List<?> list && depth < 3) {
      list.forEach(each -> addresses(each, into, depth + 1));
    } else if (value instanceof Map<?, ?> map && depth < 3) {
      for (String name : List.of("@id", "url", "identifier", "value")) {
        addresses(map.get(name), into, depth + 1);
      }
    }
  }
}
