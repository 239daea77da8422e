package diptych.compare;

import diptych.model.Span;
import java.util.List;

/**
 * A word, number or mark of a text, the unit of an exact diff.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param key what it is compared by: lower case, and one sign for all ways to print a quotation
 *     mark or a dash
 * @param kind what it is
 * @param segment number of the segment it belongs to
 * @param first whether no word or number stands before it in its segment
 * @param last whether no word or number stands after it in its segment
 */
record Token(
    Span span, String text, String key, Kind kind, int segment, boolean first, boolean last) {
  /** What a token is made of. */
  enum Kind {
    WORD,
    NUMBER,
    QUOTE,
    MARK
  }

  /** Whether it is a word or a number. */
  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.NUMBER;
  }

  /** Whether it only ends its segment: the full stop that another edition has no need of. */
  boolean isEndMark() {
    return !isWord() && kind != Kind.QUOTE && last;
  }

  /** How many of them are words or numbers. */
  static long words(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).count();
  }
}
