/**
 * Pairs the segments of a source article with those of a target article. In: an {@link
 * diptych.model.ArticlePair}. Out: an {@link diptych.model.Alignment}. Beads may cross where text
 * moved; whatever has no counterpart is in a bead with an empty side. Does not judge content.
 */
@NullMarked
package diptych.align;

import org.jspecify.annotations.NullMarked;
