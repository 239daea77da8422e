/**
 * Knowledge of languages that several stages share: the Hebrew lexicon and morphology,
 * transliteration, English lemmas and synonyms, sentence embeddings. Depends on {@code model} only.
 */
@NullMarked
package diptych.language;

import org.jspecify.annotations.NullMarked;
