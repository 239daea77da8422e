package diptych.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows names as credits print them: people and agencies, one or several, and nothing beside them.
 *
 * <pre>
 * Nora Feld and J. R. Holt; Yael Ohayon/AP; Jean de Brie; דוד כהן    names
 * Police arrest twelve; Numbers: 12; Feld wins.                      none
 * </pre>
 *
 * <p>Limits: in scripts without capitals, and in titles where each word has one, any few words may
 * be names. Thread safe.
 */
final class CreditNames {
  /** More words than a name has. */
  static final int MOST_WORDS = 4;

  private static final Pattern JOINT =
      Pattern.compile(
          "\\s*[,،;/&|·•+]\\s*|\\s+[–—-]\\s+|\\s+(?:and|in|und|et|y|e|och|og|и|و)(?=\\s)\\s+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** With a capital, or of a script that has none: {@code O’Line, al-Masri, J.R., כהן, צה"ל}. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}{1,3}[-'’])?\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{Lo}\\p{M}.'’\"״׳\u05BE-]*");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bar", "ben", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do",
          "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von");

  private static final Set<String> AGENCIES =
      Set.of(
          "afp",
          "ap",
          "apa",
          "dpa",
          "efe",
          "epa",
          "imago",
          "jta",
          "picture alliance",
          "reuters",
          "the associated press",
          "upi",
          "xinhua");

  /** No person's name begins with one, in the order of the title "By The Numbers". */
  private static final Set<String> ARTICLES =
      Set.of(
          "a", "all", "an", "any", "das", "der", "die", "each", "ein", "eine", "el", "every", "her",
          "his", "how", "its", "la", "las", "le", "les", "los", "my", "no", "our", "that", "the",
          "their", "these", "this", "those", "un", "una", "une", "what", "when", "where", "which",
          "who", "why", "your");

  private CreditNames() {}

  /** Whether a text is names and nothing else, each of so many words at most. */
  static boolean are(String text, int mostWords) {
    List<String> names = names(text);
    return !names.isEmpty() && names.stream().allMatch(name -> isName(name, mostWords));
  }

  /**
   * Whether a text is names, and the first of them an agency or a person of so many words at least.
   */
  static boolean arePeople(String text, int leastWords) {
    if (!are(text, MOST_WORDS)) {
      return false;
    }
    String first = names(text).get(0);
    String[] words = SPACE.split(first);
    return isAgency(first)
        || words.length >= leastWords && !ARTICLES.contains(words[0].toLowerCase(Locale.ROOT));
  }

  private static List<String> names(String text) {
    String bare = text.strip();
    return bare.isEmpty() ? List.of() : List.of(JOINT.split(bare, -1));
  }

  private static boolean isAgency(String name) {
    return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isName(String name, int mostWords) {
    String[] words = SPACE.split(name);
    if (isAgency(name)) {
      return true;
    }
    for (int i = 0; i < words.length; i++) {
      boolean inner = i > 0 && i < words.length - 1;
      if (!WORD.matcher(words[i]).matches() && !(inner && PARTICLES.contains(words[i]))) {
        return false;
      }
    }
    return words.length <= mostWords;
  }
}
