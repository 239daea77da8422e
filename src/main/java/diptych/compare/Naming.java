package diptych.compare;

import diptych.language.english.EnglishWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words before a quotation mark say of what it opens: the title of a work, the name of a
 * body or thing, or a word spoken of as a word.
 *
 * <pre>
 * בסרט "הבית הירוק", the film "the green house"     a work
 * המפלגה "יש עתיד", Operation "Iron Wall"           a name
 * המונח "אפרטהייד", the word "genocide"             a word
 * שר החוץ כתב "לא נסכים", the report says "…"       nothing: speech
 * </pre>
 *
 * Words that are a verb as well count only where they can be none. Hebrew and English.
 */
enum Naming {
  /** Titles may be long. */
  WORK,
  NAME,
  WORD,
  NOTHING;

  /** Words, in the languages' dictionary forms; Hebrew construct forms where they differ. */
  private static final Set<String> WORKS =
      Set.of(
          ("album article book chapter comedy documentary drama episode essay exhibition film hit"
                  + " memoir movie musical novel opera painting play podcast poem program programme"
                  + " report series show sitcom song story titled track entitled"
                  + " אלבום הצגה הצגת חוברת טור להיט מאמר מחזה מחזמר סדרה סדרת ספר סיפור סרט סרטון"
                  + " פודקאסט פרק רומן שיר תוכנית תכנית תערוכה תערוכת תקליט")
              .split(" "));

  private static final Set<String> BODIES =
      Set.of(
          ("band brand campaign channel company festival foundation game group journal magazine"
                  + " movement newspaper operation organization organisation party project restaurant"
                  + " ship site website named nicknamed dubbed codenamed"
                  + " אגודה אונייה אניה ארגון אתר בשם חברה חברת יומון להקה להקת מבצע מגזין מועדון מכון"
                  + " מסעדה מסעדת מפלגה מפלגת משחק ספינה עיתון עמותה עמותת ערוץ פסטיבל פרויקט קבוצה"
                  + " קבוצת קולנוע קמפיין רשת שבועון ששמה ששמו תנועה תנועת")
              .split(" "));

  private static final Set<String> MENTIONS =
      Set.of(
          "expression",
          "nickname",
          "phrase",
          "so-called",
          "term",
          "word",
          "ביטוי",
          "הכינוי",
          "מונח",
          "מושג",
          "מילה",
          "מלה");

