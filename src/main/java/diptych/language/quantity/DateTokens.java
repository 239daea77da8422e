package diptych.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut into numbers and words. */
final class DateTokens {
  /**
   * A piece of the text.
   *
   * @param text in lower case
   * @param raw as written
   */
  record Token(String text, String raw, int start, int end) {
    boolean digits() {
      return Character.isDigit(text.charAt(0));
    }

    boolean capital() {
      return Character.isUpperCase(raw.charAt(0));
    }

    /** The number, -1 if it is none or too long to be part of a date. */
    int number() {
      return digits() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }
  }

  private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+(?:'(?!\\p{L}))?");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  DateTokens(String text) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String raw = matcher.group();
      tokens.add(new Token(raw.toLowerCase(Locale.ROOT), raw, matcher.start(), matcher.end()));
    }
  }

  String whole() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token get(int at) {
    return tokens.get(at);
  }

  /** The text of a token, empty if there is none. */
  String text(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  /** What stands between a token and the one before; a line break if there is none before. */
  String gapBefore(int at) {
    return at <= 0 || at >= tokens.size()
        ? "\n"
        : text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
  }

  /** The character before a token, a blank at the start. */
  char charBefore(int at) {
    int start = tokens.get(at).start();
    return start == 0 ? ' ' : text.charAt(start - 1);
  }

  /** The character after a token, a blank at the end. */
  char charAfter(int at) {
    int end = tokens.get(at).end();
    return end == text.length() ? ' ' : text.charAt(end);
  }
}
