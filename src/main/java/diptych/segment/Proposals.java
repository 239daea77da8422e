package diptych.segment;

import com.ibm.icu.text.BreakIterator;
import java.util.TreeSet;

/**
 * Places where a sentence may end: those ICU finds, those after an ellipsis, and those before a
 * number or, in a text without capital letters, before a Latin word, where ICU waits for a capital.
 */
final class Proposals {
  private Proposals() {}

  /** Ascending; the last is the text's end. */
  static TreeSet<Integer> of(String text, BreakIterator breaks) {
    TreeSet<Integer> ends = new TreeSet<>();
    breaks.setText(text);
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      ends.add(pastLooseQuote(text, end));
    }
    for (int i = text.indexOf('\u2026'); i >= 0; i = text.indexOf('\u2026', i + 1)) {
      int after = afterClosers(text, i + 1);
      int next = after;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next > after && next < text.length() && startsSentence(text, next)) {
        ends.add(next);
      }
    }
    for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
      int after = afterClosers(text, i + 1);
      int next = after;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next > after && next < text.length() && beginsUnseen(text, next)) {
        ends.add(next);
      }
    }
    ends.add(text.length());
    return ends;
  }

  /** A quotation mark with spaces on both sides after a full stop closes what stands before it. */
  private static int pastLooseQuote(String text, int end) {
    boolean loose =
        end > 0
            && end + 1 < text.length()
            && text.charAt(end - 1) == ' '
            && text.charAt(end) == '"'
            && text.charAt(end + 1) == ' ';
    return loose ? end + 2 : end;
  }

  private static boolean beginsUnseen(String text, int at) {
    int i = at;
    while (i < text.length() && "\"'(".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Character.isDigit(c) || (c >= 'a' && c <= 'z');
  }

  /** Past quotation marks and brackets that close what ends here. */
  static int afterClosers(String text, int from) {
    int i = from;
    while (i < text.length() && "\"'\u201D\u2019)]".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /**
   * After an ellipsis only a capital letter, perhaps behind an opening quotation mark, is a sign.
   */
  private static boolean startsSentence(String text, int at) {
    int i = at;
    while (i < text.length() && "\"'(\u2013\u2014-".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length() && Character.isUpperCase(text.charAt(i));
  }
}
