/**
 * What flows between the stages: immutable records that check themselves. Depends on the JDK alone.
 *
 * <p>An article comes in as {@link diptych.model.Extracted} blocks, becomes an {@link
 * diptych.model.Article} of normalized text, then an {@link diptych.model.Edition} cut into
 * segments; two editions and their translations are an {@link diptych.model.ArticlePair}, which an
 * {@link diptych.model.Alignment} and a list of {@link diptych.model.Difference}s turn into a
 * {@link diptych.model.Comparison}, the only thing a report reads.
 */
@NullMarked
package diptych.model;

import org.jspecify.annotations.NullMarked;
