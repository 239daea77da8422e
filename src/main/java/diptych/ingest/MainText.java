package diptych.ingest;

import diptych.model.BlockKind;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article, after the idea of Readability: running text speaks for
 * an element, links speak against it. Every piece gets a value, every element the sum of its
 * pieces; from the top it goes down as long as one child keeps nearly all of the value.
 */
final class MainText {
  private static final double NEARLY_ALL = 0.75;
  private static final Set<String> PHRASES =
      Set.of(
          "advertisement",
          "readmore",
          "share",
          "sharethis",
          "continuereading",
          "skiptocontent",
          "פרסומת",
          "קראועוד",
          "שתפו",
          "שתף",
          "המשךלקרוא",
          "כתבותנוספות",
          "תגיות",
          "loading",
          "listentothisarticle",
          "printarticle",
          "savearticle",
          "הדפסה",
          "שמירה",
          "האזנהלכתבה");

  private final Map<Element, Double> values = new IdentityHashMap<>();
  private final Element root;

  private MainText(Element root, List<Piece> pieces) {
    this.root = root;
    for (Piece piece : pieces) {
      double value = value(piece);
      for (Element e = piece.element(); e != null; e = e.parent()) {
        values.merge(e, value, Double::sum);
      }
    }
  }

  /** The element that holds the running text of the article. */
  static Element find(Document page, List<Piece> pieces) {
    MainText main = new MainText(page.body(), pieces);
    return main.descend(main.start(page));
  }

  /** Whether a piece inside the article's element is part of the article. */
  static boolean belongs(Piece piece) {
    if (PHRASES.contains(piece.key())) {
      return false;
    }
    boolean list = piece.kind() == BlockKind.LIST_ITEM;
    return piece.linkShare() < (list ? 0.6 : 0.8) || piece.kind() == BlockKind.BYLINE;
  }

  private static double value(Piece piece) {
    int length = piece.text().length();
    double links = piece.linkShare();
    return switch (piece.kind()) {
      case PARAGRAPH, QUOTE ->
          links > 0.5
              ? -length / 2.0 - 20
              : length < 40 && Blocks.looksLikeHeadline(piece.text())
                  ? -10
                  : length * (1 - 1.5 * links);
      case LIST_ITEM -> links > 0.3 ? -length / 2.0 - 10 : length * 0.5;
      case SUBHEAD -> links > 0.5 ? -30 : 0;
      default -> 0;
    };
  }

  /** What the page itself marks as the article, if it holds text; else the body. */
  private Element start(Document page) {
    double whole = of(root);
    for (String marked :
        List.of("[itemprop~=articleBody]", "article:has(h1)", "[role=main]", "main", "article")) {
      List<Element> found = page.select(marked);
      if (found.size() == 1 && of(found.get(0)) > 0.4 * whole && of(found.get(0)) > 0) {
        return found.get(0);
      }
    }
    return root;
  }

  private Element descend(Element from) {
    Element current = from;
    Set<Element> seen = new HashSet<>();
    while (seen.add(current)) {
      for (Element child : current.children()) {
        if (HtmlNames.isBlock(child)
            && of(child) >= NEARLY_ALL * of(current)
            && of(child) > 0
            && !child.normalName().equals("p")) {
          current = child;
          break;
        }
      }
    }
    return current;
  }

  private double of(Element element) {
    return values.getOrDefault(element, 0.0);
  }
}
