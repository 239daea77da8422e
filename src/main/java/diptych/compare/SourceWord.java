package diptych.compare;

import diptych.model.GlossToken;
import diptych.model.Span;
import java.util.Set;

/**
 * A word or phrase of the source text and how it may read in the target's language.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param lemmas target-language dictionary forms of its content words, over all its readings
 * @param token what the lexicon knows of it
 * @param content whether it carries content in its likeliest reading
 * @param name whether it is a name, or nothing but a name is known that it could be
 * @param segment number of the segment it belongs to
 */
record SourceWord(
    Span span,
    String text,
    Set<String> lemmas,
    GlossToken token,
    boolean content,
    boolean name,
    int segment) {}
