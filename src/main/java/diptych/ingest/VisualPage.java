package diptych.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Turns the Hebrew of a page in visual order around, where its letters say that it is. */
final class VisualPage {
  private VisualPage() {}

  /** The number of text nodes turned around; 0 if the page is in logical order after all. */
  static int repair(Document page) {
    if (HebrewOrder.orderOf(page.text()) != HebrewOrder.Order.VISUAL) {
      return 0;
    }
    List<TextNode> leaves = new ArrayList<>();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode leaf
              && leaf.getWholeText().chars().anyMatch(HebrewOrder::isLetter)) {
            leaves.add(leaf);
          }
        },
        page);
    for (TextNode leaf : leaves) {
      List<String> lines = new ArrayList<>();
      for (String line : leaf.getWholeText().split("\n", -1)) {
        lines.add(HebrewOrder.reverse(line));
      }
      leaf.text(String.join("\n", lines));
    }
    return leaves.size();
  }
}
