package diptych.segment;

import diptych.model.Article;
import diptych.model.Edition;

/** Cuts an article into segments. Implementations are safe for concurrent use. */
public interface Segmenter {
  /**
   * The article with its segments; no segment spans two blocks, and only white space is left out.
   */
  Edition segment(Article article);
}
