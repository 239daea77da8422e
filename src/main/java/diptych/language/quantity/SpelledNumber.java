package diptych.language.quantity;

import diptych.language.quantity.NumberMention.Form;
import diptych.language.quantity.NumberTokens.Token;
import diptych.language.quantity.NumberWords.Role;
import diptych.language.quantity.NumberWords.Word;
import java.util.Set;

/** Reads number words that follow one another: twenty-one thousand and five, שני שלישים. */
final class SpelledNumber {
  private static final double DOZEN = 12;
  private static final double TEN = 10;
  private static final Set<String> VAGUE =
      Set.of("מאות", "אלפי", "אלפים", "מיליוני", "מיליונים", "מיליארדי", "מיליארדים");
  private static final Set<String> SOME = Set.of("few", "several", "many", "כמה", "מספר");

  /**
   * What was read.
   *
   * @param next the token after it
   * @param end where it ends in the text
   * @param other another value it may have
   */
  record Read(int next, int end, double value, Form form, Unit unit, double other) {}

  private final NumberTokens tokens;
  private final boolean hebrew;

  SpelledNumber(NumberTokens tokens, boolean hebrew) {
    this.tokens = tokens;
    this.hebrew = hebrew;
  }

  /** Reads the number that begins with the number word at a place. */
  Read at(int i) {
    Word word = word(i);
    return switch (word.role()) {
      case HINT -> single(i, word.value(), Form.HINT, Unit.NONE);
      case FRACTIONS -> single(i, word.value(), Form.HINT, Unit.PART);
      case FRACTION -> fraction(i);
      case ORDINAL -> ordinal(i);
      case MAGNITUDE -> isVague(i) ? vague(i) : sum(i);
      case UNIT -> {
        int after = part(i);
        yield after > 0
            ? new Read(
                after + 1,
                tokens.get(after).end(),
                word.value() * partOf(after),
                Form.WORDS,
                Unit.PART,
                word.value() * partOf(after))
            : other(i);
      }
    };
  }

  /** Two is also the word for years: שנים עשר and שנים. */
  private Read other(int i) {
    String text = tokens.text(i);
    if (text.equals("שנים") && !tokens.text(i + 1).equals("עשר")) {
      return single(i, 2, Form.HINT, Unit.NONE);
    }
    return text.equals("עשרות") ? vague(i) : sum(i);
  }

  private Word word(int at) {
    Word word = tokens.word(at);
    if (word == null) {
      throw new IllegalArgumentException("token " + at + " is no number word");
    }
    return word;
  }

  private Read single(int i, double value, Form form, Unit unit) {
    return new Read(i + 1, tokens.get(i).end(), value, form, unit, value);
  }

  /** The place of the fraction that a number of parts is said of: two thirds; -1 if none is. */
  private int part(int i) {
    Word word = tokens.word(i + 1);
    boolean parts =
        word != null
            && tokens.follows(i + 1)
            && (word.role() == Role.FRACTIONS
                || word.role() == Role.FRACTION && isWhole(tokens.text(i + 1))
                || !hebrew
                    && word.role() == Role.ORDINAL
                    && word.value() > 2
                    && word(i).value() == 1);
    return parts ? i + 1 : -1;
  }

  /** שני שליש and three quarter say parts; a half is one of its own. */
  private static boolean isWhole(String fraction) {
    return !fraction.equals("חצי") && !fraction.equals("half");
  }

  private double partOf(int at) {
    Word word = word(at);
    return word.role() == Role.ORDINAL ? 1 / word.value() : word.value();
  }

  /** A half, half a million, an hour and a half. */
  private Read fraction(int i) {
    double value = word(i).value();
    int next = i + 1;
    while (Set.of("a", "an", "of").contains(tokens.text(next)) && tokens.follows(next)) {
      next++;
    }
    Word after = tokens.word(next);
    if (after != null && tokens.follows(next) && after.role() == Role.MAGNITUDE) {
      double whole = value * after.value();
      return new Read(next + 1, tokens.get(next).end(), whole, Form.WORDS, Unit.NONE, whole);
    }
    boolean one =
        hebrew
            ? i > 0 && tokens.word(i - 1) == null && tokens.gapBefore(i).equals(" ו")
            : tokens.text(i - 1).equals("a") && tokens.text(i - 2).equals("and");
    return new Read(
        i + 1, tokens.get(i).end(), value, Form.LOOSE, Unit.PART, one ? 1 + value : value);
  }

