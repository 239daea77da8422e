package diptych.model;

/**
 * The unit that is translated and aligned, most often a sentence.
 *
 * @param id number inside its edition, from 0
 * @param span where it stands in the article's text, without white space at its ends
 * @param block index of the block it belongs to
 * @param text the characters of {@code span}
 */
public record Segment(int id, Span span, int block, String text) {
  public Segment {
    if (span.length() != text.length()) {
      throw new IllegalArgumentException("segment " + id + ": text and span differ in length");
    }
  }
}
