package diptych.pair;

import java.util.ArrayList;
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
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

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

  synchronized int size() {
    return names.size();
  }
}
