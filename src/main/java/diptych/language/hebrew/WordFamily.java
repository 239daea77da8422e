package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.PartOfSpeech;

/**
 * Understands a word that the lexicon lacks from a relative that it has: the reflexive of a verb
 * (מתפצלים from מפצלים), its passive (מפוצל from מפצל), the adjective of a noun (ירחי from ירח).
 * Such a reading is marked as derived and costs more than any listed one.
 */
final class WordFamily {
  private static final double COST = 3;
  private static final String[] ADJECTIVE_ENDINGS = {"י", "ית", "יים", "יות", "ים"};
  private static final int[] ADJECTIVE_GRAMMAR = {
    Grammar.SINGULAR | Grammar.MASCULINE,
    Grammar.SINGULAR | Grammar.FEMININE,
    Grammar.PLURAL | Grammar.MASCULINE,
    Grammar.PLURAL | Grammar.FEMININE,
    Grammar.PLURAL | Grammar.MASCULINE
  };

  private final HebrewLexicon lexicon;

  WordFamily(HebrewLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void add(String word, Readings readings) {
    for (PrefixChain chain : PrefixTree.chains(word)) {
      int from = chain.letters().length();
      if (word.length() - from > 3) {
        String rest = word.substring(from);
        reflexive(rest, chain, readings);
        passive(rest, chain, readings);
        adjective(rest, chain, readings);
      }
    }
  }

  private void reflexive(String word, PrefixChain chain, Readings readings) {
    if (word.startsWith("להת") && word.length() > 5) {
      verbs("ל" + word.substring(3), Grammar.INFINITIVE, 0, chain, readings);
    } else if (word.startsWith("הת") && word.length() > 4) {
      int person = word.endsWith("ו") ? Grammar.PLURAL : Grammar.SINGULAR | Grammar.MASCULINE;
      int past = Grammar.PAST | Grammar.THIRD | person;
      verbs(word.substring(2), Grammar.IMPERATIVE, past, chain, readings);
    } else if (word.charAt(1) == 'ת' && "ימתנא".indexOf(word.charAt(0)) >= 0) {
      String active = word.charAt(0) + word.substring(2);
      verbs(active, Grammar.PRESENT, 0, chain, readings);
      verbs(active, Grammar.FUTURE, 0, chain, readings);
    }
  }

  private void passive(String word, PrefixChain chain, Readings readings) {
    if (word.charAt(0) == 'מ' && word.charAt(2) == 'ו') {
      verbs(word.substring(0, 2) + word.substring(3), Grammar.PRESENT, 0, chain, readings);
    } else if (word.charAt(1) == 'ו') {
      verbs(word.charAt(0) + "י" + word.substring(2), Grammar.PAST, 0, chain, readings);
    }
  }

  /** Verbs of pi'el, to which the reflexive and the passive belong. */
  private void verbs(String form, int tense, int grammar, PrefixChain chain, Readings readings) {
    FormTable table = lexicon.words();
    for (int r = table.first(form); r >= 0; r = table.next(r)) {
      Lemma lemma = lexicon.lemma(table.lemma(r));
      boolean fits =
          lemma.pos() == PartOfSpeech.VERB
              && lemma.feature("b").equals("pi")
              && Grammar.tense(table.grammar(r)) == tense;
      if (fits) {
        int reading = grammar == 0 ? table.grammar(r) : grammar;
        readings.add(lemma, chain, reading | Grammar.DERIVED, COST);
      }
    }
  }

  private void adjective(String word, PrefixChain chain, Readings readings) {
    for (int i = 0; i < ADJECTIVE_ENDINGS.length; i++) {
      int end = word.length() - ADJECTIVE_ENDINGS[i].length();
      if (end < 3 || !word.endsWith(ADJECTIVE_ENDINGS[i])) {
        continue;
      }
      String stem = HebrewText.close(word.substring(0, end));
      noun(stem, ADJECTIVE_GRAMMAR[i], i == 4 ? 1 : 0, chain, readings);
      noun(word.substring(0, end) + "ה", ADJECTIVE_GRAMMAR[i], i == 4 ? 1 : 0.3, chain, readings);
    }
  }

  private void noun(String form, int grammar, double extra, PrefixChain chain, Readings readings) {
    FormTable table = lexicon.words();
    for (int r = table.first(form); r >= 0; r = table.next(r)) {
      Lemma lemma = lexicon.lemma(table.lemma(r));
      boolean source =
          (lemma.pos() == PartOfSpeech.NOUN || lemma.pos() == PartOfSpeech.NAME)
              && lemma.text().equals(form);
      if (source) {
        readings.add(lemma, chain, grammar | Grammar.DERIVED, COST + extra);
      }
    }
  }
}
