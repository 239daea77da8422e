package diptych.ingest;

import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page: its running text from {@link MainText} or, where the page declares one, as
 * far as it agrees with the JSON-LD {@code articleBody}; before it the headline, standfirst, byline
 * and captions that stand between the headline and the text.
 *
 * @param blocks in reading order
 * @param notes what a reader should know
 */
record PageArticle(List<RawBlock> blocks, List<String> notes) {
  /** Share of the declared body that must be seen on the page for the page's markup to be used. */
  private static final double AGREES = 0.8;

  static PageArticle of(
      Document page, Map<String, Object> article, Metadata metadata, int maxBlocks) {
    @Nullable String description =
        HtmlMetadata.meta(page, "og:description", "description", "twitter:description");
    Furniture.remove(page);
    List<Piece> pieces = PieceWalker.walk(page.body(), maxBlocks);
    @Nullable String declared = declaredBody(article);
    Element main = MainText.find(page, pieces);
    List<String> notes = new ArrayList<>();
    HeadAndBody parts = new HeadAndBody(pieces, metadata, description);
    if (declared != null) {
      DeclaredBody body = new DeclaredBody(declared);
      List<Piece> agreed = body.agreed(pieces);
      if (body.coverage(agreed) >= AGREES) {
        return new PageArticle(parts.around(agreed, body), notes);
      }
      List<Piece> inMain = parts.inside(main);
      if (!body.isStubOf(inMain)) {
        notes.add("The text is the one the page declares in its JSON-LD data.");
        return new PageArticle(parts.before(body), notes);
      }
    }
    return new PageArticle(parts.of(main), notes);
  }

  private static @Nullable String declaredBody(Map<String, Object> article) {
    String body = JsonTree.text(article.get("articleBody"));
    if (body == null || body.length() < 200) {
      return null;
    }
    boolean markup = body.contains("</") || body.contains("<p>") || body.contains("<br");
    boolean escaped = body.contains("&lt;") || body.contains("&quot;") || body.contains("&#");
    if (!markup && escaped) {
      body = org.jsoup.parser.Parser.unescapeEntities(body, false);
      markup = body.contains("</") || body.contains("<p>") || body.contains("<br");
    }
    if (!markup) {
      return body;
    }
    List<String> paragraphs = new ArrayList<>();
    for (Piece piece : PieceWalker.walk(Jsoup.parse(body).body(), 5000)) {
      paragraphs.add(piece.text());
    }
    return String.join("\n", paragraphs);
  }
}
