package diptych.language.quantity;

import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.DateTokens.Token;
import diptych.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the days of the week. Hebrew ones are numbers, so that the words around decide.
 *
 * <pre>
 * ביום רביעי · אתמול (רביעי)                Wednesday
 * היום הרביעי ברציפות · יום רביעי לשביתה     perhaps
 * בשבת · שבת בבוקר · מוצאי שבת             Saturday
 * ליל שבת · בערב שבת                       Friday: the night before
 * לשבת · נרות שבת                           perhaps
 * הושבת                                    nothing
 * on Sunday · Sunday's                     Sunday
 * Saturday Night Live                      perhaps
 * </pre>
 */
final class WeekdayReader {
  private static final int SABBATH_LETTERS = 3;
  private static final int FRIDAY = 6;
  private static final int SATURDAY = 7;
  private static final Pattern SABBATH = Pattern.compile("ו?(?:ש?[בלמה]|מה|לה|ש)?שבת");
  private static final Pattern ON_SABBATH = Pattern.compile("ו?ש?בשבת");
  private static final Pattern DAY_BEFORE = Pattern.compile("[ושכ]?[בלמ]?(?:יום|ימי)");
  private static final Set<String> AFTER_ITS_END = Set.of("מוצאי", "במוצאי");
  private static final Pattern EVE = Pattern.compile("[ושכ]?[בלמה]?(?:ליל|ערב)");
  private static final Set<String> AFTER_SABBATH =
      Set.of("בבוקר", "בערב", "בצהריים", "האחרונה", "הקרובה", "בלילה", "שעברה", "הבאה");
  private static final Set<String> RELATIVE =
      Set.of("אתמול", "היום", "מחר", "שלשום", "אמש", "מחרתיים", "הלילה", "הבוקר", "הערב");
  private static final Set<String> BEFORE_DAY =
      Set.of(
          "on", "last", "next", "this", "by", "since", "until", "before", "after", "from", "every",
          "late", "early", "of", "through");

  private final DateNames names;
  private final boolean hebrew;
  private final boolean capitals;

  WeekdayReader(String language, DateNames names) {
    this.names = names;
    String code = Locale.forLanguageTag(language).getLanguage();
    hebrew = code.equals("he");
    capitals = code.equals("en");
  }

  void read(DateTokens tokens, int i, List<DateMention> into) {
    if (hebrew) {
      hebrew(tokens, i, into);
    } else {
      other(tokens, i, into);
    }
  }

  private void other(DateTokens tokens, int i, List<DateMention> into) {
    Token token = tokens.get(i);
    String word = token.text();
    Integer day = names.weekday(word);
    if (day == null && capitals && word.endsWith("s")) {
      day = names.weekday(word.substring(0, word.length() - 1));
    }
    if (capitals && (word.equals("sabbath") || word.equals("shabbat"))) {
      into.add(DateMention.loose(new Span(token.start(), token.end()), Part.WEEKDAY, SATURDAY));
    }
    if (day != null && (!capitals || token.capital())) {
      into.add(
          new DateMention(
              new Span(token.start(), token.end()),
              Part.WEEKDAY,
              day,
              !capitals || !isTitle(tokens, i),
              day));
    }
  }

  /** Whether the day is part of a name: The Sunday Times. */
  private boolean isTitle(DateTokens tokens, int i) {
    boolean capitalAfter =
        i + 1 < tokens.size()
            && tokens.gapBefore(i + 1).equals(" ")
            && tokens.get(i + 1).capital()
            && names.month(tokens.text(i + 1)) == null;
    boolean capitalBefore =
        i > 1
            && tokens.gapBefore(i).equals(" ")
            && tokens.get(i - 1).capital()
            && Set.of("black", "good", "bloody", "super", "ash", "cyber", "palm", "easter", "holy")
                .contains(tokens.text(i - 1));
    return capitalBefore || capitalAfter && !BEFORE_DAY.contains(tokens.text(i - 1));
  }

  private void hebrew(DateTokens tokens, int i, List<DateMention> into) {
    Token token = tokens.get(i);
    String word = token.text();
    if (SABBATH.matcher(word).matches()) {
      boolean eve = EVE.matcher(tokens.text(i - 1)).matches();
      int own = eve ? FRIDAY : SATURDAY;
      boolean firm =
          eve
              || ON_SABBATH.matcher(word).matches()
              || DAY_BEFORE.matcher(tokens.text(i - 1)).matches()
              || AFTER_ITS_END.contains(tokens.text(i - 1))
              || AFTER_SABBATH.contains(tokens.text(i + 1))
              || isBracketed(tokens, i);
      Span span = new Span(token.end() - SABBATH_LETTERS, token.end());
      into.add(new DateMention(span, Part.WEEKDAY, own, firm, own));
      return;
    }
    boolean article = names.weekday(word) == null && word.startsWith("ה");
    Integer day = names.weekday(article ? word.substring(1) : word);
    String before = tokens.text(i - 1);
    if (day == null) {
      Integer on = word.startsWith("ב") ? names.weekday(word.substring(1)) : null;
      if (on != null && word.length() > 3) {
        into.add(DateMention.loose(new Span(token.start() + 1, token.end()), Part.WEEKDAY, on));
      }
    } else if (isBracketed(tokens, i)) {
      into.add(DateMention.firm(new Span(token.start(), token.end()), Part.WEEKDAY, day));
    } else if (before.endsWith("יום") || before.endsWith("ימי") || before.endsWith("בימי")) {
      Span span = new Span(tokens.get(i - 1).start(), token.end());
      into.add(new DateMention(span, Part.WEEKDAY, day, isDay(tokens, i, article), day));
    }
  }

  /** Whether יום and a number is the name of a day, and not the count of days. */
  private static boolean isDay(DateTokens tokens, int i, boolean article) {
    String before = tokens.text(i - 1);
    String after = tokens.text(i + 1);
    boolean counted = before.equals("יום") && (after.startsWith("ל") || after.startsWith("רצוף"));
    boolean inARow = after.equals("ברציפות");
    return !article && !inARow && !counted && DAY_BEFORE.matcher(before).matches();
  }

  /** אתמול (שני), היום (ב') */
  private static boolean isBracketed(DateTokens tokens, int i) {
    int first = tokens.text(i - 1).equals("יום") ? i - 1 : i;
    return tokens.charBefore(first) == '('
        && tokens.charAfter(i) == ')'
        && RELATIVE.contains(tokens.text(first - 1));
  }
}
