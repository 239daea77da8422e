package diptych.compare;

import diptych.language.english.EnglishWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern SEPARATOR = Pattern.compile("[\\s־-]+");
  private static final Pattern QUOTED = Pattern.compile("^[ושכבה]*[\"“”„]");
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
          "non",
          "unaware",
          "oblivious",
          "few",
          "little",
          "missing");
  private static final String[] PREFIXES = {"un", "dis", "non", "in", "im", "ir", "il"};
  private static final int LEAST_REST = 4;
  private static final int ONLY_THEN = 7;
  private static final Set<String> DOUBLING =
      Set.of("אף", "שום", "מעולם", "לעולם", "איש", "כלום", "דבר", "מאומה");
  private static final Set<String> HEBREW_IDIOMS =
      Set.of(
          "לא רק",
          "לא פעם",
          "לא אחת",
          "לא מעט",
          "לא מכבר",
          "לא סתם",
          "לא פחות",
          "לא כל שכן",
          "אין ספק",
          "ללא ספק",
          "בלי ספק",
          "ללא הרף",
          "בלי הרף",
          "ללא לאות",
          "אין סוף",
          "בלי סוף",
          "ללא קץ",
          "ללא רוח",
          "בלי רוח",
          "אין תימה",
          "לא בכדי",
          "לא לחינם",
          "לא פלא");
  private static final Set<String> HEBREW_PLAIN =
      Set.of(
          "לא", "אין", "אינו", "אינה", "אינם", "אינן", "אינני", "איננו", "איננה", "איני", "אינך",
          "בלי", "ללא", "מבלי", "מעולם", "לאו");
  private static final Set<String> HEBREW_IMPLIED =
      Set.of(
          "אל", "בלתי", "לעולם", "אף", "שום", "טרם", "אי", "חסר", "חסרת", "חסרי", "חסרה", "נטול",
          "נטולת", "היעדר", "העדר", "סירב", "סירבה", "סירבו", "מסרב", "נכשל", "נכשלה", "נכשלו",
          "נמנע", "נמנעה", "נמנעו", "הכחיש", "הכחישה", "הכחישו", "שלל", "שללה", "דחה", "דחתה",
          "אסור", "אסר", "אסרה", "מנע", "מנעה", "חדל", "כלום", "מאומה", "הפסיק", "למעט", "בקושי",
          "במקום", "נעדר");

  /** Verbs that deny by their meaning, in dictionary form. */
  private static final Set<String> HEBREW_VERBS =
      Set.of("סירב", "נכשל", "נמנע", "הכחיש", "שלל", "אסר", "מנע", "חדל", "הפסיק", "נעדר", "מיאן");

  private static final Set<String> WARNINGS = Set.of("warn", "caution", "advise", "urge");
  private static final Set<String> HEBREW_WARNINGS = Set.of("הזהיר", "התריע", "הוזהר", "אזהרה");
  private static final int WARNED = 6;

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
    boolean idiom =
        at + 1 < words.size() && isIdiom(text, words.get(at + 1).text())
            || text.equals("no")
                && at + 2 < words.size()
                && words.get(at + 2).text().equals("than");
    if (notOnly || whether || numbered || idiom) {
      return Kind.NONE;
    }
    if (PLAIN.contains(text) || text.endsWith("n't")) {
      boolean otherwise = at > 0 && words.get(at - 1).text().equalsIgnoreCase("if");
      return otherwise || isOnlyThen(words, at) ? Kind.IMPLIED : Kind.PLAIN;
    }
    return word.isOneOf(IMPLIED)
            || text.endsWith("less")
            || hasPrefix(word)
            || isWarning(words, at, text)
        ? Kind.IMPLIED
        : Kind.NONE;
  }

  /** Whether the word at a place denies: "not to fire until" as well, which says only when. */
  static boolean denies(List<Word> words, int at) {
    return english(words, at) == Kind.PLAIN
        || isPlainEnglish(words.get(at).text().toLowerCase(Locale.ROOT)) && isOnlyThen(words, at);
  }

  /** Whether an English word in lower case denies and does nothing else, wherever it stands. */
  static boolean isPlainEnglish(String word) {
    return PLAIN.contains(word) || word.endsWith("n't");
  }

  /** To warn against driving is to warn not to drive. */
  private static boolean isWarning(List<Word> words, int at, String text) {
    return text.equals("against")
        && words.subList(Math.max(0, at - WARNED), at).stream().anyMatch(w -> w.isOneOf(WARNINGS));
  }

  /** How the source word at a place denies, if not by its form: verbs in all of their forms. */
  static Kind source(List<SourceWord> words, int at) {
    boolean verb = words.get(at).isFormOf(HEBREW_VERBS);
    boolean warning =
        words.get(at).text().equals("מפני")
            && words.subList(Math.max(0, at - WARNED), at).stream()
                .anyMatch(w -> w.isFormOf(HEBREW_WARNINGS));
    return verb || warning ? Kind.IMPLIED : Kind.NONE;
  }

  /** "No doubt" and its like deny nothing. */
  private static boolean isIdiom(String word, String next) {
    return switch (word) {
      case "no" -> Set.of("doubt", "wonder", "matter", "less", "sooner", "more").contains(next);
      case "without" -> Set.of("doubt", "question", "fail").contains(next);
      case "nothing" -> Set.of("but", "less", "short").contains(next);
      case "none" -> next.equals("other");
      default -> false;
    };
  }

  /** "Not until Monday" says: only on Monday. */
  private static boolean isOnlyThen(List<Word> words, int at) {
    return words.subList(at, Math.min(words.size(), at + ONLY_THEN)).stream()
        .anyMatch(w -> w.text().equals("until") || w.text().equals("till"));
  }

  private static boolean hasPrefix(Word word) {
    for (String prefix : PREFIXES) {
      for (String lemma : word.lemmas()) {
        boolean adverb = lemma.endsWith("ly");
        if (denies(prefix, lemma)
            || adverb && denies(prefix, lemma.substring(0, lemma.length() - 2))) {
          return true;
        }
      }
    }
    return false;
  }

  /** un- and non- always deny; the others stand in many words that deny nothing: discover. */
  private static boolean denies(String prefix, String lemma) {
    if (lemma.length() < prefix.length() + LEAST_REST || !lemma.startsWith(prefix)) {
      return false;
    }
    String rest = lemma.substring(prefix.length());
    return prefix.equals("un") || prefix.equals("non")
        ? ENGLISH.isOrdinary(rest)
        : ENGLISH.opposite(lemma, rest);
  }

  /** How the Hebrew word or phrase at a place denies, with or without prefixed particles. */
  static Kind hebrew(List<String> texts, int at) {
    String text = texts.get(at);
    String pair = at + 1 < texts.size() ? text + " " + texts.get(at + 1) : text;
    if (HEBREW_IDIOMS.stream().anyMatch(idiom -> startsWith(pair, idiom))) {
      return Kind.NONE;
    }
    Kind kind = Kind.NONE;
    for (String word : SEPARATOR.split(text)) {
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

  /** The same for a word that stands alone. */
  static Kind hebrew(String text) {
    return hebrew(List.of(text), 0);
  }

  private static boolean startsWith(String text, String idiom) {
    String bare = bare(text);
    return text.startsWith(idiom) || bare.startsWith(idiom);
  }

  /** Whether a word only strengthens a negation that stands beside it: שום, אף, מעולם. */
  static boolean isDoubling(String text) {
    return DOUBLING.contains(text) || DOUBLING.contains(bare(text));
  }

  /** The word without a prefixed and, that, when: בכלא is no לא. */
  private static String bare(String word) {
    String bare = QUOTED.matcher(word).replaceFirst("");
    while (bare.length() > 2
        && (bare.startsWith("ו") || bare.startsWith("ש") || bare.startsWith("כש"))) {
      bare = bare.substring(1);
    }
    return bare;
  }
}
