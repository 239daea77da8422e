package diptych.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Repairs Hebrew that is stored as it looks on a page, from left to right. Decides by evidence: the
 * letters ךםןףץ end words in logical order and begin them in visual order. Lines without evidence
 * follow the text as a whole; without any, everything stays. Digits and Latin words inside a line
 * keep their own direction.
 */
final class HebrewOrder {
  /** What the letters say. */
  enum Order {
    LOGICAL,
    VISUAL,
    UNKNOWN
  }

  /**
   * A repaired text.
   *
   * @param text the text in logical order
   * @param reversed number of lines turned around
   */
  record Repaired(String text, int reversed) {}

  private HebrewOrder() {}

  static boolean isFinal(int c) {
    return c == 'ך' || c == 'ם' || c == 'ן' || c == 'ף' || c == 'ץ';
  }

  static boolean isLetter(int c) {
    return c >= '\u05D0' && c <= '\u05EA';
  }

  /** What the final letters of a text say about its order. */
  static Order orderOf(String text) {
    int balance = balance(text);
    return balance > 0 ? Order.LOGICAL : balance < 0 ? Order.VISUAL : Order.UNKNOWN;
  }

  /** Turns around the lines that stand in visual order. */
  static Repaired repair(String text) {
    if (text.chars().noneMatch(HebrewOrder::isFinal)) {
      return new Repaired(text, 0);
    }
    boolean whole = orderOf(text) == Order.VISUAL;
    List<String> lines = new ArrayList<>();
    int reversed = 0;
    for (String line : text.split("\n", -1)) {
      int balance = balance(line);
      boolean hebrew = line.chars().anyMatch(HebrewOrder::isLetter);
      if (hebrew && (balance < 0 || (balance == 0 && whole))) {
        lines.add(reverse(line));
        reversed++;
      } else {
        lines.add(line);
      }
    }
    return new Repaired(String.join("\n", lines), reversed);
  }

  /** Final letters at word ends less those at word starts. */
  private static int balance(String text) {
    int balance = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (isFinal(text.charAt(i))) {
        boolean before = i > 0 && isLetter(text.charAt(i - 1));
        boolean after = i + 1 < length && isLetter(text.charAt(i + 1));
        if (before && !after) {
          balance++;
        } else if (after && !before) {
          balance--;
        }
      }
    }
    return balance;
  }

  /** A visual line in logical order: reversed, with numbers and Latin words set right again. */
  static String reverse(String line) {
    StringBuilder out = new StringBuilder(mirror(new StringBuilder(line).reverse().toString()));
    int i = 0;
    while (i < out.length()) {
      if (!isLeftToRight(out.charAt(i))) {
        i++;
        continue;
      }
      int end = endOfRun(out, i);
      while (i > 0 && isTerminator(out.charAt(i - 1)) && Character.isDigit(out.charAt(i))) {
        i--; // 50% is reversed as a whole
      }
      String run = new StringBuilder(out.substring(i, end)).reverse().toString();
      out.replace(i, end, run);
      i = end;
    }
    return out.toString();
  }

  /** Every bracket turned into its counterpart. */
  static String mirror(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(mirrored((char) c)));
    return out.toString();
  }

  /** Signs that belong to the number they touch. */
  private static boolean isTerminator(char c) {
    return "%$\u20AC\u00A3\u20AA\u00B0\u2030#".indexOf(c) >= 0;
  }

  private static boolean isLeftToRight(char c) {
    return Character.isDigit(c) || (Character.isLetter(c) && !isLetter(c));
  }

  /**
   * The run goes on over separators between digits, and over spaces and signs between Latin words.
   * A number before a Latin word belongs to it as in {@code COVID 19}, unless a Hebrew prefix is
   * tied to the number.
   */
  private static int endOfRun(CharSequence text, int start) {
    boolean prefixed =
        start > 1 && text.charAt(start - 1) == '-' && isLetter(text.charAt(start - 2));
    boolean letters = false;
    int end = start;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLeftToRight(c)) {
        letters |= !Character.isDigit(c);
        end = i + 1;
      } else if (i == end && isTerminator(c) && Character.isDigit(text.charAt(i - 1))) {
        end = i + 1;
      } else if (isLetter(c)
          || i - end > 2
          || (c == ' ' && !letters && (prefixed || !latinFollows(text, i)))) {
        break;
      }
    }
    return end;
  }

  private static boolean latinFollows(CharSequence text, int space) {
    int next = space + 1;
    return next < text.length()
        && isLeftToRight(text.charAt(next))
        && !Character.isDigit(text.charAt(next));
  }

  private static char mirrored(char c) {
    return switch (c) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '{' -> '}';
      case '}' -> '{';
      case '<' -> '>';
      case '>' -> '<';
      case '\u00AB' -> '\u00BB'; // guillemets
      case '\u00BB' -> '\u00AB';
      default -> c;
    };
  }
}
