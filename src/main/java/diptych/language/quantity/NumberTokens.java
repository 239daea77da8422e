package diptych.language.quantity;

import diptych.language.quantity.NumberWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text cut into digits, words and signs, with what each word means as a number. */
final class NumberTokens {
  /**
   * A piece of the text.
   *
   * @param text in lower case, without particles if it is a number word
   * @param word what it means as a number, null if nothing
   */
  record Token(String text, int start, int end, @Nullable Word word) {
    boolean digits() {
      return Character.isDigit(text.charAt(0));
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{Nd}+(?:[.,]\\p{Nd}+)*|[\\p{L}\\p{M}]+(?:['\"״]\\p{L}+)?|[%$€£₪]|[½¼¾⅓⅔]|°\\s?[CFcf]\\b");
  private static final String PARTICLES = "והבכלמש";
  private static final int MOST_PARTICLES = 3;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  /**
   * Cuts a text.
   *
   * @param words the number words of its language
   * @param particles whether letters at a word's start may be words of their own
   */
  NumberTokens(String text, Map<String, Word> words, boolean particles) {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(token(matcher.group(), matcher.start(), matcher.end(), words, particles));
    }
  }

  private static Token token(
      String written, int start, int end, Map<String, Word> words, boolean particles) {
    String lower = written.toLowerCase(Locale.ROOT).replace('״', '"').replace("° ", "°");
    Word word = words.get(lower);
    if (word != null || !particles) {
      return new Token(lower, start, end, word);
    }
    for (int k = 1; k <= MOST_PARTICLES && k < lower.length() - 1; k++) {
      if (PARTICLES.indexOf(lower.charAt(k - 1)) < 0) {
        break;
      }
      word = words.get(lower.substring(k));
      if (word != null) {
        return new Token(lower.substring(k), start + k, end, word);
      }
    }
    return new Token(lower, start, end, null);
  }

  int size() {
    return tokens.size();
  }

  Token get(int at) {
    return tokens.get(at);
  }

  /** What the token at a place means as a number; null if there is no such token or it is none. */
  @Nullable Word word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).word() : null;
  }

  /** The token's text, empty if there is no such token. */
  String text(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  /** What stands between the token and the one before. */
  String gapBefore(int at) {
    return at <= 0 || at >= tokens.size()
        ? "\n"
        : text.substring(tokens.get(at - 1).end(), tokens.get(at).start());
  }

  /** Whether the token follows the one before with only a blank or a hyphen between, or nothing. */
  boolean follows(int at) {
    String gap = gapBefore(at);
    return !gap.equals("\n") && gap.length() <= 1 && (gap.isBlank() || gap.equals("-"));
  }

  /** The words after a place that follow one another without punctuation. */
  List<String> wordsFrom(int at, int most) {
    List<String> words = new ArrayList<>();
    for (int k = at; k < tokens.size() && words.size() < most && follows(k); k++) {
      words.add(tokens.get(k).text());
    }
    return words;
  }
}
