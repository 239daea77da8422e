package diptych.language.quantity;

import diptych.language.quantity.NumberTokens.Token;
import diptych.language.quantity.UnitNames.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts that a unit's name is in the midst of or that have no number word.
 *
 * <pre>
 * ארבע שנים וחצי · two years and a half          4.5, 2.5 years
 * שעה ורבע · an hour and a half                  1.25, 1.5 hours
 * חצי שעה · half an hour · three quarters of a mile   0.5 hours, 0.75 miles
 * יום                                           1 day, for those who look for 24 hours
 * </pre>
 */
final class UnitParts {
  private static final int LONGEST = 3;
  private static final int MOST_PARTICLES = 2;
  private static final String PARTICLES = "והבכלמש";
  private static final Set<String> ARTICLES = Set.of("a", "an");

  /**
   * An amount.
   *
   * @param start where its first word that is no number begins in the text
   * @param next the token after it
   */
  record Amount(int start, int next, double value, Unit unit) {}

  private final NumberTokens tokens;
  private final UnitNames units;
  private final boolean hebrew;

  UnitParts(NumberTokens tokens, UnitNames units, boolean hebrew) {
    this.tokens = tokens;
    this.units = units;
    this.hebrew = hebrew;
  }

  /** A unit with no number, from a token that is no digits: שעה וחצי, a mile; null if none is. */
  @Nullable Amount single(int i) {
    Token token = tokens.get(i);
    if (!hebrew) {
      return ARTICLES.contains(token.text()) ? whole(token.start(), i + 1) : null;
    }
    for (int k = 0; k <= MOST_PARTICLES && k < token.text().length(); k++) {
      String bare = token.text().substring(k);
      Unit unit = units.named(bare).unit();
      if (unit != Unit.NONE && !bare.startsWith("ה")) {
        AddedPart part =
            isPlural(bare) ? new AddedPart(i + 1, 0) : AddedPart.afterNoun(tokens, i + 1);
        int start = token.end() - bare.length();
        boolean alone = unit.isTime() && !isPlural(bare) && !isBeforeNumber(i + 1);
        return part.isThere() || alone
            ? new Amount(start, part.next(), 1 + part.value(), unit)
            : null;
      }
      if (PARTICLES.indexOf(token.text().charAt(k)) < 0) {
        break;
      }
    }
    return null;
  }

  /** בשעה חמש is no hour. */
  private boolean isBeforeNumber(int at) {
    return at < tokens.size() && (tokens.get(at).digits() || tokens.word(at) != null);
  }

  private static boolean isPlural(String hebrew) {
    return hebrew.endsWith("ים") || hebrew.endsWith("ות") || hebrew.endsWith("י");
  }

  private @Nullable Amount whole(int start, int at) {
    Named named = units.named(tokens.wordsFrom(at, 2));
    if (named.unit().dimension() == Unit.Dimension.NONE) {
      return null;
    }
    AddedPart part = AddedPart.afterNoun(tokens, at + named.length());
    return new Amount(start, part.next(), 1 + part.value(), named.unit());
  }

  /** What is added to a number behind the name of what it counts; null if nothing is. */
  @Nullable Amount afterUnit(int next, double value) {
    Named named = units.named(tokens.wordsFrom(next, LONGEST));
    if (named.unit() == Unit.NONE && !isHalfOfNoun(next)) {
      return null;
    }
    AddedPart part = AddedPart.afterNoun(tokens, next + Math.max(1, named.length()));
    int start = tokens.get(next).start();
    return part.isThere()
        ? new Amount(start, part.next(), value + part.value(), named.unit())
        : null;
  }

  /** שלוש קומות וחצי is of floors; the half of שלושה שרים וחצי הממשלה is not of ministers. */
  private boolean isHalfOfNoun(int noun) {
    String after = tokens.text(noun + 2);
    return hebrew
        && tokens.follows(noun)
        && tokens.word(noun) == null
        && (tokens.text(noun).endsWith("ים") || tokens.text(noun).endsWith("ות"))
        && tokens.text(noun + 1).equals("חצי")
        && !after.startsWith("ה")
        && !after.startsWith("מ");
  }

  /** What a part is one of: half an hour; null if no unit is named. */
  @Nullable Amount ofPart(int next, double part) {
    int at = next;
    at += tokens.text(at).equals("of") ? 1 : 0;
    at += ARTICLES.contains(tokens.text(at)) ? 1 : 0;
    Named named = units.named(tokens.wordsFrom(at, LONGEST));
    boolean counted =
        named.unit().dimension() != Unit.Dimension.NONE || named.unit() == Unit.PERCENT;
    return counted && tokens.follows(next)
        ? new Amount(tokens.get(next).start(), at + named.length(), part, named.unit())
        : null;
  }

  /** The token after the name of a unit of time, if one begins at a token; else that token. */
  int afterTime(int next) {
    Named named = units.named(tokens.wordsFrom(next, LONGEST));
    return named.unit().isTime() ? next + named.length() : next;
  }
}
