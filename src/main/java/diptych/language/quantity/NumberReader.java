package diptych.language.quantity;

import diptych.language.quantity.NumberMention.Form;
import diptych.language.quantity.NumberWords.Role;
import diptych.language.quantity.NumberWords.Word;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a text by value: {@code 1,500 · 1.5 thousand · fifteen hundred · אלף וחמש
 * מאות}. Thread safe.
 *
 * <p>ICU's spell-out parser is not used: it reads "שנים עשר" as 2 and "twenty one" as 2001.
 */
public final class NumberReader {
  private static final Pattern TOKEN =
      Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*|[\\p{L}\\p{M}]+(?:'[\\p{L}]+)?|[%$€£₪]");
  private static final String PARTICLES = "והבכלמש";
  private static final int MOST_PARTICLES = 3;
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "around",
          "approximately",
          "roughly",
          "nearly",
          "almost",
          "some",
          "over",
          "than",
          "least",
          "most",
          "up",
          "כ",
          "כמעט",
          "בערך",
          "מעל",
          "מ",
          "לפחות",
          "עד",
          "קרוב",
          "יותר",
          "למעלה",
          "פחות");
  private static final Set<String> SHORT_MAGNITUDES = Set.of("k", "m", "mn", "bn", "tn");

  private final Map<String, Word> words;
  private final boolean hebrew;
  private final boolean decimalComma;

  /** A reader for texts in the language of a BCP 47 tag. */
  public NumberReader(String language) {
    words = NumberWords.of(language);
    String code = Locale.forLanguageTag(language).getLanguage();
    hebrew = code.equals("he");
    decimalComma = Set.of("de", "fr", "es", "ru", "it", "pt", "nl", "pl", "tr").contains(code);
  }

  private record Token(String text, int start, int end, @Nullable Word word) {
    boolean digits() {
      return Character.isDigit(text.charAt(0));
    }
  }

