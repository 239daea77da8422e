package diptych.language.quantity;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.CompactDecimalFormat.CompactStyle;
import com.ibm.icu.util.ULocale;
import diptych.language.quantity.NumberMention.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number words of Hebrew and English, with gender and construct forms; of all other languages the
 * words for thousand, million and so on, long and short, from CLDR.
 */
final class NumberWords {
  /**
   * A number word.
   *
   * @param value what it stands for
   * @param role what it does to its neighbours
   * @param form whether it may mean something else
   */
  record Word(double value, Role role, Form form) {}

  /** How a number word joins others. */
  enum Role {
    /** one to ninety-nine: added. */
    UNIT,
    /** hundred, thousand, million …: multiplies what stands before it. */
    MAGNITUDE,
    /** first, third: stands alone. */
    ORDINAL,
    /** half, quarter: a part. */
    FRACTION,
    /** thirds, רבעים: a part only after how many there are. */
    FRACTIONS,
    /** twice, יומיים: has a number inside. */
    HINT
  }

  private static final Map<String, Map<String, Word>> LANGUAGES =
      Map.of("en", english(), "he", hebrew());

  /** One of each of CLDR's plural forms. */
  private static final double[] COUNTS = {1, 2, 5, 11, 1.5};

  /** A count and one word of two letters or more, which a unit is not taken for. */
  private static final Pattern WRITTEN =
      Pattern.compile("[\\p{Nd}.,]+[\\s\\p{Z}]*(\\p{L}[\\p{L}\\p{M}]+)\\.?");

  private static final Map<String, Map<String, Word>> OTHERS = new ConcurrentHashMap<>();

  private NumberWords() {}

  /** The number words of a language. */
  static Map<String, Word> of(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    Map<String, Word> known = LANGUAGES.get(code);
    return known != null ? known : OTHERS.computeIfAbsent(code, NumberWords::magnitudes);
  }

  /** {@code млн}, {@code миллиона}: what stands behind the digits of a number written shortly. */
  private static Map<String, Word> magnitudes(String language) {
    Map<String, Word> words = new HashMap<>();
    for (CompactStyle style : CompactStyle.values()) {
      CompactDecimalFormat format =
          CompactDecimalFormat.getInstance(ULocale.forLanguageTag(language), style);
      for (double magnitude : new double[] {1e3, 1e6, 1e9, 1e12}) {
        for (double count : COUNTS) {
          Matcher written = WRITTEN.matcher(format.format(count * magnitude));
          if (written.matches()) {
            String word = written.group(1).toLowerCase(Locale.ROOT);
            put(words, magnitude, Role.MAGNITUDE, Form.WORDS, word);
          }
        }
      }
    }
    return withSigns(words);
  }

