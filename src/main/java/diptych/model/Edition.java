package diptych.model;

import java.util.List;

/**
 * An article cut into segments.
 *
 * @param article the article
 * @param segments its segments in reading order, numbered from 0
 */
public record Edition(Article article, List<Segment> segments) {
  public Edition {
    segments = List.copyOf(segments);
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (segment.id() != i) {
        throw new IllegalArgumentException("segment " + i + " is numbered " + segment.id());
      }
      if (segment.span().start() < at || segment.span().end() > article.text().length()) {
        throw new IllegalArgumentException("segment " + i + " is out of order or out of text");
      }
      at = segment.span().end();
    }
  }

  public String id() {
    return article.id();
  }

  public String language() {
    return article.language();
  }

  /** The same edition under another id. */
  public Edition withId(String id) {
    return new Edition(article.withId(id), segments);
  }

  /** What kind of block a segment stands in. */
  public BlockKind kindOf(Segment segment) {
    return article.blocks().get(segment.block()).kind();
  }
}