  /** The numbers of a text in order; their spans do not overlap. */
  public List<NumberMention> read(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(token(matcher.group(), matcher.start(), matcher.end(), tokens, text));
    }
    List<NumberMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int next = tokens.get(i).digits() ? digits(text, tokens, i, mentions) : i;
      if (next == i && tokens.get(i).word() != null) {
        next = spelled(text, tokens, i, mentions);
      }
      i = Math.max(next, i + 1);
    }
    return mentions;
  }

  private Token token(String text, int start, int end, List<Token> before, String whole) {
    String lower = text.toLowerCase(Locale.ROOT);
    Word word = words.get(lower);
    if (word != null || !hebrew) {
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

  private int digits(String text, List<Token> tokens, int i, List<NumberMention> mentions) {
    Token token = tokens.get(i);
    if (isInsideWord(text, token)) {
      return i + 1;
    }
    double value = value(token.text());
    int end = token.end();
    int next = i + 1;
    if (next < tokens.size() && gap(text, end, tokens.get(next).start()) <= 1) {
      Token after = tokens.get(next);
      Word word = after.word();
      if (word != null && word.role() == Role.MAGNITUDE && word.value() >= 100) {
        value *= word.value();
        end = after.end();
        next++;
      } else if (after.start() == end && isShortMagnitude(text, after)) {
        value *= shortMagnitude(after.text());
        end = after.end();
        next++;
      }
    }
    mentions.add(mention(text, tokens, i, token.start(), end, value, Form.DIGITS));
    return next;
  }

  /** The letter of 5m or 3bn, but not of 5m/s. */
  private static boolean isShortMagnitude(String text, Token token) {
    boolean unit = token.end() < text.length() && "/²³".indexOf(text.charAt(token.end())) >= 0;
    return SHORT_MAGNITUDES.contains(token.text()) && !unit;
  }

  private static double shortMagnitude(String letter) {
    return switch (letter) {
      case "k" -> 1e3;
      case "m", "mn" -> 1e6;
      case "bn" -> 1e9;
      default -> 1e12;
    };
  }

  /** The digits of A1GP or F-35 name a thing. */
  private static boolean isInsideWord(String text, Token token) {
    int before = token.start() - 1;
    if (before < 0) {
      return false;
    }
    char c = text.charAt(before);
    boolean latin = c < 128 && Character.isLetter(c);
    boolean joined =
        c == '-'
            && before > 0
            && text.charAt(before - 1) < 128
            && Character.isLetter(text.charAt(before - 1));
    return latin || joined;
  }

  private double value(String digits) {
    String plain = digits;
    char decimal = decimalComma ? ',' : '.';
    char group = decimalComma ? '.' : ',';
    StringBuilder out = new StringBuilder();
    for (int k = 0; k < plain.length(); k++) {
      char c = plain.charAt(k);
      if (c == decimal) {
        out.append(out.indexOf(".") < 0 ? "." : "");
      } else if (c == group) {
        boolean thousands =
            plain.length() - k > 3
                && plain.substring(k + 1, k + 4).chars().allMatch(Character::isDigit)
                && (plain.length() == k + 4 || !Character.isDigit(plain.charAt(k + 4)));
        out.append(thousands ? "" : ".");
      } else {
        out.append(Character.digit(c, 10));
      }
    }
    int second = out.indexOf(".", out.indexOf(".") + 1);
    return Double.parseDouble(second > 0 ? out.substring(0, second) : out.toString());
  }

  private static int gap(String text, int from, int to) {
    String between = text.substring(from, to);
    return between.isBlank() || between.equals("-") ? between.length() : Integer.MAX_VALUE;
  }

  /** Reads number words that follow one another: twenty-one thousand and five. */
  private int spelled(String text, List<Token> tokens, int i, List<NumberMention> mentions) {
    double total = 0;
    double current = 0;
    double last = Double.MAX_VALUE;
    Form form = Form.LOOSE;
    int at = i;
    int end = tokens.get(i).start();
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Word word = token.word();
      boolean joins = at == i || joins(text, tokens, at, end);
      if (word == null || !joins) {
        break;
      }
      if (word.role() == Role.ORDINAL || word.role() == Role.FRACTION) {
        if (at > i) {
          break;
        }
        mentions.add(
            mention(text, tokens, i, token.start(), token.end(), word.value(), Form.LOOSE));
        return i + 1;
      }
      if (word.role() == Role.MAGNITUDE) {
        if (current == 0 && at > i && word.value() >= last) {
          break;
        }
        boolean bare = current == 0;
        double factor = bare ? 1 : current;
        boolean vague = bare && isVague(token.text());
        if (word.value() == 100 || word.value() == 12) {
          current = factor * word.value();
        } else {
          total += factor * word.value();
          current = 0;
        }
        form = vague || word.form() == Form.LOOSE && at == i ? Form.LOOSE : Form.WORDS;
        last = word.value();
      } else {
        boolean teen = hebrew && word.value() == 10 && current > 0 && current % 100 < 10;
        boolean smaller =
            current == 0 || current % 100 == 0 || current % 10 == 0 && word.value() < 10;
        if (!teen && !smaller || current > 0 && word.value() >= 100) {
          break;
        }
        current += word.value();
        form = word.form() == Form.LOOSE && at == i ? Form.LOOSE : Form.WORDS;
      }
      end = token.end();
      at++;
      while (at < tokens.size()
          && isAnd(tokens.get(at))
          && at + 1 < tokens.size()
          && tokens.get(at + 1).word() != null
          && total + current >= 100) {
        at++;
      }
    }
    mentions.add(mention(text, tokens, i, tokens.get(i).start(), end, total + current, form));
    return at;
  }

  private static boolean isVague(String word) {
    return word.endsWith("s")
        || Set.of("מאות", "אלפי", "אלפים", "מיליוני", "מיליונים").contains(word);
  }

  private static boolean isAnd(Token token) {
    return token.text().equals("and");
  }

  private boolean joins(String text, List<Token> tokens, int at, int end) {
    Token token = tokens.get(at);
    String between = text.substring(end, token.start());
    return between.isBlank()
        || between.equals("-")
        || between.strip().equals("and")
        || hebrew && (between.equals(" ו") || between.equals("־") || between.equals("-ו"));
  }

  private NumberMention mention(
      String text, List<Token> tokens, int i, int start, int end, double value, Form form) {
    boolean about = hebrew && start > 0 && isAboutParticle(text, start);
    for (int k = Math.max(0, i - 2); k < i && !about; k++) {
      about = ABOUT.contains(tokens.get(k).text());
    }
    return new NumberMention(new Span(start, end), value, form, about);
  }

  private static boolean isAboutParticle(String text, int start) {
    int at = text.charAt(start - 1) == '-' ? start - 2 : start - 1;
    return at >= 0 && (text.charAt(at) == 'כ' || text.charAt(at) == 'מ');
  }
}
