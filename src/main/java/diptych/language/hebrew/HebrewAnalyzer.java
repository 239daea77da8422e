package diptych.language.hebrew;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings a running word back to its lemma: takes off particles and endings and looks up the rest.
 * Keeps every reading with a cost; context decides later. Thread safe; remembers the words it has
 * seen, up to a bound.
 */
final class HebrewAnalyzer {
  private static final int LONGEST_WORD = 40;
  private static final int MOST_REMEMBERED = 20_000;
  private static final double RESPELLING_COST = 2.5;

  /** From this cost on the reading found may be wrong, and others are tried. */
  private static final double DOUBTFUL = 3.6;

  /** From this cost on a verb with its object written onto it is thought of. */
  private static final double UNUSUAL = 2;

  private final HebrewLexicon lexicon;
  private final Map<String, List<Analysis>> remembered = new ConcurrentHashMap<>();

  HebrewAnalyzer(HebrewLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** All readings of a folded word, the most usual first; empty when it is unknown. */
  List<Analysis> analyze(String word) {
    List<Analysis> known = remembered.get(word);
    if (known == null) {
      known = word.length() > LONGEST_WORD ? List.of() : compute(word);
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.put(word, known);
    }
    return known;
  }

  /** Whether the word, perhaps after particles, is in the lexicon as it stands. */
  boolean knowsExactly(String word) {
    char[] letters = word.toCharArray();
    for (PrefixChain chain : PrefixTree.chains(word)) {
      int from = chain.letters().length();
      if (letters.length > from && lexicon.words().first(letters, from, letters.length) >= 0) {
        return true;
      }
    }
    return false;
  }

  private List<Analysis> compute(String word) {
    Readings readings = new Readings(word);
    SpellingReader reader = new SpellingReader(lexicon, readings, word.length());
    exact(word, reader);
    if (readings.isEmpty() && hasMark(word)) {
      exact(word.replace("\"", "").replace("'", ""), reader);
    }
    if (readings.cheapest() > UNUSUAL) {
      new ObjectReader(lexicon, readings).read(word);
    }
    if (readings.cheapest() > DOUBTFUL && word.length() > 3) {
      new WordFamily(lexicon).add(word, readings);
      respelled(word, reader);
    }
    return readings.ranked();
  }

  private static boolean hasMark(String word) {
    return word.indexOf('"') >= 0 || word.indexOf('\'') >= 0;
  }

  private static void exact(String word, SpellingReader reader) {
    char[] letters = word.toCharArray();
    for (PrefixChain chain : PrefixTree.chains(word)) {
      int from = chain.letters().length();
      int left = letters.length - from;
      if (left < 1 || (from > 0 && left < 2)) {
        continue;
      }
      reader.read(letters, from, letters.length, chain, 0);
      // A vav that begins a word is doubled behind particles: הווטו.
      if (from > 0 && left > 3 && letters[from] == 'ו' && letters[from + 1] == 'ו') {
        reader.read(letters, from + 1, letters.length, chain, 0);
      }
    }
  }

  /** Tries the spellings that differ by one vav or yod, for full and defective spelling. */
  private static void respelled(String word, SpellingReader reader) {
    List<PrefixChain> chains = PrefixTree.chains(word);
    int length = word.length();
    char[] other = new char[length + 1];
    for (int i = 1; i < length; i++) {
      char c = word.charAt(i);
      boolean doubled = c == 'ו' && word.charAt(i - 1) == 'ו';
      word.getChars(0, i, other, 0);
      if ((c == 'י' || doubled) && i < length - 1) {
        word.getChars(i + 1, length, other, i);
        respelled(other, length - 1, i, chains, reader);
      }
      word.getChars(i, length, other, i + 1);
      other[i] = 'י';
      respelled(other, length + 1, i, chains, reader);
      other[i] = 'ו';
      respelled(other, length + 1, i, chains, reader);
    }
  }

  private static void respelled(
      char[] word, int length, int changedAt, List<PrefixChain> chains, SpellingReader reader) {
    for (PrefixChain chain : chains) {
      int from = chain.letters().length();
      if (from < changedAt && length - from > 3) {
        reader.read(word, from, length, chain, RESPELLING_COST);
      }
    }
  }
}
