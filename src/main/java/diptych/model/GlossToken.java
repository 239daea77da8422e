package diptych.model;

import java.util.List;

/**
 * A word or a fixed phrase of the source text and what is known of it.
 *
 * @param span where it stands in the segment's text (one word, or all words of a phrase)
 * @param candidates its readings, best first; empty when nothing is known
 * @param confidence 0 to 1, how sure the first candidate is
 */
public record GlossToken(Span span, List<Candidate> candidates, double confidence) {
  public GlossToken {
    candidates = List.copyOf(candidates);
  }

  /**
   * One reading of a word.
   *
   * @param lemma dictionary form in the source language
   * @param prefixes particles taken off the front, such as {@code ו}, {@code ב}, {@code ה}, in
   *     order
   * @param pos word class of the lemma
   * @param origin where the reading comes from
   * @param senses the lemma's senses in the target language, best first, in dictionary form; for a
   *     name all spellings it may have
   * @param grammar inflection in short words: {@code plural}, {@code past}, {@code 3fs}, {@code
   *     construct}, {@code suffix-3mp}; last {@code with-ב} for a verb taken with the preposition
   *     that follows it …
   * @param weight share of this reading, 0 to 1; the weights of a token sum to 1
   */
  public record Candidate(
      String lemma,
      List<String> prefixes,
      PartOfSpeech pos,
      Origin origin,
      List<String> senses,
      List<String> grammar,
      double weight) {
    public Candidate {
      prefixes = List.copyOf(prefixes);
      senses = List.copyOf(senses);
      grammar = List.copyOf(grammar);
    }
  }

  /** Where a reading comes from. */
  public enum Origin {
    LEXICON,
    PHRASE,
    NAME,
    NUMERAL,
    /** A guess at the spelling of a name that no list has. */
    TRANSLITERATION
  }
}
