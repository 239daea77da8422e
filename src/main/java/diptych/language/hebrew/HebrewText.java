package diptych.language.hebrew;

/** Letters of Hebrew text: folding of marks and look-alikes, final forms. Stateless. */
final class HebrewText {
  private static final char MAQAF = '\u05BE';
  private static final char GERESH = '\u05F3';
  private static final char GERSHAYIM = '\u05F4';

  private HebrewText() {}

  /** Whether the character is one of the letters alef to tav, finals included. */
  static boolean isLetter(char c) {
    return c >= 'א' && c <= 'ת';
  }

  /** Whether the character is a vowel point or a cantillation mark. */
  static boolean isPoint(char c) {
    return c >= '\u0591' && c <= '\u05C7' && c != MAQAF && c != '\u05C0' && c != '\u05C3';
  }

  /** Whether the character is any mark that stands for a geresh. */
  static boolean isGeresh(char c) {
    return c == '\'' || c == GERESH || c == '\u2019' || c == '\u2018' || c == '\u00B4' || c == '`';
  }

  /** Whether the character is any mark that stands for gershayim. */
  static boolean isGershayim(char c) {
    return c == '"' || c == GERSHAYIM || c == '\u201D' || c == '\u201C' || c == '\u201E';
  }

  /** Whether the character joins two words: maqaf, hyphen, en dash. */
  static boolean isHyphen(char c) {
    return c == '-' || c == MAQAF || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  /**
   * A word as the lexicon writes it: without points, {@code '} and {@code "} for geresh and
   * gershayim, ligatures taken apart. {@code צה״ל → צה"ל}.
   */
  static String fold(String word) {
    StringBuilder out = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isLetter(c) || c == '\'' || c == '"') {
        if (out != null) {
          out.append(c);
        }
        continue;
      }
      if (out == null) {
        out = new StringBuilder(word.length()).append(word, 0, i);
      }
      foldOdd(c, out);
    }
    return doubledGeresh(out == null ? word : out.toString());
  }

  private static void foldOdd(char c, StringBuilder out) {
    if (isGeresh(c)) {
      out.append('\'');
    } else if (isGershayim(c)) {
      out.append('"');
    } else if (isHyphen(c)) {
      out.append('-');
    } else if (c == '\u05F0') {
      out.append("וו");
    } else if (c == '\u05F1') {
      out.append("וי");
    } else if (c == '\u05F2') {
      out.append("יי");
    } else if (!isPoint(c) && Character.getType(c) != Character.FORMAT) {
      out.append(c);
    }
  }

  private static String doubledGeresh(String word) {
    return word.indexOf("''") < 0 ? word : word.replace("''", "\"");
  }

  /** The ordinary form of a final letter, other characters unchanged. */
  static char medial(char c) {
    return switch (c) {
      case 'ך' -> 'כ';
      case 'ם' -> 'מ';
      case 'ן' -> 'נ';
      case 'ף' -> 'פ';
      case 'ץ' -> 'צ';
      default -> c;
    };
  }

  /** The final form of a letter that has one, other characters unchanged. */
  static char finalForm(char c) {
    return switch (c) {
      case 'כ' -> 'ך';
      case 'מ' -> 'ם';
      case 'נ' -> 'ן';
      case 'פ' -> 'ף';
      case 'צ' -> 'ץ';
      default -> c;
    };
  }

  /** The word with ordinary letters only, ready to take an ending. {@code מקום → מקומ}. */
  static String open(String word) {
    if (word.isEmpty()) {
      return word;
    }
    char last = word.charAt(word.length() - 1);
    char medial = medial(last);
    return medial == last ? word : word.substring(0, word.length() - 1) + medial;
  }

  /** The word with a final letter at its end. {@code מקומ → מקום}. */
  static String close(String word) {
    if (word.length() < 2) {
      return word;
    }
    char last = word.charAt(word.length() - 1);
    char closed = finalForm(last);
    return closed == last ? word : word.substring(0, word.length() - 1) + closed;
  }

  /** Whether the letter is a guttural, which changes the vowels of a verb. */
  static boolean isGuttural(char c) {
    return c == 'א' || c == 'ה' || c == 'ח' || c == 'ע';
  }
}
