package diptych.store;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Makes file names of names that come from outside. A harmless name stays as it is, in any script;
 * whatever is changed or cut gets a digest of the original, so that two names never become one.
 *
 * <ul>
 *   <li>{@code arms-export → arms-export}, {@code תקציב 2024 → תקציב 2024}
 *   <li>{@code ../etc → _etc-<digest>}, {@code a/b → a_b-<digest>}
 * </ul>
 */
public final class SafeName {
  private static final int MOST_BYTES = 80;
  private static final Set<String> TAKEN =
      Set.of(
          "failed",
          "index.html",
          "index.json",
          "con",
          "prn",
          "aux",
          "nul",
          "com1",
          "com2",
          "com3",
          "com4",
          "lpt1",
          "lpt2",
          "lpt3");

  private SafeName() {}

  /** A name for one folder or file, without separators; never empty, at most 100 bytes. */
  public static String of(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String safe = clip(strip(replaceUnsafe(composed)));
    boolean taken = TAKEN.contains(safe.toLowerCase(Locale.ROOT));
    return safe.equals(name) && !taken ? safe : safe + "-" + digest(name);
  }

  /** The same for an edition's id, where {@code _} separates the two editions of a pair. */
  public static String ofEdition(String id) {
    return id.indexOf('_') < 0 ? of(id) : of(id.replace('_', '-')) + "-" + digest(id);
  }

  /** For messages: control and direction characters replaced, bounded. Not for file names. */
  public static String shown(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .limit(200)
        .forEach(c -> out.appendCodePoint(isInvisible(c) ? '\uFFFD' : c)); // replacement character
    return out.toString();
  }

  private static String digest(String name) {
    return Digests.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  private static String replaceUnsafe(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints().forEach(c -> out.appendCodePoint(isSafe(c) ? c : '_'));
    return out.toString();
  }

  private static boolean isSafe(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == ' '
        || c == '-'
        || c == '_'
        || c == '.'
        || c == ','
        || c == '('
        || c == ')'
        || c == '@'
        || c == '+';
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  /** No dots or blanks at either end: hidden files, {@code ..}, and what Windows drops. */
  private static String strip(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && isEdge(name.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(name.charAt(end - 1))) {
      end--;
    }
    return start == end ? "_" : name.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return c == '.' || c == ' ';
  }

  private static String clip(String name) {
    StringBuilder out = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      bytes += new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      out.appendCodePoint(c);
      i += Character.charCount(c);
    }
    return strip(out.toString());
  }
}
