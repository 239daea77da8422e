/**
 * Makes extracted text comparable and fit to be shown. In: {@link diptych.model.Extracted} blocks.
 * Out: an {@link diptych.model.Article} whose text an editor expects to read and whose spans point
 * at the right characters. Each step is a small {@code TextStep}; normalizing twice equals once.
 */
@NullMarked
package diptych.normalize;

import org.jspecify.annotations.NullMarked;
