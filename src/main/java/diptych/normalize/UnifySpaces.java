package diptych.normalize;

/**
 * Writes every run of white space as one space: no-break and thin spaces, tabs, line ends. Nothing
 * at the ends.
 *
 * <pre>
 * "a\u00A0b"      → "a b"
 * "a \t\n b"      → "a b"
 * " a\u2009b\u3000" → "a b"
 * </pre>
 */
public final class UnifySpaces implements TextStep {
  @Override
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
        pending = out.length() > 0;
      } else {
        if (pending) {
          out.append(' ');
          pending = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
