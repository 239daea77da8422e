package diptych.report;

import diptych.model.Difference;

/** Names of places on a page. */
final class Anchors {
  private Anchors() {}

  /** The place of a difference's note: its id, made of letters, digits, {@code -} and {@code _}. */
  static String of(Difference difference) {
    StringBuilder out = new StringBuilder("diff-");
    for (char c : difference.id().toCharArray()) {
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (plain || c == '-') {
        out.append(c);
      } else {
        out.append('_').append((int) c).append('_');
      }
    }
    return out.toString();
  }
}
