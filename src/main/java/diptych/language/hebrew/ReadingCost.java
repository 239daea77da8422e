package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.PartOfSpeech;

/**
 * How unlikely a reading is before its neighbours are known, on a logarithmic scale: class of word,
 * inflection, and whether the particles can stand before it at all.
 */
final class ReadingCost {
  static final double IMPOSSIBLE = 12;

  private ReadingCost() {}

  static double of(Lemma lemma, PrefixChain chain, int grammar) {
    double cost = chain.cost() + inflection(lemma, grammar);
    return chain.letters().isEmpty() ? cost : cost + attachment(lemma, chain, grammar);
  }

  private static double inflection(Lemma lemma, int grammar) {
    double cost =
        switch (lemma.pos()) {
          case CONJ, PRON, DET -> 0.05;
          case PREP, PART -> 0.15;
          case ADV -> 0.2;
          case NUM -> 0.3;
          case NOUN -> 0.7;
          case ADJ -> 0.75;
          case NAME -> 0.9;
          case VERB -> verb(grammar) + rareBinyan(lemma);
          default -> 1.5;
        };
    if (Grammar.has(grammar, Grammar.VARIANT)) {
      cost += 1.5;
    }
    if (Grammar.has(grammar, Grammar.CONSTRUCT)) {
      cost += lemma.pos() == PartOfSpeech.NOUN ? 0.3 : 1.8;
    }
    cost += seldom(lemma) + lemma.rarity();
    if (lemma.pos() == PartOfSpeech.NOUN && Grammar.number(grammar) == Grammar.DUAL) {
      cost += 0.3;
    }
    return cost;
  }

  /** Homographs of very frequent words: את "you", שנים "two", שנת "sleep of". */
  private static double seldom(Lemma lemma) {
    boolean you = lemma.pos() == PartOfSpeech.PRON && lemma.text().equals("את");
    boolean two = lemma.pos() == PartOfSpeech.NUM && lemma.text().equals("שנים");
    boolean sleep = lemma.pos() == PartOfSpeech.NOUN && lemma.text().equals("שינה");
    return you || two ? 1.5 : sleep ? 0.5 : 0;
  }

  /** Pu'al is written like many nouns and far rarer than they. */
  private static double rareBinyan(Lemma lemma) {
    return lemma.feature("b").equals("pu") ? 0.5 : 0;
  }

  private static double verb(int grammar) {
    double person =
        switch (Grammar.person(grammar)) {
          case Grammar.SECOND -> 2.2;
          case Grammar.FIRST -> 0.8;
          default -> 0;
        };
    boolean she =
        Grammar.person(grammar) == Grammar.THIRD && Grammar.gender(grammar) == Grammar.FEMININE;
    return person
        + (she ? 0.2 : 0)
        + switch (Grammar.tense(grammar)) {
          case Grammar.PAST -> 0.8;
          case Grammar.PRESENT -> 1.0;
          case Grammar.FUTURE -> 1.2;
          case Grammar.IMPERATIVE -> 2.5;
          case Grammar.PASSIVE -> 2.0;
          default -> 0.9;
        };
  }

  private static double attachment(Lemma lemma, PrefixChain chain, int grammar) {
    boolean article = chain.hasArticle();
    boolean preposition = !chain.preposition().isEmpty();
    if (article && (Grammar.hasSuffix(grammar) || Grammar.has(grammar, Grammar.CONSTRUCT))) {
      return IMPOSSIBLE;
    }
    return switch (lemma.pos()) {
      case NOUN -> chain.letters().endsWith("ש") ? (Grammar.hasSuffix(grammar) ? 1.0 : 0.5) : 0;
      case ADJ -> preposition ? 0.8 : 0;
      case NUM -> 0;
      case NAME -> article ? 1.5 : 0;
      case VERB -> verbAttachment(chain, grammar, article, preposition);
      case ADV -> (article ? 2.5 : 0) + (preposition ? 1.5 : 0);
      case PREP -> article ? IMPOSSIBLE : preposition ? (Grammar.hasSuffix(grammar) ? 6 : 2.0) : 0;
      case PRON, DET -> (article ? 0.6 : 0) + (preposition ? 0.5 : 0);
      default -> (article ? 4 : 0) + (preposition ? 3 : 0);
    };
  }

  private static double verbAttachment(
      PrefixChain chain, int grammar, boolean article, boolean preposition) {
    return switch (Grammar.tense(grammar)) {
      case Grammar.PRESENT, Grammar.PASSIVE -> article ? 0.2 : preposition ? 1.2 : 0;
      case Grammar.INFINITIVE ->
          article || (preposition && !"מבכ".contains(chain.preposition())) ? IMPOSSIBLE : 0.3;
      case Grammar.PAST -> preposition ? IMPOSSIBLE : article ? 4 : 0;
      default -> preposition || article ? IMPOSSIBLE : 0;
    };
  }
}
