package diptych.compare;

import diptych.language.english.EnglishWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells words that deny, in English and in Hebrew. */
final class Negations {
  /** How a word denies. */
  enum Kind {
    NONE,
    /** By its meaning, beside saying something else: refuse, unable, offline. */
    IMPLIED,
    /** It does nothing else: not, never, without. */
    PLAIN
  }

  private static final Set<String> PLAIN =
      Set.of(
          "not", "no", "never", "without", "none", "nobody", "nothing", "neither", "nor", "nowhere",
          "cannot");
  private static final Set<String> IMPLIED =
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
          "unless",
          "seldom",
          "impossible",
          "ignore",
          "miss",
          "cease",
          "neglect",
          "forbid",
          "ban",
          "prohibit",
          "unlikely",
          "devoid",
          "deficient",
          "offline",
          "free",
          "failure",
          "refusal",
          "stop",
          "exclude",
          "exempt",
          "instead",
          "beyond",
          "rather",
          "few",
          "little",
          "missing");
  private static final String[] PREFIXES = {"un", "dis", "non", "in", "im", "ir", "il"};
  private static final int LEAST_REST = 4;
  private static final Set<String> HEBREW_PLAIN =
      Set.of(
          "לא", "אין", "אינו", "אינה", "אינם", "אינן", "אינני", "איננו", "איננה", "איני", "אינך",
          "בלי", "ללא", "מבלי", "מעולם", "לאו");
  private static final Set<String> HEBREW_IMPLIED =
      Set.of(
          "אל", "בלתי", "לעולם", "אף", "שום", "טרם", "אי", "חסר", "חסרת", "חסרי", "חסרה", "נטול",
          "נטולת", "היעדר", "העדר", "סירב", "סירבה", "סירבו", "מסרב", "נכשל", "נכשלה", "נכשלו",
          "נמנע", "נמנעה", "נמנעו", "הכחיש", "הכחישה", "הכחישו", "שלל", "שללה", "דחה", "דחתה",
          "אסור", "אסר", "אסרה", "מנע", "מנעה", "חדל", "הפסיק", "למעט", "בקושי", "במקום", "נעדר");
  private static final EnglishWords ENGLISH = EnglishWords.bundled();

  private Negations() {}

  /** How the English word at a place denies. */
  static Kind english(List<Word> words, int at) {
    Word word = words.get(at);
    String text = word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean notOnly =
        text.equals("not")
            && at + 1 < words.size()
            && Set.of("only", "just", "merely", "least").contains(words.get(at + 1).text());
    boolean whether =
        text.equals("not") && at > 0 && words.get(at - 1).text().equalsIgnoreCase("or");
    boolean numbered = text.equals("no") && word.isCapitalized() && !word.initial();
    if (notOnly || whether || numbered) {
      return Kind.NONE;
    }
    if (PLAIN.contains(text) || text.endsWith("n't")) {
      return Kind.PLAIN;
    }
    return word.isOneOf(IMPLIED) || text.endsWith("less") || hasPrefix(word)
        ? Kind.IMPLIED
        : Kind.NONE;
  }

  /** Whether an English word in lower case denies and does nothing else, wherever it stands. */
  static boolean isPlainEnglish(String word) {
    return PLAIN.contains(word) || word.endsWith("n't");
  }

  private static boolean hasPrefix(Word word) {
    for (String prefix : PREFIXES) {
      for (String lemma : word.lemmas()) {
        if (lemma.length() >= prefix.length() + LEAST_REST
            && lemma.startsWith(prefix)
            && denies(prefix, lemma.substring(prefix.length()), lemma)) {
          return true;
        }
      }
    }
    return false;
  }

  /** un- and non- always deny; the others stand in many words that deny nothing: discover. */
  private static boolean denies(String prefix, String rest, String lemma) {
    return prefix.equals("un") || prefix.equals("non")
        ? ENGLISH.isOrdinary(rest)
        : ENGLISH.opposite(lemma, rest);
  }

  /** How a Hebrew word or phrase denies, with or without prefixed particles. */
  static Kind hebrew(String text) {
    Kind kind = Kind.NONE;
    for (String word : text.split("[\\s־-]+")) {
      String bare = bare(word);
      if (HEBREW_PLAIN.contains(word) || HEBREW_PLAIN.contains(bare)) {
        return Kind.PLAIN;
      }
      if (HEBREW_IMPLIED.contains(word) || HEBREW_IMPLIED.contains(bare)) {
        kind = Kind.IMPLIED;
      }
    }
    return kind;
  }

  /** The word without a prefixed and, that, as, in. */
  private static String bare(String word) {
    String bare = word;
    for (int k = 0; k < 2 && bare.length() > 2 && "ושכב".indexOf(bare.charAt(0)) >= 0; k++) {
      bare = bare.substring(1);
    }
    return bare;
  }
}
