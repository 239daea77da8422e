package diptych.language.hebrew;

import java.util.List;
import java.util.Set;

/**
 * Puts the preposition of an English verb where the Hebrew one stands: {@code הסתמך אתמול על הדוח}
 * is "relied yesterday on the report", and {@code טיפל בחולים} "treated patients", because "treat"
 * has none. Stateless.
 */
final class GovernedPreposition {
  private static final int REACH = 8;
  private static final Set<String> ENGLISH =
      Set.of(
          "on", "with", "for", "to", "against", "from", "in", "of", "at", "into", "about", "over",
          "by", "as", "after", "through", "between", "behind");

  private GovernedPreposition() {}

  /** Lets every verb that governs a preposition hand its English one over. */
  static void place(List<GlossWord> words) {
    for (int i = 0; i < words.size(); i++) {
      List<String> wanted = words.get(i).governed();
      int end = wanted.isEmpty() ? i : Math.min(words.size(), i + REACH);
      for (int j = i + 1; j < end && words.get(j).before().isBlank(); j++) {
        if (words.get(j).beginsWith(wanted)) {
          words.get(j).sayInstead(words.get(i).handOver());
          break;
        }
      }
    }
  }

  /** The preposition a sense ends with, or an empty string. {@code rely on → on}. */
  static String of(String sense) {
    String last = sense.substring(sense.lastIndexOf(' ') + 1);
    return last.length() < sense.length() && ENGLISH.contains(last) ? last : "";
  }
}
