package diptych.language.quantity;

import diptych.language.quantity.NumberWords.Role;
import diptych.language.quantity.NumberWords.Word;
import java.util.Set;

/**
 * A part that is added to a whole before it: {@code and a half · ½ · וחצי · ושלושת רבעי}.
 *
 * @param next the token after it; the token looked at if there is none
 * @param value the part, 0 if there is none
 */
record AddedPart(int next, double value) {
  private static final String SIGNS = "½¼¾⅓⅔";
  private static final Set<String> ARTICLES = Set.of("a", "one");
  private static final Set<String> OF = Set.of("of", "של", "מן");

  /** The part that begins at a token. */
  static AddedPart at(NumberTokens tokens, int at) {
    int place = at;
    boolean and = tokens.text(place).equals("and");
    if (and) {
      place++;
      place += ARTICLES.contains(tokens.text(place)) ? 1 : 0;
    }
    boolean sign =
        !tokens.text(place).isEmpty()
            && SIGNS.contains(tokens.text(place))
            && tokens.gapBefore(place).isBlank();
    if (!and && !sign && !tokens.gapBefore(place).equals(" ו")) {
      return new AddedPart(at, 0);
    }
    Word word = tokens.word(place);
    if (word != null && word.role() == Role.FRACTION) {
      return new AddedPart(place + 1, word.value());
    }
    Word parts = tokens.word(place + 1);
    if (word != null
        && word.role() == Role.UNIT
        && parts != null
        && parts.role() == Role.FRACTIONS
        && tokens.follows(place + 1)) {
      return new AddedPart(place + 2, word.value() * parts.value());
    }
    return new AddedPart(at, 0);
  }

  /**
   * The part that begins at a token after the name of what is counted: שלוש שנים וחצי; not the
   * quarter of שלושה חודשים ורבע מהתקציב, which is one of something else.
   */
  static AddedPart afterNoun(NumberTokens tokens, int at) {
    AddedPart part = at(tokens, at);
    boolean article = !tokens.text(at).equals("and") || ARTICLES.contains(tokens.text(at + 1));
    String after = tokens.text(part.next());
    boolean other = OF.contains(after) || after.startsWith("מה");
    return part.isThere() && article && !other ? part : new AddedPart(at, 0);
  }

  boolean isThere() {
    return value > 0;
  }
}
