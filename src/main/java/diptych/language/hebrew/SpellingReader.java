package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import diptych.model.PartOfSpeech;

/**
 * Reads one spelling of a word behind its particles: as a listed form, as an infinitive without its
 * lamed (בהתחשב), with a possessive ending. Works on letters in arrays of its own, because it is
 * asked a dozen times for every word. One object serves one word; not thread safe.
 */
final class SpellingReader {
  private final HebrewLexicon lexicon;
  private final FormTable table;
  private final Readings readings;

  /** The stem that is looked up; a lamed before it, so that it may be read as an infinitive. */
  private final char[] stem;

  SpellingReader(HebrewLexicon lexicon, Readings readings, int longest) {
    this.lexicon = lexicon;
    this.table = lexicon.words();
    this.readings = readings;
    this.stem = new char[longest + 3];
    this.stem[0] = 'ל';
  }

  /**
   * Adds the readings of the letters from {@code from} to {@code to}.
   *
   * @param extra what they cost more, because the word had to be spelled otherwise
   */
  void read(char[] word, int from, int to, PrefixChain chain, double extra) {
    int flags = extra > 0 ? Grammar.RESPELLED : 0;
    for (int r = table.first(word, from, to); r >= 0; r = table.next(r)) {
      readings.add(lexicon.lemma(table.lemma(r)), chain, table.grammar(r) | flags, extra);
    }
    if (to - from < 3 || chain.hasArticle()) {
      return;
    }
    if (chain.takesGerund()) {
      System.arraycopy(word, from, stem, 1, to - from);
      infinitives(0, 1 + to - from, chain, flags, extra + 1);
    }
    for (PossessiveEnding ending : PossessiveEnding.of(word[to - 1])) {
      int stemEnd = to - ending.letters().length();
      if (stemEnd - from >= 2 && ending.ends(word, to)) {
        possessed(word, from, stemEnd, ending, chain, extra, flags);
      }
    }
  }

  private void possessed(
      char[] word,
      int from,
      int stemEnd,
      PossessiveEnding ending,
      PrefixChain chain,
      double extra,
      int flags) {
    int length = stemEnd - from;
    System.arraycopy(word, from, stem, 1, length);
    stem[length] = HebrewText.finalForm(stem[length]);
    boolean plural = ending.ofPlural();
    if (plural) {
      // Of the plural (ספריו), or of one of the few nouns whose construct has a yod (אביו).
      nouns(word, from, stemEnd + 1, true, true, ending, chain, extra, flags);
    } else if (ending.letters().equals("י")) {
      nouns(word, from, stemEnd + 1, true, false, ending, chain, extra, flags);
    }
    nouns(stem, 1, 1 + length, plural, !plural, ending, chain, extra, flags);
    int withEnding = Grammar.withSuffix(flags, ending.person());
    if (chain.takesGerund()) {
      infinitives(0, 1 + length, chain, withEnding, extra + 1.2);
    } else if (stem[1] == 'ל' && !chain.preposition().equals("מ")) {
      infinitives(1, 1 + length, chain, withEnding, extra + 1.2);
    }
  }

  private void nouns(
      char[] form,
      int from,
      int to,
      boolean plural,
      boolean singular,
      PossessiveEnding ending,
      PrefixChain chain,
      double extra,
      int flags) {
    for (int r = table.first(form, from, to); r >= 0; r = table.next(r)) {
      int grammar = table.grammar(r);
      Lemma lemma = lexicon.lemma(table.lemma(r));
      boolean noun =
          lemma.pos() == PartOfSpeech.NOUN
              && Grammar.has(grammar, Grammar.CONSTRUCT | Grammar.MAY_CONSTRUCT)
              && !Grammar.has(grammar, Grammar.VARIANT)
              && (Grammar.isPlural(grammar) ? plural : singular);
      boolean preposition =
          lemma.pos() == PartOfSpeech.PREP && to - from > 2 && !lemma.feature("suf").equals("-");
      if ((noun || preposition) && !Grammar.hasSuffix(grammar)) {
        int possessed = Grammar.withSuffix(grammar & ~Grammar.CONSTRUCT, ending.person());
        readings.add(lemma, chain, possessed | flags | Grammar.DEFINITE, extra + ending.rarity());
      }
    }
  }

  /** Readings of the letters of the stem as an infinitive. */
  private void infinitives(int from, int to, PrefixChain chain, int flags, double extra) {
    for (int r = table.first(stem, from, to); r >= 0; r = table.next(r)) {
      int grammar = table.grammar(r);
      Lemma lemma = lexicon.lemma(table.lemma(r));
      if (lemma.pos() == PartOfSpeech.VERB
          && Grammar.tense(grammar) == Grammar.INFINITIVE
          && !Grammar.has(grammar, Grammar.VARIANT)) {
        readings.add(lemma, chain, grammar | flags, extra);
      }
    }
  }
}
