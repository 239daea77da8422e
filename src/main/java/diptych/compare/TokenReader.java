package diptych.compare;

import diptych.compare.Token.Kind;
import diptych.model.Segment;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts segments into words, numbers and marks, in any script.
 *
 * <pre>
 * צה"ל חיסל 1,500 מטרות.   → צה"ל | חיסל | 1,500 | מטרות | .
 * the U.S.'s well-known F-16 → the | U.S.'s | well | - | known | F | - | 16
 * </pre>
 *
 * White space is no token. Words of scripts that write none between them are cut by characters
 * where these are ideographs, else they stay together.
 */
final class TokenReader {
  /** Quotation marks inside a Hebrew word: of an acronym, before its last letter or an ending. */
  private static final String GERSHAYIM =
      "[\\p{L}\\p{M}]*[\\p{IsHebrew}&&[^ובכלמשה]][\\p{IsHebrew}]*[\"״](?=\\p{IsHebrew})"
          + "[\\p{IsHebrew}\\p{M}]+"
          + "|\\p{IsHebrew}+[\"״]\\p{IsHebrew}(?!\\p{L})";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>\\p{Nd}+(?:[.,:/]\\p{Nd}+)*+[\\p{L}\\p{M}]*+)"
              + "|(?<word>\\p{IsIdeographic}|(?:\\p{L}\\.){2,}(?:['’]\\p{L}+)?|"
              + GERSHAYIM
              + "|[\\p{L}\\p{M}&&\\P{IsIdeographic}][\\p{L}\\p{M}\\p{Nd}&&\\P{IsIdeographic}]*+"
              + "(?:['’׳](?=\\p{L})[\\p{L}\\p{M}]++)*+(?:['’׳](?<=\\p{IsHebrew}.)(?!\\p{L}))?)"
              + "|(?<quote>[\"“”„‟«»״])"
              + "|(?<mark>[^\\s\\p{Z}])");

  /** Longer segments are cut off: {@value} tokens are a chapter, no sentence. */
  private static final int MOST = 20_000;

  private TokenReader() {}

  /** The tokens of segments, in text order. */
  static List<Token> read(List<Segment> segments) {
    List<Token> tokens = new ArrayList<>();
    for (Segment segment : segments) {
      read(segment, tokens);
    }
    return tokens;
  }

  private static void read(Segment segment, List<Token> into) {
    record Found(Span span, Kind kind) {}
    List<Found> found = new ArrayList<>();
    int firstWord = Integer.MAX_VALUE;
    int lastWord = -1;
    Matcher matcher = TOKEN.matcher(segment.text());
    while (matcher.find() && found.size() < MOST) {
      Kind kind =
          matcher.group("number") != null
              ? Kind.NUMBER
              : matcher.group("word") != null
                  ? Kind.WORD
                  : matcher.group("quote") != null ? Kind.QUOTE : Kind.MARK;
      if (kind == Kind.WORD || kind == Kind.NUMBER) {
        firstWord = Math.min(firstWord, found.size());
        lastWord = found.size();
      }
      found.add(new Found(new Span(matcher.start(), matcher.end()), kind));
    }
    for (int i = 0; i < found.size(); i++) {
      String text = found.get(i).span().of(segment.text());
      into.add(
          new Token(
              found.get(i).span().shift(segment.span().start()),
              text,
              key(text, found.get(i).kind()),
              found.get(i).kind(),
              segment.id(),
              i <= firstWord,
              i >= lastWord && lastWord >= 0));
    }
  }

  private static String key(String text, Kind kind) {
    return switch (kind) {
      case QUOTE -> "\"";
      case MARK -> "-‐‑–—―‒־".contains(text) ? "–" : "‘’‚‹›".contains(text) ? "'" : text;
      case WORD, NUMBER ->
          text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('׳', '\'').replace('״', '"');
    };
  }
}
