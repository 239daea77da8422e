package diptych.language.english;

import diptych.model.Span;

/**
 * A word of an English text.
 *
 * @param span where it stands; a possessive ending belongs to it
 * @param text as written, without a possessive ending
 * @param lemma dictionary form in lower case
 * @param stop whether it only carries grammar
 */
public record EnglishWord(Span span, String text, String lemma, boolean stop) {
  /** Whether it begins with a capital letter. */
  public boolean capitalized() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }
}
