package diptych.route;

import diptych.model.Article;
import diptych.model.Extracted;
import org.jspecify.annotations.Nullable;

/** Makes an article of what was extracted. */
@FunctionalInterface
public interface Normalization {
  Article normalize(
      Extracted extracted, String editionId, @Nullable String language, @Nullable String outlet);
}
