package diptych.compare;

import java.util.Locale;

/** Edit distance between short words (Levenshtein 1966). */
final class Edits {
  private static final int SHORTEST_NAME = 4;

  private Edits() {}

  /** Whether two names may be spellings of one, as few letters differ: Zelensky, Zelenskyy. */
  static boolean areSpelledAlike(String a, String b) {
    String one = a.toLowerCase(Locale.ROOT);
    String other = b.toLowerCase(Locale.ROOT);
    int longest = Math.max(one.length(), other.length());
    return longest >= SHORTEST_NAME && distance(one, other, longest / 4 + 1) <= longest / 4;
  }

  /** The number of single-character edits, or {@code limit} if there are that many or more. */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return Math.min(limit, previous[b.length()]);
  }
}
