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
    StringBuilder out = new StringBuilder(line).reverse();
    for (int i = 0; i < out.length(); i++) {
      out.setCharAt(i, mirrored(out.charAt(i)));
    }
    int i = 0;
    while (i < out.length()) {
      if (!isLeftToRight(out.charAt(i))) {
        i++;
        continue;
      }
      int end = endOfRun(out, i);
      String run = new StringBuilder(out.substring(i, end)).reverse().toString();
      out.replace(i, end, run);
      i = end;
    }
    return out.toString();
  }

  private static boolean isLeftToRight(char c) {
    return Character.isDigit(c) || (Character.isLetter(c) && !isLetter(c));
  }

  /** The run goes on over separators and single spaces as long as left-to-right text follows. */
  private static int endOfRun(CharSequence text, int start) {
    int end = start;
    boolean letters = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLeftToRight(c)) {
        letters |= !Character.isDigit(c);
        end = i + 1;
      } else if (isLetter(c) || i - end > 2 || (c == ' ' && !letters)) {
        break;
      }
    }
    return end;
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
