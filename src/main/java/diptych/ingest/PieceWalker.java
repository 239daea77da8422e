package diptych.ingest;

import diptych.model.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into pieces. Walks without recursion, so that deep nesting costs no stack. */
final class PieceWalker implements NodeVisitor {
  private record Level(Element element, BlockKind kind) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Level> kinds = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final int maxPieces;
  private int linked;
  private int links;
  private int strong;
  private int strongChars;
  private @Nullable Element element;

  private PieceWalker(int maxPieces) {
    this.maxPieces = maxPieces;
  }

  static List<Piece> walk(Element root, int maxPieces) {
    PieceWalker walker = new PieceWalker(maxPieces);
    walker.element = root;
    NodeTraversor.traverse(walker, root);
    walker.flush();
    return walker.pieces;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      append(leaf);
    } else if (node instanceof Element e) {
      String tag = e.normalName();
      if (tag.equals("br")) {
        lineBreak();
        return;
      }
      @Nullable BlockKind kind = HtmlNames.kindOf(e);
      if (kind != null
          && !HtmlNames.isBlock(e)
          && !kinds.isEmpty()
          && kind == kinds.element().kind()) {
        kind = null; // a name inside a byline
      }
      if (HtmlNames.isBlock(e) || kind != null) {
        flush();
        element = e;
      }
      if (kind != null) {
        kinds.push(new Level(e, kind));
      }
      links += tag.equals("a") ? 1 : 0;
      strong += isStrong(tag) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e && !e.normalName().equals("br")) {
      links -= e.normalName().equals("a") ? 1 : 0;
      strong -= isStrong(e.normalName()) ? 1 : 0;
      boolean leaves = !kinds.isEmpty() && kinds.element().element() == e;
      if (HtmlNames.isBlock(e) || leaves) {
        flush();
        element = e.parent();
      }
      if (leaves) {
        kinds.pop();
      }
    }
  }

  private static boolean isStrong(String tag) {
    return tag.equals("strong") || tag.equals("b");
  }

  private void append(TextNode leaf) {
    String words = leaf.getWholeText();
    boolean space = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (white && space) {
        continue;
      }
      text.append(white ? ' ' : c);
      space = white;
      linked += links > 0 ? 1 : 0;
      strongChars += strong > 0 ? 1 : 0;
    }
  }

  /** One line break stays inside the block, two end it. */
  private void lineBreak() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && text.charAt(end - 1) == '\n') {
      flush();
    } else if (end > 0) {
      text.append('\n');
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!Blocks.isBlank(words) && element != null && pieces.size() < maxPieces) {
      BlockKind kind = kinds.isEmpty() ? BlockKind.PARAGRAPH : kinds.element().kind();
      boolean heading =
          kind == BlockKind.PARAGRAPH
              && strongChars * 10 >= words.length() * 9
              && words.length() < 100
              && Blocks.looksLikeHeadline(words);
      pieces.add(
          new Piece(
              heading ? BlockKind.SUBHEAD : kind,
              words,
              Math.min(linked, words.length()),
              element));
    }
    text.setLength(0);
    linked = 0;
    strongChars = 0;
  }
}
