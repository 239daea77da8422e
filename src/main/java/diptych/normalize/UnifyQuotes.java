package diptych.normalize;

/**
 * Writes every quotation mark as {@code "} or {@code '}: typographic, low, angled, and the Hebrew
 * gershayim and geresh, which most keyboards type that way. Inside a word a mark is gershayim,
 * geresh or an apostrophe and gets the same sign, so that one word is one string of characters
 * however it was typed. French spaces inside angled marks go.
 *
 * <pre>
 * "„שלום“"          → "\"שלום\""
 * "‚שלום‘"          → "'שלום'"
 * "« mot »"         → "\"mot\""
 * "צה״ל", "צה”ל", "צה''ל" → "צה\"ל"
 * "ג׳ונס", "ג‘ונס"    → "ג'ונס"
 * "it’s"            → "it's"
 * "``so''"          → "\"so\""
 * "3′ 5″"           → "3' 5\""
 * </pre>
 */
public final class UnifyQuotes implements TextStep {
  @Override
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDouble(c)) {
        out.append('"');
        if (c == '\u00AB') {
          i = skipSpace(text, i);
        }
      } else if (isSingle(c)) {
        out.append('\'');
      } else if (c == '\u00BB') {
        dropSpace(out);
        out.append('"');
      } else {
        out.append(c);
      }
    }
    return joinPairs(out);
  }

  /** Two single signs in a row are one double sign. */
  private static String joinPairs(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean pair = text.charAt(i) == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'';
      out.append(pair ? '"' : text.charAt(i));
      i += pair ? 1 : 0;
    }
    return out.toString();
  }

  private static int skipSpace(String text, int i) {
    int next = i + 1;
    while (next < text.length() && isSpace(text.charAt(next))) {
      next++;
    }
    return next - 1;
  }

  private static void dropSpace(StringBuilder out) {
    while (out.length() > 0 && isSpace(out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }

  private static boolean isDouble(char c) {
    return switch (c) {
      case '"',
          '\u00AB', // guillemet
          '\u201C', // typographic
          '\u201D',
          '\u201E', // low
          '\u201F',
          '\u2033', // double prime
          '\u2036',
          '\u02BA',
          '\u02DD',
          '\u05F4', // gershayim
          '\u301D',
          '\u301E',
          '\u301F',
          '\uFF02' ->
          true;
      default -> false;
    };
  }

  private static boolean isSingle(char c) {
    return switch (c) {
      case '\'',
          '`',
          '\u00B4', // acute accent
          '\u2018', // typographic
          '\u2019',
          '\u201A', // low
          '\u201B',
          '\u2032', // prime
          '\u2035',
          '\u2039', // single guillemets
          '\u203A',
          '\u02B9',
          '\u02BC',
          '\u05F3', // geresh
          '\uFF07' ->
          true;
      default -> false;
    };
  }
}
