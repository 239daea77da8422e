package diptych.pair;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * What an article is recognized by.
 *
 * @param language primary language of the article
 * @param glossed whether its words have keys in English: it is English, or a lexicon knows them
 * @param clues its clues, each once
 * @param keys all their keys, ascending
 */
record Fingerprint(String language, boolean glossed, List<Clue> clues, int[] keys) {
  Fingerprint {
    clues = List.copyOf(clues);
  }

  static Fingerprint of(String language, boolean glossed, List<Clue> clues) {
    TreeSet<Integer> keys = new TreeSet<>();
    for (Clue clue : clues) {
      Arrays.stream(clue.keys()).forEach(keys::add);
      Arrays.stream(clue.weakKeys()).forEach(keys::add);
    }
    int[] all = keys.stream().mapToInt(Integer::intValue).toArray();
    return new Fingerprint(language, glossed, clues, all);
  }

  boolean has(int key) {
    return Arrays.binarySearch(keys, key) >= 0;
  }
}
