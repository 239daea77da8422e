package diptych.ingest;

import diptych.model.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON that carries articles: ninjs of all three generations, and schema.org JSON-LD alone. */
final class JsonReader implements FormatReader {
  private static final int MOST_ITEMS = 1000;

  @Override
  public List<Content> read(SourceFile file) throws Failure {
    TextDecoder.Decoded decoded = TextDecoder.decode(file.bytes(), null);
    List<ArticleDraft> drafts = new ArrayList<>();
    int withdrawn = 0;
    try {
      @Nullable Object tree = JsonTree.parse(decoded.text());
      List<Map<String, Object>> linked = new ArrayList<>();
      JsonLd.collect(tree, linked, 0);
      linked.forEach(article -> drafts.add(JsonLdArticle.draft(article)));
      if (drafts.isEmpty()) {
        withdrawn = collect(tree, drafts, 0);
      }
      boolean alone =
          drafts.size() == 1
              && tree instanceof Map<?, ?> map
              && (!linked.isEmpty() || Ninjs.isItem(map));
      drafts.forEach(draft -> draft.listed = !alone);
    } catch (IOException e) {
      throw file.skip(
          "is not JSON that can be read ("
              + SourceFile.printable(String.valueOf(e.getMessage()).lines().findFirst().orElse(""))
              + "); export it again");
    }
    drafts.removeIf(draft -> draft.body.isEmpty());
    if (drafts.isEmpty()) {
      throw file.skip(
          withdrawn > 0
              ? "holds only items that were cancelled or withheld; nothing is compared"
              : "is JSON without an article: neither ninjs with a body nor schema.org data with an"
                  + " articleBody; export the item with its text");
    }
    return Content.newest(
        drafts.stream().map(d -> d.content(decoded.charset(), decoded.notes())).toList());
  }

  /** Gathers the items of a tree; the number of those that were withdrawn. */
  private static int collect(@Nullable Object node, List<ArticleDraft> drafts, int depth) {
    int withdrawn = 0;
    if (depth > 4 || drafts.size() >= MOST_ITEMS) {
      return withdrawn;
    }
    if (node instanceof List<?> list) {
      for (Object each : list) {
        withdrawn += collect(each, drafts, depth + 1);
      }
    } else if (node instanceof Map<?, ?> map) {
      if (Ninjs.isItem(map) && Ninjs.isWithdrawn(map)) {
        withdrawn++;
      } else if (Ninjs.isItem(map)) {
        drafts.add(Ninjs.draft(map));
      } else {
        for (Object each : map.values()) {
          withdrawn += collect(each, drafts, depth + 1);
        }
      }
    }
    return withdrawn;
  }
}
