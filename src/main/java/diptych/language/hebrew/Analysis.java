package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.GlossToken.Origin;

/**
 * One way to read a word.
 *
 * @param lemma the entry it is a form of
 * @param prefix particles before it
 * @param grammar {@link Grammar} bits
 * @param origin where the reading comes from
 * @param cost how unlikely it is out of context; 0 is the most usual
 */
record Analysis(Lemma lemma, PrefixChain prefix, int grammar, Origin origin, double cost) {
  Analysis withCost(double newCost) {
    return new Analysis(lemma, prefix, grammar, origin, newCost);
  }

  boolean definite() {
    return prefix.hasArticle() || Grammar.has(grammar, Grammar.DEFINITE);
  }
}
