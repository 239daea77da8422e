package diptych.language;

import diptych.model.GlossToken;
import diptych.model.LanguagePair;
import java.util.List;

/** Looks the words of a text up in a bilingual lexicon. Implementations are thread safe. */
public interface Glosser {
  /** The direction it knows. */
  LanguagePair pair();

  /**
   * What is known of each word, in text order. Tokens do not overlap; punctuation has none.
   *
   * @param text one segment, normalized
   */
  List<GlossToken> analyze(String text);

  /** An English reading of the tokens in the target's word order, for people. */
  String render(String text, List<GlossToken> tokens);
}
