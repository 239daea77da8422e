package diptych.model;

import java.util.List;

/**
 * One side of a difference.
 *
 * @param segments numbers of the segments concerned, ascending; empty where the side has nothing
 * @param spans the very words, in the article's text; may be empty
 * @param text the words of the spans, joined by {@code " … "}
 */
public record Passage(List<Integer> segments, List<Span> spans, String text) {
  /** A side that has nothing. */
  public static final Passage EMPTY = new Passage(List.of(), List.of(), "");

  public Passage {
    segments = List.copyOf(segments);
    spans = List.copyOf(spans);
  }
}
