package diptych.language.hebrew;

import static diptych.language.hebrew.HebrewText.isGeresh;
import static diptych.language.hebrew.HebrewText.isGershayim;
import static diptych.language.hebrew.HebrewText.isHyphen;
import static diptych.language.hebrew.HebrewText.isLetter;
import static diptych.language.hebrew.HebrewText.isPoint;

import diptych.language.hebrew.HebrewToken.Gap;
import diptych.language.hebrew.HebrewToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits text into Hebrew words, numbers and words of other scripts. Gershayim and geresh stay
 * inside a word; a hyphen separates. {@code בצה"ל ב-2019 → בצה"ל | ב | 2019}.
 */
final class HebrewTokenizer {
  private final Predicate<String> knownWithGeresh;

  /**
   * @param knownWithGeresh whether a word that ends with a geresh is an abbreviation, so that the
   *     mark is not a closing quotation mark
   */
  HebrewTokenizer(Predicate<String> knownWithGeresh) {
    this.knownWithGeresh = knownWithGeresh;
  }

  List<HebrewToken> tokens(String text) {
    List<HebrewToken> tokens = new ArrayList<>(text.length() / 5 + 1);
    int gapFrom = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at;
      Kind kind = Kind.OTHER;
      if (isLetter(c) || (c >= '\u05F0' && c <= '\u05F2')) {
        end = hebrewEnd(text, at);
        kind = Kind.HEBREW;
      } else if (Character.isDigit(c)) {
        end = numberEnd(text, at);
        kind = Kind.NUMBER;
      } else if (Character.isLetter(c)) {
        end = otherEnd(text, at);
      }
      if (end == at) {
        at++;
        continue;
      }
      String word = text.substring(at, end);
      String folded = kind == Kind.HEBREW ? HebrewText.fold(word) : word;
      tokens.add(new HebrewToken(at, end, folded, kind, gap(text, gapFrom, at)));
      at = end;
      gapFrom = end;
    }
    return tokens;
  }

  private int hebrewEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLetter(c) || isPoint(c) || (c >= '\u05F0' && c <= '\u05F2')) {
        at++;
      } else if ((isGeresh(c) || isGershayim(c)) && at + 1 < text.length()) {
        int next = at + 1;
        if (isGeresh(c) && isGeresh(text.charAt(next))) {
          next++;
        }
        if (next < text.length() && isLetter(text.charAt(next))) {
          at = next;
        } else {
          break;
        }
      } else {
        break;
      }
    }
    if (at < text.length() && isGeresh(text.charAt(at))) {
      String word = HebrewText.fold(text.substring(start, at)) + "'";
      if (knownWithGeresh.test(word)) {
        return at + 1;
      }
    }
    return at;
  }

  private static int numberEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside =
          (c == '.' || c == ',' || c == ':' || c == '/')
              && at + 1 < text.length()
              && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !inside) {
        break;
      }
      at++;
    }
    return at < text.length() && text.charAt(at) == '%' ? at + 1 : at;
  }

  private static int otherEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean joined =
          (c == '\'' || c == '\u2019' || c == '-' || c == '.' || c == '&')
              && at + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(at + 1))
              && !isLetter(text.charAt(at + 1));
      if (isLetter(c) || (!Character.isLetterOrDigit(c) && !joined)) {
        break;
      }
      at++;
    }
    return at;
  }

  private static Gap gap(String text, int from, int to) {
    if (to == from + 1 && isHyphen(text.charAt(from))) {
      return Gap.HYPHEN;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT
          && !isPoint(c)) {
        return Gap.PUNCTUATION;
      }
    }
    return Gap.SPACE;
  }
}
