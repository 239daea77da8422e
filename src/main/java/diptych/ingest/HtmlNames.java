package diptych.ingest;

import diptych.model.BlockKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the tags, classes and ids of a page say about its elements. */
final class HtmlNames {
  private static final Map<String, BlockKind> BY_TAG =
      Map.ofEntries(
          Map.entry("h1", BlockKind.HEADLINE),
          Map.entry("h2", BlockKind.SUBHEAD),
          Map.entry("h3", BlockKind.SUBHEAD),
          Map.entry("h4", BlockKind.SUBHEAD),
          Map.entry("h5", BlockKind.SUBHEAD),
          Map.entry("h6", BlockKind.SUBHEAD),
          Map.entry("blockquote", BlockKind.QUOTE),
          Map.entry("li", BlockKind.LIST_ITEM),
          Map.entry("figcaption", BlockKind.CAPTION),
          Map.entry("caption", BlockKind.CAPTION));

  private static final Map<String, BlockKind> BY_TOKEN =
      Map.ofEntries(
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("byline", BlockKind.BYLINE),
          Map.entry("author", BlockKind.BYLINE),
          Map.entry("authors", BlockKind.BYLINE),
          Map.entry("credit", BlockKind.CAPTION),
          Map.entry("dateline", BlockKind.DATELINE),
          Map.entry("standfirst", BlockKind.STANDFIRST),
          Map.entry("deck", BlockKind.STANDFIRST),
          Map.entry("dek", BlockKind.STANDFIRST),
          Map.entry("subtitle", BlockKind.STANDFIRST),
          Map.entry("subheadline", BlockKind.STANDFIRST),
          Map.entry("strapline", BlockKind.STANDFIRST),
          Map.entry("correction", BlockKind.CORRECTION),
          Map.entry("corrections", BlockKind.CORRECTION),
          Map.entry("clarification", BlockKind.CORRECTION));

  private static final Set<String> BLOCK_TAGS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private HtmlNames() {}

  static boolean isBlock(Element element) {
    return BLOCK_TAGS.contains(element.normalName());
  }

  /**
   * The words of an element's class, id and role: {@code "relatedArticles js-box"} is related,
   * articles, js, box, and the parts joined, relatedarticles.
   */
  static Set<String> tokens(Element element) {
    Set<String> tokens = new HashSet<>();
    addTokens(element.className(), tokens);
    addTokens(element.id(), tokens);
    addTokens(element.attr("role"), tokens);
    addTokens(element.attr("itemprop"), tokens);
    addTokens(element.attr("data-testid"), tokens);
    addTokens(element.attr("data-component"), tokens);
    return tokens;
  }

  private static void addTokens(String names, Set<String> tokens) {
    if (names.isEmpty() || names.length() > 2000) {
      return;
    }
    StringBuilder part = new StringBuilder();
    char before = ' ';
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean word = Character.isLetterOrDigit(c);
      boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
      if ((!word || hump) && part.length() > 0) {
        tokens.add(part.toString());
        part.setLength(0);
      }
      if (word) {
        part.append(Character.toLowerCase(c));
      }
      before = c;
    }
    for (String name : names.split("\\s+")) {
      tokens.add(name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
    }
  }

  /** What kind of block an element makes of its text; null where its parent decides. */
  static @Nullable BlockKind kindOf(Element element) {
    String tag = element.normalName();
    if (tag.equals("h1")) {
      return BlockKind.HEADLINE;
    }
    if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
      return null;
    }
    if (!element.className().isEmpty() || element.hasAttr("itemprop") || !element.id().isEmpty()) {
      for (String token : tokens(element)) {
        BlockKind kind = BY_TOKEN.get(token);
        if (kind != null && isShort(element, kind == BlockKind.BYLINE ? 300 : 1500)) {
          return kind;
        }
      }
    }
    if (tag.equals("a") && element.attr("rel").equals("author")) {
      return BlockKind.BYLINE;
    }
    return BY_TAG.get(tag);
  }

  private static boolean isShort(Element element, int limit) {
    int length = 0;
    for (Element each : element.stream().limit(500).toList()) {
      length += each.ownText().length();
      if (length > limit) {
        return false;
      }
    }
    return true;
  }
}
