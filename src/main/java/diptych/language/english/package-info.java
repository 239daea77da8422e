/**
 * English words: tokens, lemmas, synonyms and inflection. In: English text or lemmas. Out: the bag
 * of lemmas that alignment and the checks compare, and inflected words for glosses. It does not
 * parse sentences.
 */
@NullMarked
package diptych.language.english;

import org.jspecify.annotations.NullMarked;
