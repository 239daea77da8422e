package diptych.normalize;

/**
 * Writes three and more full stops, also with spaces between them, as one ellipsis.
 *
 * <pre>
 * "so..."    → "so…"
 * "so . . . on" → "so … on"
 * "so....."  → "so…"
 * "a.. b"    → the same
 * </pre>
 */
public final class UnifyEllipses implements TextStep {
  @Override
  public String apply(String text) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = endOfDots(text, i);
      if (end > i) {
        out.append('\u2026');
        i = end;
      } else {
        out.append(text.charAt(i++));
      }
    }
    return out.toString();
  }

  /** The end of a run of three or more dots that begins here; the start if there is none. */
  private static int endOfDots(String text, int start) {
    int dots = 0;
    int end = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        dots++;
        end = i + 1;
      } else if (c != ' ' || i != end || dots == 0) {
        break;
      }
    }
    return dots >= 3 ? end : start;
  }
}
