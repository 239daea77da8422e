package diptych.compare;

import diptych.model.Span;
import java.util.Set;

/**
 * A word of a text in the target's language.
 *
 * @param span where it stands in the article's text; for a word of a translation in the translation
 * @param text as written, without possessive ending
 * @param lemmas its dictionary forms in lower case
 * @param stop whether it only carries grammar
 * @param initial whether it is the first word of its segment or of a quotation
 * @param segment number of the segment it belongs to
 */
record Word(
    Span span, String text, Set<String> lemmas, boolean stop, boolean initial, int segment) {
  boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether one of the dictionary forms is one of these. */
  boolean isOneOf(Set<String> forms) {
    return sharesLemma(forms);
  }

  boolean sharesAnyLemma(Word other) {
    return sharesLemma(other.lemmas());
  }

  boolean sharesLemma(Set<String> others) {
    for (String lemma : lemmas) {
      if (others.contains(lemma)) {
        return true;
      }
    }
    return false;
  }
}
