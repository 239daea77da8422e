package diptych.language.quantity;

import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.DateTokens.Token;
import diptych.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads months and the days beside them: {@code 6 במרס · March 6th · עד מאי}. Words that are months
 * and something else (may, march, מאי, "than any") need a date around them.
 */
final class MonthReader {
  private static final int LONGEST_MONTH = 31;
  private static final int NEAR = 5;
  private static final Set<String> WORDS_TOO =
      Set.of("may", "march", "mar", "sun", "sat", "sept", "jan", "dec", "august");
  private static final Set<String> HEBREW_NAMES_TOO = Set.of("יוני", "יולי");
  private static final Set<String> BETWEEN =
      Set.of("of", "th", "st", "nd", "rd", "the", "ל", "ב", "de");
  private static final Set<String> JOINS =
      Set.of("to", "and", "or", "through", "until", "עד", "ועד", "או");
  private static final Set<String> DATED =
      Set.of(
          "in", "by", "since", "until", "last", "next", "this", "late", "early", "mid", "of",
          "from", "through", "till");
  private static final Set<String> HEBREW_DATED =
      Set.of("חודש", "בחודש", "מחודש", "סוף", "תחילת", "אמצע", "בסוף", "בתחילת", "באמצע", "עד");
  private static final Set<String> HEBREW_AFTER =
      Set.of("האחרון", "הקרוב", "השנה", "שעבר", "הבא", "אשתקד");

  private final DateNames names;
  private final boolean hebrew;
  private final boolean capitals;

  MonthReader(String language, DateNames names) {
    this.names = names;
    String code = Locale.forLanguageTag(language).getLanguage();
    hebrew = code.equals("he");
    capitals = code.equals("en");
  }

  /** Reads the month at a place; marks the token of its day as taken. */
  void read(DateTokens tokens, int i, boolean[] taken, List<DateMention> into) {
    Token token = tokens.get(i);
    Integer month = token.digits() ? null : names.month(token.text());
    if (month == null || capitals && !token.capital()) {
      return;
    }
    int prefix = names.particles(token.text());
    int day = day(tokens, i);
    String name = token.text().substring(prefix);
    boolean word = hebrew ? isWordToo(name, prefix) : WORDS_TOO.contains(token.text());
    boolean firm = !word || day >= 0 || isDated(tokens, i);
    Span span = new Span(token.start() + prefix, token.end());
    into.add(new DateMention(span, Part.MONTH, month, firm, month));
    if (day >= 0) {
      taken[day] = true;
      Token number = tokens.get(day);
      into.add(DateMention.firm(new Span(number.start(), number.end()), Part.DAY, number.number()));
    }
  }

  /**
   * במאי is a director, too, and מאי "than any"; יוני and יולי are people only without particle.
   */
  private static boolean isWordToo(String name, int prefix) {
    return name.equals("מאי") || prefix == 0 && HEBREW_NAMES_TOO.contains(name);
  }

  /** The token with the day of the month beside a month, -1 if there is none. */
  private int day(DateTokens tokens, int i) {
    int before = i - 1;
    while (before >= 0 && BETWEEN.contains(tokens.text(before))) {
      before--;
    }
    if (before >= 0 && isDay(tokens.get(before)) && isNear(tokens, before, i)) {
      return before;
    }
    int after = tokens.text(i + 1).equals("the") ? i + 2 : i + 1;
    boolean follows =
        !hebrew
            && after < tokens.size()
            && isDay(tokens.get(after))
            && isNear(tokens, i, after)
            && tokens.charAfter(after) != ':';
    return follows ? after : -1;
  }

  private static boolean isNear(DateTokens tokens, int a, int b) {
    return tokens.get(b).start() - tokens.get(a).end() <= NEAR + 3;
  }

  private static boolean isDay(Token token) {
    return token.text().length() <= 2 && token.number() >= 1 && token.number() <= LONGEST_MONTH;
  }

  private boolean isDated(DateTokens tokens, int i) {
    boolean year =
        i + 1 < tokens.size()
            && tokens.get(i + 1).text().length() == 4
            && tokens.get(i + 1).digits();
    boolean dated =
        hebrew
            ? HEBREW_DATED.contains(tokens.text(i - 1)) || HEBREW_AFTER.contains(tokens.text(i + 1))
            : DATED.contains(tokens.text(i - 1));
    boolean months =
        isMonth(tokens, i - 1)
            || isMonth(tokens, i + 1)
            || isMonth(tokens, i - 2) && JOINS.contains(tokens.text(i - 1))
            || isMonth(tokens, i + 2) && JOINS.contains(tokens.text(i + 1));
    return year || dated || months;
  }

  private boolean isMonth(DateTokens tokens, int at) {
    String word = tokens.text(at);
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && names.month(word) != null
        && (!capitals || tokens.get(at).capital());
  }
}
