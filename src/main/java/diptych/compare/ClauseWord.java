package diptych.compare;

import diptych.model.Span;

/**
 * A word or number of a sentence, for finding clauses without counterpart.
 *
 * @param span where it stands in the article's text
 * @param segment number of the segment it belongs to
 * @param content whether it carries more than grammar
 * @param covered whether the other edition has it
 * @param number whether it is a number, with its magnitude and unit signs
 * @param opens whether a clause may begin with it: a conjunction or relative
 */
record ClauseWord(
    Span span, int segment, boolean content, boolean covered, boolean number, boolean opens) {}
