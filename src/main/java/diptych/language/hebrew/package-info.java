/**
 * Hebrew word by word: the bilingual lexicon, the morphology that brings a running word back to its
 * lemma, transliteration of names, and the English gloss made of them. In: a segment's text. Out:
 * {@link diptych.model.GlossToken}s and a gloss for people. It does not translate: word choice
 * knows the neighbours and nothing more. To add words, extend {@code lexicon/he-en/*.tsv}.
 */
@NullMarked
package diptych.language.hebrew;

import org.jspecify.annotations.NullMarked;
