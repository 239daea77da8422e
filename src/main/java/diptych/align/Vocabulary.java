package diptych.align;

import java.util.HashMap;
import java.util.Map;

/** Numbers strings in the order they come. Not thread safe. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();

  int number(String entry) {
    return numbers.computeIfAbsent(entry, e -> numbers.size());
  }

  int size() {
    return numbers.size();
  }
}
