package diptych.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Negations that only say when, and so may be said without one.
 *
 * <pre>
 * לא ייפתח לפני מאי   → will open only in May
 * won't end before X  → will last at least until X
 * לא חזרו עד שנגמר    → returned after it was over
 * לא הגיע לפני הצבא   → arrived before the army      another thing: neither only nor until
 * </pre>
 */
final class OnlyThen {
  private static final int REACH = 7;
  private static final Set<String> BEFORE =
      Set.of("before", "until", "till", "earlier", "לפני", "בטרם", "עד");
  private static final Set<String> ONLY =
      Set.of(
          "only",
          "until",
          "till",
          "least",
          "earliest",
          "after",
          "once",
          "רק",
          "עד",
          "לפחות",
          "לאחר",
          "אחרי");

  private OnlyThen() {}

  /** Whether the negation at a place denies a time before, and the other text affirms one after. */
  static boolean isSaid(NegationRow row, int mark, List<String> other) {
    boolean before = false;
    for (int i = mark + 1; i < Math.min(row.size(), mark + REACH); i++) {
      before |= isOneOf(BEFORE, row.text(i));
    }
    return before && other.stream().anyMatch(word -> isOneOf(ONLY, word));
  }

  /** Source words may be joined by the lexicon: לפני ש. */
  private static boolean isOneOf(Set<String> words, String text) {
    String word = text.toLowerCase(Locale.ROOT).split("[\\s־-]", 2)[0];
    return words.contains(word) || word.startsWith("ו") && words.contains(word.substring(1));
  }
}
