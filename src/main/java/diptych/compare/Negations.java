package diptych.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds words that deny, in English and in Hebrew. */
final class Negations {
  /**
   * A word that denies.
   *
   * @param word the word
   * @param explicit whether it does nothing else (not, never, without)
   */
  record Mark(Word word, boolean explicit) {}

  private static final Set<String> EXPLICIT =
      Set.of(
          "not", "no", "never", "without", "none", "nobody", "nothing", "neither", "nor", "nowhere",
          "cannot", "n't");
  private static final Set<String> IMPLICIT =
      Set.of(
          "refuse",
          "fail",
          "lack",
          "deny",
          "hardly",
          "barely",
          "scarcely",
          "rarely",
          "unable",
          "absence",
          "absent",
          "avoid",
          "prevent",
          "reject",
          "decline",
          "except",
          "despite",
          "unless",
          "seldom",
          "little",
          "few",
          "rather",
          "instead",
          "stop",
          "yet",
          "impossible",
          "only",
          "but",
          "ignore",
          "miss",
          "unlike",
          "cease",
          "neglect",
          "forbid",
          "ban",
          "prohibit",
          "non",
          "free",
          "unlikely",
          "until",
          "against",
          "halt",
          "any",
          "anyone",
          "anything",
          "else",
          "otherwise",
          "far",
          "too",
          "doubt",
          "unaware",
          "missing",
          "ever");
  private static final String[] PREFIXES = {"un", "in", "im", "ir", "il", "dis", "non"};
  private static final Set<String> HEBREW_FIRM =
      Set.of(
          "לא", "אין", "אינו", "אינה", "אינם", "אינן", "אינני", "איננו", "איננה", "איני", "אינך",
          "בלי", "ללא", "מבלי");
  private static final Set<String> HEBREW_SOFT =
      Set.of(
          "בלתי", "אל", "מעולם", "לעולם", "אף", "שום", "איש", "כלום", "טרם", "לאו", "אי", "חסר",
          "חסרת", "חסרי", "נטול", "היעדר", "העדר", "סירב", "נכשל", "נמנע", "הכחיש", "שלל", "דחה",
          "אסור", "אסר", "מנע", "חדל", "הפסיק", "פרט", "למעט", "אלא", "כמעט", "בקושי", "במקום",
          "עד", "נעדר", "מסרב", "נמנעו", "סירבו", "דבר", "עדיין");

  private Negations() {}

  static List<Mark> of(List<Word> words) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String text = word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean notOnly =
          text.equals("not")
              && i + 1 < words.size()
              && Set.of("only", "just", "merely").contains(words.get(i + 1).text());
      boolean number = text.equals("no") && word.isCapitalized() && !word.initial();
      if (notOnly || number) {
        continue;
      }
      if (EXPLICIT.contains(text) || text.endsWith("n't")) {
        marks.add(new Mark(word, true));
      } else if (word.isOneOf(IMPLICIT) || isPrefixed(text) || text.endsWith("less")) {
        marks.add(new Mark(word, false));
      }
    }
    return marks;
  }

  private static boolean isPrefixed(String word) {
    for (String prefix : PREFIXES) {
      if (word.length() > prefix.length() + 3 && word.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the source is in a language whose negations are known. */
  static boolean knows(PairView view) {
    return view.tools().sameLanguage()
        || Locale.forLanguageTag(view.pair().source().language()).getLanguage().equals("he");
  }

  /** Words of the Hebrew source that certainly deny. */
  static int hebrewLeast(PairView view) {
    return count(view, HEBREW_FIRM);
  }

  /** Words of the Hebrew source that may deny. */
  static int hebrewMost(PairView view) {
    return count(view, HEBREW_FIRM) + count(view, HEBREW_SOFT);
  }

  /** Whether a Hebrew word denies, with or without prefixed particles. */
  static boolean isHebrewMark(String word) {
    return HEBREW_FIRM.contains(word) || HEBREW_FIRM.contains(bare(word));
  }

  private static int count(PairView view, Set<String> words) {
    int count = 0;
    for (var segment : view.sourceSegments()) {
      for (String word : segment.text().split("[^\\p{L}'\"]+")) {
        if (words.contains(word) || words.contains(bare(word))) {
          count++;
        }
      }
    }
    return count;
  }

  /** The word without a prefixed and, that, which. */
  static String bare(String word) {
    String bare = word;
    for (int k = 0; k < 2 && bare.length() > 2 && "ושכ".indexOf(bare.charAt(0)) >= 0; k++) {
      bare = bare.substring(1);
    }
    return bare;
  }
}
