package diptych.normalize;

/**
 * Writes every hyphen as {@code -}, also the Hebrew maqaf and the minus sign, and a hyphen that
 * stands for a dash, between spaces, as an en dash. En and em dashes stay what they are.
 *
 * <pre>
 * "תל\u05BEאביב"  → "תל-אביב"   (maqaf)
 * "e\u2011mail"  → "e-mail"    (no-break hyphen)
 * "\u22125"      → "-5"        (minus)
 * "yes - no"     → "yes – no"
 * "yes -- no"    → "yes – no"
 * "2016–2020 — so" → the same
 * </pre>
 */
public final class UnifyDashes implements TextStep {
  @Override
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(unified(text.charAt(i)));
    }
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) != '-') {
        continue;
      }
      int end = i;
      while (end < out.length() && out.charAt(end) == '-') {
        end++;
      }
      boolean between = i > 0 && isSpace(out, i - 1) && end < out.length() && isSpace(out, end);
      boolean doubled = end - i == 2 || end - i == 3;
      if ((between && end - i <= 3) || doubled) {
        out.replace(i, end, "\u2013");
        end = i + 1;
      }
      i = end;
    }
    return out.toString();
  }

  private static boolean isSpace(CharSequence text, int i) {
    char c = text.charAt(i);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static char unified(char c) {
    return switch (c) {
      case '\u05BE', // maqaf
          '\u2010', // hyphen
          '\u2011', // no-break hyphen
          '\u2043', // hyphen bullet
          '\u2212', // minus
          '\uFE63',
          '\uFF0D' ->
          '-';
      case '\u2012' -> '\u2013'; // figure dash
      case '\u2015' -> '\u2014'; // horizontal bar
      default -> c;
    };
  }
}
