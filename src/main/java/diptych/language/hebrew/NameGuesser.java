package diptych.language.hebrew;

import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes a word that no list has for a name: the whole word, and what is left of it after particles,
 * spelled in English. Thread safe; remembers the words it has seen, up to a bound.
 */
final class NameGuesser {
  private static final int MOST_REMEMBERED = 5_000;
  private static final int SPELLINGS = 8;
  private static final int MOST_GUESSES = 4;
  private static final int SHORTEST_NAME = 3;

  private final Map<String, List<Candidate>> remembered = new ConcurrentHashMap<>();
  private final NameTransliterator names = new NameTransliterator();

  /** What the word may be, likeliest first; the weights sum to 1. */
  List<Candidate> guesses(String word) {
    List<Candidate> known = remembered.get(word);
    if (known == null) {
      known = compute(word);
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.put(word, known);
    }
    return known;
  }

  private List<Candidate> compute(String word) {
    List<Candidate> guesses = new ArrayList<>(MOST_GUESSES);
    for (PrefixChain chain : PrefixTree.chains(word)) {
      int from = chain.letters().length();
      double odds = SpellingOdds.of(chain.letters());
      if (odds > 0 && word.length() - from >= SHORTEST_NAME && guesses.size() < MOST_GUESSES) {
        add(word.substring(from), chain, odds, guesses);
      }
    }
    if (guesses.isEmpty()) {
      add(word, PrefixChain.NONE, 1, guesses);
    }
    guesses.sort(Comparator.comparingDouble((Candidate c) -> -c.weight()));
    double sum = 0;
    for (Candidate guess : guesses) {
      sum += guess.weight();
    }
    List<Candidate> shared = new ArrayList<>(guesses.size());
    for (Candidate guess : guesses) {
      shared.add(share(guess, sum));
    }
    return List.copyOf(shared);
  }

  private void add(String name, PrefixChain chain, double odds, List<Candidate> guesses) {
    List<String> spellings = names.candidates(name, SPELLINGS);
    if (!spellings.isEmpty()) {
      guesses.add(
          new Candidate(
              name,
              chain.particles(),
              PartOfSpeech.NAME,
              Origin.TRANSLITERATION,
              spellings,
              List.of(),
              odds));
    }
  }

  /** The candidate with its weight divided by a sum. */
  static Candidate share(Candidate c, double sum) {
    return new Candidate(
        c.lemma(), c.prefixes(), c.pos(), c.origin(), c.senses(), c.grammar(), c.weight() / sum);
  }
}
