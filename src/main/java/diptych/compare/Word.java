package diptych.compare;

import diptych.model.Span;
import java.util.List;
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
  /** So many blanks and marks may stand between words that are read together. */
  private static final int MOST_BETWEEN = 2;

  /** Where it stands without a possessive ending. */
  Span bareSpan() {
    return new Span(span.start(), Math.min(span.end(), span.start() + text.length()));
  }

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

  /** Words as one text; a sign stands where others stood between them. */
  static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      boolean apart =
          i > 0 && words.get(i).span().start() - words.get(i - 1).span().end() > MOST_BETWEEN;
      text.append(i == 0 ? "" : apart ? " … " : " ").append(words.get(i).text());
    }
    return text.toString();
  }

  /** By place and letters, which tell words apart and are quick. */
  @Override
  public int hashCode() {
    return 31 * span.hashCode() + text.hashCode();
  }
}
