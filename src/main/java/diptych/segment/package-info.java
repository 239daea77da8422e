/**
 * Detects languages and cuts articles into sentences. In: an {@link diptych.model.Article}. Out: an
 * {@link diptych.model.Edition}. Does not change the text.
 */
@NullMarked
package diptych.segment;

import org.jspecify.annotations.NullMarked;
