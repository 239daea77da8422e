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
    try {
      @Nullable Object tree = JsonTree.parse(decoded.text());
      List<Map<String, Object>> linked = new ArrayList<>();
      JsonLd.collect(tree, linked, 0);
      linked.forEach(article -> drafts.add(JsonLdArticle.draft(article)));
      if (drafts.isEmpty()) {
        collect(tree, drafts, 0);
      }
    } catch (IOException e) {
      throw file.skip(
          "is not JSON that can be read ("
              + SourceFile.printable(String.valueOf(e.getMessage()).lines().findFirst().orElse(""))
              + "); export it again");
    }
    drafts.removeIf(draft -> draft.body.isEmpty());
    if (drafts.isEmpty()) {
      throw file.skip(
          "is JSON without an article: neither ninjs with a body nor schema.org data with an"
              + " articleBody; export the item with its text");
    }
    return drafts.stream().map(d -> d.content(decoded.charset(), decoded.notes())).toList();
  }

  private static void collect(@Nullable Object node, List<ArticleDraft> drafts, int depth) {
    if (depth > 4 || drafts.size() >= MOST_ITEMS) {
      return;
    }
    if (node instanceof List<?> list) {
      list.forEach(each -> collect(each, drafts, depth + 1));
    } else if (node instanceof Map<?, ?> map) {
      if (Ninjs.isItem(map)) {
        drafts.add(Ninjs.draft(map));
      } else {
        map.values().forEach(each -> collect(each, drafts, depth + 1));
      }
    }
  }
}
