package diptych.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the keys of all articles in the order they come. Thread safe.
 *
 * <pre>
 * #1250        a number by value
 * m:11         a month; d:11-25 a day of the year
 * en:minist    the stem of a word, in its language
 * ~NTN         the consonants of a name, in any language
 * </pre>
 */
final class Keys {
  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<Integer, String> spellings = new HashMap<>();

  synchronized int number(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, names.size());
    names.add(key);
    return names.size() - 1;
  }

  synchronized String name(int number) {
    return names.get(number);
  }

  /**
   * Keeps a word that a key was made of, to be shown to people. Of several the shortest counts,
   * whatever order articles are read in.
   */
  synchronized void spell(int number, String word) {
    spellings.merge(number, word, (a, b) -> SHORTEST.compare(a, b) <= 0 ? a : b);
  }

  /** A word that the key was made of; its name if none was kept. */
  synchronized String spelling(int number) {
    return spellings.getOrDefault(number, names.get(number));
  }

  synchronized int size() {
    return names.size();
  }
}
