/**
 * Lexicon files, whatever the languages. In: tab-separated text. Out: {@link
 * diptych.language.lexicon.Lemma} entries and the lines that could not be used. Knows nothing of
 * inflection; the packages of the languages do.
 */
@NullMarked
package diptych.language.lexicon;

import org.jspecify.annotations.NullMarked;
