package diptych.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The schema.org article of a page, from its JSON-LD blocks: several blocks, lists and {@code
 * @graph} are looked through, and the richest article is taken. Broken blocks are passed over.
 */
final class JsonLd {
  private static final Set<String> TYPES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "OpinionNewsArticle",
          "BlogPosting",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "AskPublicNewsArticle",
          "AdvertiserContentArticle",
          "Report",
          "SocialMediaPosting");

  private JsonLd() {}

  /** The article's properties; empty if there is none. */
  static Map<String, Object> article(Document page) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Element script : page.select("script[type^=application/ld+json]")) {
      collect(script.data(), found);
    }
    return richest(found);
  }

  static Map<String, Object> richest(List<Map<String, Object>> found) {
    Map<String, Object> best = Map.of();
    int most = -1;
    for (Map<String, Object> each : found) {
      String body = JsonTree.text(each.get("articleBody"));
      int weight = (body == null ? 0 : body.length() + 1000) + each.size();
      if (weight > most) {
        most = weight;
        best = each;
      }
    }
    return best;
  }

  static void collect(String json, List<Map<String, Object>> found) {
    String bare = json.strip();
    if (bare.startsWith("<!--")) {
      bare = bare.substring(4).replace("-->", "");
    }
    if (bare.startsWith("<![CDATA[")) {
      bare = bare.substring(9).replace("]]>", "");
    }
    try {
      collect(JsonTree.parse(bare), found, 0);
    } catch (IOException e) {
      // A broken block says nothing; the page itself is still read.
    }
  }

  static void collect(@Nullable Object node, List<Map<String, Object>> found, int depth) {
    if (depth > 8 || found.size() > 50) {
      return;
    }
    if (node instanceof List<?> list) {
      list.forEach(each -> collect(each, found, depth + 1));
    } else if (node instanceof Map<?, ?> map) {
      if (isArticle(map.get("@type"))) {
        @SuppressWarnings("unchecked") // JsonTree makes no other maps
        Map<String, Object> article = (Map<String, Object>) map;
        found.add(article);
      }
      for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
        collect(map.get(key), found, depth + 1);
      }
    }
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(JsonLd::isArticle);
    }
    return type instanceof String s && TYPES.contains(s.replaceFirst("^https?://schema.org/", ""));
  }
}