  private static Map<String, Word> english() {
    Map<String, Word> words = new HashMap<>();
    units(words, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen");
    units(words, 14, "fourteen fifteen sixteen seventeen eighteen nineteen");
    tens(words, "twenty thirty forty fifty sixty seventy eighty ninety");
    put(words, 1, Role.UNIT, Form.LOOSE, "one");
    put(words, 0, Role.UNIT, Form.LOOSE, "zero");
    put(words, 12, Role.MAGNITUDE, Form.LOOSE, "dozen", "dozens");
    put(words, 10, Role.MAGNITUDE, Form.LOOSE, "tens", "scores");
    magnitudes(words, "hundred", "thousand", "million", "billion", "trillion");
    ordinals(words, "first second third fourth fifth sixth seventh eighth ninth tenth");
    ordinals(words, 11, "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth");
    ordinals(words, 18, "eighteenth nineteenth twentieth");
    put(words, 0.5, Role.FRACTION, Form.LOOSE, "half");
    put(words, 0.25, Role.FRACTION, Form.LOOSE, "quarter");
    String[] parts = {"thirds", "quarters", "fifths", "sixths", "sevenths", "eighths"};
    for (int i = 0; i < parts.length; i++) {
      put(words, 1.0 / (i + 3), Role.FRACTIONS, Form.WORDS, parts[i]);
    }
    put(words, 0.1, Role.FRACTIONS, Form.WORDS, "tenths");
    put(words, 2, Role.HINT, Form.HINT, "twice", "fortnight");
    put(words, 3, Role.HINT, Form.HINT, "thrice", "triple", "tripled", "threefold");
    put(words, 10, Role.HINT, Form.HINT, "decade");
    put(words, 100, Role.HINT, Form.HINT, "century");
    return withSigns(words);
  }

  private static Map<String, Word> hebrew() {
    Map<String, Word> words = new HashMap<>();
    put(words, 0, Role.UNIT, Form.LOOSE, "אפס");
    put(words, 1, Role.UNIT, Form.LOOSE, "אחד", "אחת");
    put(words, 2, Role.UNIT, Form.LOOSE, "שני");
    put(words, 2, Role.UNIT, Form.WORDS, "שניים", "שתיים", "שתי", "שתים", "שנים");
    String[][] units = {
      {"שלושה", "שלוש", "שלושת"},
      {"ארבעה", "ארבע", "ארבעת"},
      {"חמישה", "חמש", "חמשת"},
      {"שישה", "שש", "ששת", "ששה"},
      {"שבעה", "שבע", "שבעת"},
      {"שמונה", "שמונת"},
      {"תשעה", "תשע", "תשעת"},
      {"עשרה", "עשר", "עשרת"}
    };
    for (int i = 0; i < units.length; i++) {
      put(words, i + 3, Role.UNIT, Form.WORDS, units[i]);
    }
    // three to nine in the feminine are written like other words
    put(words, 6, Role.UNIT, Form.LOOSE, "שש");
    put(words, 4, Role.UNIT, Form.WORDS, "ארבע");
    tens(words, "עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים");
    put(words, 10, Role.UNIT, Form.LOOSE, "עשרות");
    put(words, 100, Role.MAGNITUDE, Form.WORDS, "מאה", "מאות");
    put(words, 200, Role.UNIT, Form.WORDS, "מאתיים", "מאתים");
    put(words, 1000, Role.MAGNITUDE, Form.WORDS, "אלף", "אלפים", "אלפי");
    put(words, 2000, Role.UNIT, Form.WORDS, "אלפיים");
    put(words, 1e6, Role.MAGNITUDE, Form.WORDS, "מיליון", "מיליוני", "מליון", "מיליונים");
    put(words, 1e9, Role.MAGNITUDE, Form.WORDS, "מיליארד", "מיליארדי", "מליארד", "מיליארדים");
    put(words, 1e12, Role.MAGNITUDE, Form.WORDS, "טריליון", "טריליוני");
    put(words, 12, Role.MAGNITUDE, Form.LOOSE, "תריסר");
    String[][] ordinals = {
      {"ראשון", "ראשונה"},
      {"שנייה", "שניה"},
      {"שלישי", "שלישית"},
      {"רביעי", "רביעית"},
      {"חמישי", "חמישית"},
      {"שישי", "שישית"},
      {"שביעי", "שביעית"},
      {"שמיני", "שמינית"},
      {"תשיעי", "תשיעית"},
      {"עשירי", "עשירית"}
    };
    for (int i = 0; i < ordinals.length; i++) {
      put(words, i + 1, Role.ORDINAL, Form.LOOSE, ordinals[i]);
    }
    put(words, 0.5, Role.FRACTION, Form.LOOSE, "חצי", "מחצית");
    put(words, 1.0 / 3, Role.FRACTION, Form.LOOSE, "שליש");
    put(words, 0.25, Role.FRACTION, Form.LOOSE, "רבע");
    put(words, 1.0 / 3, Role.FRACTIONS, Form.WORDS, "שלישים");
    put(words, 0.25, Role.FRACTIONS, Form.WORDS, "רבעים", "רבעי");
    put(words, 0.2, Role.FRACTIONS, Form.WORDS, "חמישיות");
    put(words, 0.1, Role.FRACTIONS, Form.WORDS, "עשיריות");
    put(words, 2, Role.HINT, Form.HINT, "יומיים", "שבועיים", "חודשיים", "שנתיים", "שעתיים");
    put(words, 2, Role.HINT, Form.HINT, "פעמיים", "שניהם", "שתיהן", "שניהן", "כפול", "כפולה");
    put(words, 2, Role.HINT, Form.HINT, "זוג", "צמד", "הכפיל", "הכפילה", "הוכפל", "הוכפלה");
    put(words, 3, Role.HINT, Form.HINT, "שלושתם", "שלישייה", "שילש", "משולש");
    put(words, 10, Role.HINT, Form.HINT, "עשור");
    return withSigns(words);
  }

  private static Map<String, Word> withSigns(Map<String, Word> words) {
    put(words, 0.5, Role.FRACTION, Form.LOOSE, "½");
    put(words, 0.25, Role.FRACTION, Form.LOOSE, "¼");
    put(words, 0.75, Role.FRACTION, Form.LOOSE, "¾");
    put(words, 1.0 / 3, Role.FRACTION, Form.LOOSE, "⅓");
    put(words, 2.0 / 3, Role.FRACTION, Form.LOOSE, "⅔");
    return Map.copyOf(words);
  }

  private static void units(Map<String, Word> words, int first, String list) {
    int value = first;
    for (String word : list.split(" ")) {
      put(words, value++, Role.UNIT, Form.WORDS, word);
    }
  }

  private static void tens(Map<String, Word> words, String list) {
    int value = 20;
    for (String word : list.split(" ")) {
      put(words, value, Role.UNIT, Form.WORDS, word);
      value += 10;
    }
  }

  private static void magnitudes(Map<String, Word> words, String... list) {
    double[] values = {100, 1e3, 1e6, 1e9, 1e12};
    for (int i = 0; i < list.length; i++) {
      put(words, values[i], Role.MAGNITUDE, Form.WORDS, list[i], list[i] + "s");
    }
  }

  private static void ordinals(Map<String, Word> words, String list) {
    ordinals(words, 1, list);
  }

  private static void ordinals(Map<String, Word> words, int first, String list) {
    int value = first;
    for (String word : list.split(" ")) {
      put(words, value++, Role.ORDINAL, Form.LOOSE, word);
    }
  }

  private static void put(
      Map<String, Word> words, double value, Role role, Form form, String... forms) {
    for (String word : forms) {
      words.put(word, new Word(value, role, form));
    }
  }
}
