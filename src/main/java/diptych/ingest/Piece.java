package diptych.ingest;

import diptych.model.BlockKind;
import org.jsoup.nodes.Element;

/**
 * A run of text of a page that a reader sees as one block.
 *
 * @param kind what its markup makes it
 * @param text the text, {@code \n} where the page breaks the line
 * @param linked how many of its characters are links
 * @param element the nearest block element around it
 */
record Piece(BlockKind kind, String text, int linked, Element element) {
  double linkShare() {
    return (double) linked / Math.max(1, text.length());
  }

  Piece as(BlockKind other) {
    return new Piece(other, text, linked, element);
  }

  /** Letters and digits only, in lower case: what two renderings of a text have in common. */
  String key() {
    return key(text);
  }

  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
