package diptych.report;

/**
 * Makes text from a document fit for a format that cannot hold every UTF-16 unit.
 *
 * <p>All methods keep the text's length, so that spans stay right, except {@link #visible}.
 */
final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** The text with lone surrogates replaced: what any UTF-8 encoder takes. */
  static String wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceLoneSurrogates(text);
      }
    }
    return text;
  }

  /** The text with everything replaced that XML 1.0 does not allow, escaped or not. */
  static String xml(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) && !isLone(text, i) || isXml(c)) {
        if (out != null) {
          out.append(c);
        }
      } else {
        out = out != null ? out : new StringBuilder(text.length()).append(text, 0, i);
        out.append(REPLACEMENT);
      }
    }
    return out != null ? out.toString() : text;
  }

  /**
   * The code of a character that reorders or overrides the text around it, such as {@code U+202E},
   * and that a page shows by its code instead; null for all others. The marks LRM, RLM and ALM
   * order only themselves and stay.
   */
  static @org.jspecify.annotations.Nullable String visible(char c) {
    boolean reorders =
        c >= '\u202A' /* LRE */ && c <= '\u202E' /* RLO */
            || c >= '\u2066' /* LRI */ && c <= '\u2069' /* PDI */;
    return reorders
        ? "[U+" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + "]"
        : null;
  }

  /** Whether a cut before {@code index} would part a surrogate pair. */
  static boolean partsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  /**
   * The text on one line, fit for a terminal: every run of white space and control characters is
   * one space, bidi controls are named.
   */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        space = out.length() > 0;
      } else {
        if (space) {
          out.append(' ');
          space = false;
        }
        String code = c < '\u202A' ? null : visible(c);
        if (code == null) {
          out.append(c);
        } else {
          out.append(code);
        }
      }
    }
    return wellFormed(out.toString());
  }

  private static boolean isXml(char c) {
    return c >= 0x20 && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c > 0xDFFF && c < 0xFFFE;
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static String replaceLoneSurrogates(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isLone(text, i)) {
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out.toString();
  }
}