  /** Third, or a third of something. */
  private Read ordinal(int i) {
    double value = word(i).value();
    boolean part =
        !hebrew && value >= 3 && tokens.text(i - 1).equals("a") && tokens.text(i + 1).equals("of");
    return part
        ? single(i, 1 / value, Form.LOOSE, Unit.PART)
        : new Read(i + 1, tokens.get(i).end(), value, Form.LOOSE, Unit.ORDINAL, value);
  }

  private boolean isVague(int i) {
    String text = tokens.text(i);
    boolean some = SOME.contains(tokens.text(i - 1)) && word(i).value() > DOZEN;
    return some || VAGUE.contains(text) || !hebrew && text.endsWith("s");
  }

  /** Dozens, hundreds of thousands. */
  private Read vague(int i) {
    double value = scale(i);
    int at = i;
    int next = i + 1;
    while (next < tokens.size()) {
      int word = tokens.text(next).equals("of") ? next + 1 : next;
      Word magnitude = tokens.word(word);
      if (magnitude == null
          || magnitude.role() != Role.MAGNITUDE
          || !tokens.follows(next)
          || !tokens.follows(word)) {
        break;
      }
      value *= magnitude.value();
      at = word;
      next = word + 1;
    }
    return new Read(next, tokens.get(at).end(), value, Form.LOOSE, Unit.VAGUE, value);
  }

  private double scale(int i) {
    double value = word(i).value();
    return value == DOZEN ? TEN : value;
  }

  private Read sum(int i) {
    double total = 0;
    double current = 0;
    double last = Double.MAX_VALUE;
    Form form = Form.LOOSE;
    int at = i;
    int end = tokens.get(i).end();
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Word word = token.word();
      AddedPart part = at > i ? AddedPart.at(tokens, at) : new AddedPart(at, 0);
      if (part.isThere()) {
        total += current == 0 ? part.value() * last : 0;
        current += current == 0 ? 0 : part.value();
        at = part.next();
        end = tokens.get(at - 1).end();
        continue;
      }
      boolean counts = word != null && (word.role() == Role.UNIT || word.role() == Role.MAGNITUDE);
      if (word == null || !counts || at > i && (!joins(at) || isYears(at))) {
        break;
      }
      if (word.role() == Role.MAGNITUDE) {
        if (current == 0 && at > i && word.value() >= last) {
          break;
        }
        double factor = current == 0 ? 1 : current;
        boolean small = word.value() == 100 || word.value() == DOZEN;
        total += small ? 0 : factor * word.value();
        current = small ? factor * word.value() : 0;
        form = word.form() == Form.LOOSE && at == i ? Form.LOOSE : Form.WORDS;
        last = word.value();
      } else {
        boolean teen = hebrew && word.value() == TEN && current > 0 && current % 100 < TEN;
        boolean smaller =
            current == 0 || current % 100 == 0 || current % TEN == 0 && word.value() < TEN;
        if (!teen && !smaller || current > 0 && word.value() >= 100) {
          break;
        }
        current += word.value();
        form = word.form() == Form.LOOSE && at == i ? Form.LOOSE : Form.WORDS;
      }
      end = token.end();
      at++;
      if (tokens.text(at).equals("and")
          && tokens.word(at + 1) != null
          && !AddedPart.at(tokens, at).isThere()
          && total + current >= 100) {
        at++;
      }
    }
    double value = total + current;
    return new Read(at, end, value, form, Unit.NONE, value);
  }

  /** The years of עשר שנים are no two; those of שנים עשר are. */
  private boolean isYears(int at) {
    return tokens.text(at).equals("שנים")
        && tokens.gapBefore(at).isBlank()
        && !tokens.text(at + 1).equals("עשר");
  }

  private boolean joins(int at) {
    String gap = tokens.gapBefore(at);
    return gap.isBlank()
        || gap.equals("-")
        || hebrew && (gap.equals(" ו") || gap.equals("־") || gap.equals("-ו"));
  }
}
