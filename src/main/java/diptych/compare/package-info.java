/**
 * Finds where aligned editions say different things. In: an {@link diptych.model.ArticlePair} and
 * its {@link diptych.model.Alignment}. Out: {@link diptych.model.Difference}s. Alone uses
 * java-diff-utils. To add a check, implement {@code Check} and name it in {@code Checks}.
 */
@NullMarked
package diptych.compare;

import org.jspecify.annotations.NullMarked;
