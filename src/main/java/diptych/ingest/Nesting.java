package diptych.ingest;

import diptych.model.Failure;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Bounds markup that is read in this process. Real pages nest some dozens of elements deep; work
 * that climbs or descends for each element would take hours on a page made to be deep.
 */
final class Nesting {
  static final int DEEPEST = 500;
  static final int MOST_ELEMENTS = 200_000;

  private Nesting() {}

  /** Refuses what no page is. */
  static void check(SourceFile file, Element root) throws Failure {
    int[] most = {0, 0};
    NodeTraversor.filter(
        (node, depth) -> {
          most[0] = Math.max(most[0], depth);
          most[1] += node instanceof Element ? 1 : 0;
          boolean enough = depth > DEEPEST || most[1] > MOST_ELEMENTS;
          return enough ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        },
        root);
    if (most[0] > DEEPEST) {
      throw file.skip(
          "nests elements more than "
              + DEEPEST
              + " deep, as no real page does; export the article again");
    }
    if (most[1] > MOST_ELEMENTS) {
      throw file.skip(
          "has more than "
              + MOST_ELEMENTS
              + " elements, more than an article has; export the article alone");
    }
  }

  /** Cuts off what lies too deep in a body that a feed or an item carries. */
  static void cut(Element root) {
    List<Node> deep = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (depth > DEEPEST) {
            deep.add(node);
            return NodeFilter.FilterResult.SKIP_CHILDREN;
          }
          return NodeFilter.FilterResult.CONTINUE;
        },
        root);
    deep.forEach(Node::remove);
  }
}