  /** English nouns that are verbs of a subject before them: witnesses report, papers show. */
  private static final Set<String> ALSO_VERBS = Set.of("hit", "play", "report", "show", "track");

  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "my", "your",
          "new", "tv");

  /** Hebrew works that take an ending, as in בספרו; a preposition tells them from verbs. */
  private static final Pattern OWNED =
      Pattern.compile("[ובמלכשה]*[במ](?:ספר|סרט|שיר|סיפור|מאמר|אלבום|טור)(?:ו|ה|ם|ן|י)");

  /** כתבה is an article, and "she wrote" unless something is written onto it. */
  private static final Pattern ARTICLE = Pattern.compile("[ושכ]*[הבמל]{1,2}כתבה");

  /** Hebrew forms that are verbs rather than a preposition with a noun: to tell, tells. */
  private static final Set<String> VERBS = Set.of("לספר", "מספר", "שמספר", "ומספר", "לשיר");

  private static final Set<String> SAYING =
      Set.of(
          "add",
          "announce",
          "argue",
          "claim",
          "declare",
          "explain",
          "inform",
          "reply",
          "say",
          "state",
          "tell",
          "write");

  private static final Pattern SAYING_HEBREW =
      Pattern.compile(
          "[ושכה]{0,3}(?:אמר|אומר|הגיב|הודיע|הוסיף|הסביר|הצהיר|השיב|טען|כתב|מסר|סיפר|צייץ|ציין)(?:ה|ו|ת|ים)?");

  private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\"’״-]+");
  private static final int REACH = 80;
  private static final int NEAR = 6;
  private static final int SHORT_NAME = 3;
  private static final int LONG_NAME = 5;
  private static final int SHORT_TITLE = 5;
  private static final int LONG_TITLE = 8;
  private static final int MOST_PARTICLES = 3;

  /**
   * Whether what stands between marks is a title, a name or a word and no speech.
   *
   * @param before the text before the opening mark
   * @param words how many words stand between the marks
   */
  static boolean names(String before, int words) {
    String near = before.substring(Math.max(0, before.length() - REACH));
    List<String> last = new ArrayList<>();
    Matcher matcher = WORD_BEFORE.matcher(near);
    int end = 0;
    while (matcher.find()) {
      last.add(matcher.group());
      end = matcher.end();
    }
    if (last.isEmpty() || !near.substring(end).isBlank()) {
      return false; // a comma or colon introduces speech
    }
    Naming naming = of(last);
    return switch (naming) {
      case WORK -> words <= SHORT_TITLE || words <= LONG_TITLE && !isTold(last, true);
      case NAME -> words <= SHORT_NAME || words <= LONG_NAME && !isTold(last, false);
      case WORD -> words <= SHORT_NAME;
      case NOTHING -> false;
    };
  }

  private static Naming of(List<String> before) {
    String word = before.get(before.size() - 1);
    String previous = before.size() > 1 ? before.get(before.size() - 2) : "";
    if (isHebrew(word)) {
      Naming naming = hebrew(word);
      boolean construct = naming == NOTHING && word.startsWith("ה");
      return construct ? hebrew(previous) : naming; // סדרת הטלוויזיה, אתר החדשות
    }
    String english = word.toLowerCase(Locale.ROOT);
    boolean plural = english.endsWith("s") && !WORKS.contains(english);
    String lemma = plural ? english.substring(0, english.length() - 1) : english;
    if (ALSO_VERBS.contains(lemma)) {
      return !plural && DETERMINERS.contains(previous.toLowerCase(Locale.ROOT)) ? WORK : NOTHING;
    }
    return listed(lemma);
  }

  private static Naming listed(String word) {
    return WORKS.contains(word)
        ? WORK
        : BODIES.contains(word) ? NAME : MENTIONS.contains(word) ? Naming.WORD : NOTHING;
  }

  /** Hebrew glues the article and prepositions to the word: בסרט, מהספר. */
  private static Naming hebrew(String word) {
    if (VERBS.contains(word)) {
      return NOTHING;
    }
    if (OWNED.matcher(word).matches() || ARTICLE.matcher(word).matches()) {
      return WORK;
    }
    String bare = word;
    for (int k = 0; k <= MOST_PARTICLES && bare.length() > 2; k++) {
      Naming naming = listed(bare);
      if (naming != NOTHING) {
        return naming;
      }
      if (MarkedWords.PARTICLES.indexOf(bare.charAt(0)) < 0) {
        break;
      }
      bare = bare.substring(1);
    }
    return NOTHING;
  }

  /**
   * Whether somebody says something to or in it: told the paper "…", מסרה החברה "…".
   *
   * @param only count only what is said in it, as works are written, too
   */
  private static boolean isTold(List<String> before, boolean only) {
    String last = before.get(before.size() - 1);
    List<String> near = before.subList(Math.max(0, before.size() - NEAR), before.size() - 1);
    boolean there =
        isHebrew(last)
            ? "בל".indexOf(last.charAt(0)) >= 0
            : near.stream().anyMatch(w -> w.equals("in") || w.equals("on"));
    boolean to = isHebrew(last) && last.startsWith("ל");
    return (there || !only) && (to || near.stream().anyMatch(Naming::isSaying));
  }

  private static boolean isSaying(String word) {
    return isHebrew(word)
        ? SAYING_HEBREW.matcher(word).matches()
        : EnglishWords.bundled().lemmas(word).stream().anyMatch(SAYING::contains);
  }

  private static boolean isHebrew(String word) {
    return word.chars()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW);
  }
}
