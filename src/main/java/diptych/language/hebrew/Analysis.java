package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.GlossToken.Origin;
import diptych.model.PartOfSpeech;
import java.util.List;

/**
 * One way to read a word.
 *
 * @param lemma the entry it is a form of
 * @param prefix particles before it
 * @param grammar {@link Grammar} bits
 * @param inflection the same in short words
 * @param origin where the reading comes from
 * @param cost how unlikely it is out of context; 0 is the most usual
 */
record Analysis(
    Lemma lemma,
    PrefixChain prefix,
    int grammar,
    List<String> inflection,
    Origin origin,
    double cost) {

  /** A reading of a word, its origin told from its class. */
  static Analysis of(Lemma lemma, PrefixChain prefix, int grammar, boolean phrase, double cost) {
    Origin origin =
        switch (lemma.pos()) {
          case NAME -> Origin.NAME;
          case NUM -> Origin.NUMERAL;
          default -> phrase ? Origin.PHRASE : Origin.LEXICON;
        };
    return new Analysis(lemma, prefix, grammar, Grammar.words(grammar), origin, cost);
  }

  /** A word that no list has, as its neighbours see it. */
  static Analysis stranger(PartOfSpeech pos, Origin origin) {
    Lemma lemma = new Lemma("", pos, "", "", 0);
    return new Analysis(lemma, PrefixChain.NONE, Grammar.NONE, List.of(), origin, 0);
  }

  boolean definite() {
    return prefix.hasArticle() || Grammar.has(grammar, Grammar.DEFINITE);
  }
}
