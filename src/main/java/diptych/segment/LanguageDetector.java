package diptych.segment;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Tells the language of a text. The script decides most cases; Latin script is decided by function
 * words, and by Tika's detector only where they leave a doubt, because its models take time to
 * load. Safe for concurrent use.
 */
public final class LanguageDetector {
  /** What is returned where nothing could be said. */
  public static final String UNDETERMINED = "und";

  private static final int ENOUGH = 20_000;
  private final FunctionWords words = new FunctionWords();
  private final LatinModels models = new LatinModels();

  /** The language as a BCP 47 tag; {@link #UNDETERMINED} if unsure. */
  public String detect(String text) {
    String sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < sample.length(); ) {
      int c = sample.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        letters++;
      }
    }
    if (letters == 0) {
      return UNDETERMINED;
    }
    UnicodeScript script =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return switch (script) {
      case HEBREW -> count(sample, c -> c >= 0x05F0 && c <= 0x05F2) * 200 > letters ? "yi" : "he";
      case ARABIC -> arabic(sample, letters);
      case CYRILLIC -> cyrillic(sample, letters);
      case GREEK -> "el";
      case ARMENIAN -> "hy";
      case GEORGIAN -> "ka";
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> counts.getOrDefault(UnicodeScript.HIRAGANA, 0) * 10 > letters ? "ja" : "zh";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case ETHIOPIC -> "am";
      case LATIN -> latin(sample);
      default -> UNDETERMINED;
    };
  }

  private String latin(String text) {
    String byWords = words.detect(text);
    return byWords.equals(UNDETERMINED) ? models.detect(text) : byWords;
  }

  private static String arabic(String text, int letters) {
    if (count(text, c -> "\u0679\u0688\u0691\u06BA\u06D2".indexOf(c) >= 0) * 100 > letters) {
      return "ur";
    }
    if (count(text, c -> "\u06D5\u06C6\u0695\u06B5".indexOf(c) >= 0) * 100 > letters) {
      return "ckb";
    }
    return count(text, c -> "\u067E\u0686\u0698\u06AF\u06A9\u06CC".indexOf(c) >= 0) * 30 > letters
        ? "fa"
        : "ar";
  }

  private static String cyrillic(String text, int letters) {
    if (count(text, c -> "\u0458\u0459\u045A\u0452\u045B\u045F".indexOf(c) >= 0) * 100 > letters) {
      return count(text, c -> "\u0453\u045C\u0455".indexOf(c) >= 0) > 0 ? "mk" : "sr";
    }
    if (count(text, c -> c == 'ў') * 200 > letters) {
      return "be";
    }
    if (count(text, c -> "ґєії".indexOf(c) >= 0) * 100 > letters) {
      return "uk";
    }
    if (count(text, c -> "қңғүұәөһ".indexOf(c) >= 0) * 50 > letters) {
      return "kk";
    }
    boolean russian = count(text, c -> c == 'ы' || c == 'э' || c == 'ё') * 200 > letters;
    return !russian && letters > 100 && count(text, c -> c == 'ъ') * 100 > letters ? "bg" : "ru";
  }

  private static int count(String text, IntPredicate wanted) {
    return (int) text.codePoints().map(Character::toLowerCase).filter(wanted).count();
  }
}
