package diptych.report;

import diptych.model.Difference;
import diptych.model.Span;

/**
 * Words of a segment that a difference is about.
 *
 * @param span where they stand in the segment's text; empty for a place where something is missing
 * @param difference the difference
 * @param labelled whether the sign and word of the type stand here: once a row and side
 */
record Mark(Span span, Difference difference, boolean labelled) {}
