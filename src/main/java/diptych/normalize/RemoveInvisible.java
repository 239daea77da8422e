package diptych.normalize;

/**
 * Removes characters that show nothing: soft hyphens, direction marks and embeddings, zero-width
 * characters, control characters. The report sets directions by markup. Zero-width joiners stay
 * beside Arabic letters and emoji, where they shape what is read. A lone surrogate becomes U+FFFD.
 *
 * <pre>
 * "inter\u00ADnational"  → "international"   (soft hyphen)
 * "\u200Fשלום\u200E"      → "שלום"           (RLM, LRM)
 * "\u202Bאבג\u202C"       → "אבג"            (embedding)
 * "a\u200Bb\uFEFF"        → "ab"             (zero-width space, byte order mark)
 * "a\u0007b"             → "ab"             (control character)
 * "می\u200Cخواهم"         → the same         (joiner in Persian)
 * </pre>
 */
public final class RemoveInvisible implements TextStep {
  @Override
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int after = i < text.length() ? text.codePointAt(i) : -1;
      if (c >= 0xD800 && c <= 0xDFFF) {
        out.append('\uFFFD');
        before = '\uFFFD';
      } else if (isShown(c) || (isJoiner(c) && shapes(before) && shapes(after))) {
        out.appendCodePoint(c);
        before = c;
      }
    }
    return out.toString();
  }

  private static boolean isShown(int c) {
    if (c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0x85) {
      return true; // white space, made a space later
    }
    int type = Character.getType(c);
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return type != Character.CONTROL
        && (type != Character.FORMAT || isVisibleFormat(c))
        && c != 0x034F // combining grapheme joiner
        && c != 0x115F // Hangul fillers
        && c != 0x1160
        && c != 0x3164
        && !noncharacter;
  }

  /** Signs that Unicode counts as format characters, but that are printed; and flag letters. */
  private static boolean isVisibleFormat(int c) {
    return (c >= 0x0600 && c <= 0x0605)
        || c == 0x06DD
        || c == 0x070F
        || (c >= 0xE0020 && c <= 0xE007F);
  }

  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  private static boolean shapes(int c) {
    if (c < 0x0600) {
      return false;
    }
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC
        || (c >= 0x0900 && c < 0x0E00)
        || c == 0xFE0F
        || c >= 0x1F000
        || (c >= 0x2600 && c < 0x2800);
  }
}
