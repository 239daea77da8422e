package diptych.language.quantity;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import diptych.language.quantity.DateMention.Part;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of a text part by part: years, months, days and weekdays. Month and weekday names
 * are CLDR's for the language, with the spellings that Hebrew papers use beside them. Thread safe.
 */
public final class DateReader {
  private static final Pattern TOKEN = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+(?:'(?!\\p{L}))?");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\p{Nd}./])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\p{Nd}/])");

  /** Saturday with its particles, but not הושבת, was shut down. */
  private static final Pattern SABBATH = Pattern.compile("ו?(?:ש?[בלמה]|מה|לה|ש)?שבת");

  private static final int SABBATH_LETTERS = 3;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final String PARTICLES = "והבכלמש";
  private static final Set<String> WORDS_TOO =
      Set.of("may", "march", "mar", "sun", "sat", "sept", "jan", "dec");
  private static final Set<String> AMOUNTS_AFTER =
      Set.of(
          "people",
          "percent",
          "per",
          "dollars",
          "euros",
          "men",
          "women",
          "miles",
          "meters",
          "metres",
          "km",
          "feet",
          "tons",
          "kg",
          "million",
          "billion",
          "thousand",
          "m",
          "pounds",
          "איש",
          "אנשים",
          "דולר",
          "דולרים",
          "שקל",
          "שקלים",
          "יורו",
          "אחוז",
          "אחוזים",
          "מטר",
          "מטרים",
          "ק",
          "קילומטר",
          "קילומטרים",
          "מיליון",
          "מיליארד",
          "אלף",
          "טון",
          "דונם",
          "חיילים",
          "נפש");

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final boolean hebrew;
  private final boolean capitals;

  /** A reader for texts in the language of a BCP 47 tag. */
  public DateReader(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    hebrew = code.equals("he");
    capitals = code.equals("en");
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language));
    names(symbols.getMonths(), 1, months);
    names(symbols.getWeekdays(), 0, weekdays);
    if (hebrew) {
      hebrewNames();
    } else {
      names(symbols.getShortMonths(), 1, months);
      if (capitals) {
        months.put("sept", 9);
      }
    }
  }

  private void names(String[] names, int offset, Map<String, Integer> into) {
    for (int i = 0; i < names.length; i++) {
      String name = names[i].toLowerCase(Locale.ROOT).replace(".", "").strip();
      if (!name.isEmpty()) {
        into.put(name, i + offset);
      }
    }
  }

  private void hebrewNames() {
    months.put("מרס", 3);
    months.put("אוגוסט", 8);
    weekdays.clear();
    String[][] names = {
      {"ראשון", "א'"},
      {"שני", "ב'"},
      {"שלישי", "ג'"},
      {"רביעי", "ד'"},
      {"חמישי", "ה'"},
      {"שישי", "ו'"}
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i]) {
        weekdays.put(name, i + 1);
      }
    }
  }

  private record Token(String text, String raw, int start, int end) {
    boolean digits() {
      return Character.isDigit(text.charAt(0));
    }
  }

  /** The parts of dates in text order. */
  public List<DateMention> read(String text) {
    List<DateMention> mentions = new ArrayList<>();
    List<Token> tokens = tokens(text);
    boolean[] taken = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      month(text, tokens, i, taken, mentions);
      weekday(tokens, i, mentions);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i]) {
        year(text, tokens, i, mentions);
      }
    }
    numeric(text, mentions);
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String raw = matcher.group();
      tokens.add(new Token(raw.toLowerCase(Locale.ROOT), raw, matcher.start(), matcher.end()));
    }
    return tokens;
  }

  private void month(
      String text, List<Token> tokens, int i, boolean[] taken, List<DateMention> mentions) {
    Token token = tokens.get(i);
    int prefix = 0;
    Integer month = months.get(token.text());
    while (month == null
        && hebrew
        && prefix < 3
        && prefix < token.text().length() - 2
        && PARTICLES.indexOf(token.text().charAt(prefix)) >= 0) {
      prefix++;
      month = months.get(token.text().substring(prefix));
    }
    if (month == null || capitals && !Character.isUpperCase(token.raw().charAt(0))) {
      return;
    }
    int day = day(text, tokens, i);
    if (WORDS_TOO.contains(token.text()) && day < 0 && !besideYearOrIn(tokens, i)) {
      return;
    }
    mentions.add(new DateMention(new Span(token.start() + prefix, token.end()), Part.MONTH, month));
    if (day >= 0) {
      taken[day] = true;
      Token number = tokens.get(day);
      mentions.add(
          new DateMention(
              new Span(number.start(), number.end()), Part.DAY, Integer.parseInt(number.text())));
    }
  }

  /** The token with the day of the month beside a month, -1 if there is none. */
  private int day(String text, List<Token> tokens, int i) {
    int before = i - 1;
    while (before >= 0
        && Set.of("of", "th", "st", "nd", "rd", "ל", "ב").contains(tokens.get(before).text())) {
      before--;
    }
    if (before >= 0 && isDay(tokens.get(before)) && near(text, tokens.get(before), tokens.get(i))) {
      return before;
    }
    int after = i + 1;
    if (!hebrew
        && after < tokens.size()
        && isDay(tokens.get(after))
        && near(text, tokens.get(i), tokens.get(after))) {
      return after;
    }
    return -1;
  }

  private static boolean near(String text, Token a, Token b) {
    return text.substring(a.end(), b.start()).length() <= 5;
  }

  private static boolean isDay(Token token) {
    return token.digits()
        && token.text().length() <= 2
        && Integer.parseInt(token.text()) >= 1
        && Integer.parseInt(token.text()) <= 31;
  }

  private static boolean besideYearOrIn(List<Token> tokens, int i) {
    boolean year = i + 1 < tokens.size() && tokens.get(i + 1).digits();
    boolean in =
        i > 0
            && Set.of(
                    "in", "by", "since", "until", "last", "next", "this", "late", "early", "mid",
                    "of", "from")
                .contains(tokens.get(i - 1).text());
    return year || in;
  }

  private void weekday(List<Token> tokens, int i, List<DateMention> mentions) {
    Token token = tokens.get(i);
    if (!hebrew) {
      Integer day = weekdays.get(token.text());
      boolean capital = !capitals || Character.isUpperCase(token.raw().charAt(0));
      if (day == null && capitals && token.text().endsWith("s")) {
        day = weekdays.get(token.text().substring(0, token.text().length() - 1));
      }
      if (day != null && capital) {
        mentions.add(new DateMention(new Span(token.start(), token.end()), Part.WEEKDAY, day));
      }
      return;
    }
    if (SABBATH.matcher(token.text()).matches()) {
      mentions.add(
          new DateMention(new Span(token.end() - SABBATH_LETTERS, token.end()), Part.WEEKDAY, 7));
      return;
    }
    Integer day = weekdays.get(without(token.text()));
    if (i > 0 && day != null) {
      String before = tokens.get(i - 1).text();
      if (before.endsWith("יום") || before.endsWith("ימי") || before.endsWith("בימי")) {
        mentions.add(
            new DateMention(new Span(tokens.get(i - 1).start(), token.end()), Part.WEEKDAY, day));
      }
    }
  }

  private String without(String word) {
    return !weekdays.containsKey(word) && word.startsWith("ה") ? word.substring(1) : word;
  }

  private static void year(String text, List<Token> tokens, int i, List<DateMention> mentions) {
    Token token = tokens.get(i);
    if (!token.digits() || token.text().length() != 4) {
      return;
    }
    int value = Integer.parseInt(token.text());
    char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
    char after = token.end() == text.length() ? ' ' : text.charAt(token.end());
    boolean partOfNumber =
        "$€£₪".indexOf(before) >= 0
            || (before == ',' || before == '.')
                && token.start() > 1
                && Character.isDigit(text.charAt(token.start() - 2))
            || (after == ',' || after == '.')
                && token.end() + 1 < text.length()
                && Character.isDigit(text.charAt(token.end() + 1))
            || after == '%';
    boolean amount = i + 1 < tokens.size() && AMOUNTS_AFTER.contains(tokens.get(i + 1).text());
    if (value < FIRST_YEAR || value > LAST_YEAR || partOfNumber || amount) {
      return;
    }
    boolean decade = after == 's' || after == '\'' && text.startsWith("s", token.end() + 1);
    mentions.add(
        new DateMention(
            new Span(token.start(), token.end()), decade ? Part.DECADE : Part.YEAR, value));
  }

  private static void numeric(String text, List<DateMention> mentions) {
    Matcher matcher = NUMERIC.matcher(text);
    while (matcher.find()) {
      int day = Integer.parseInt(matcher.group(1));
      int month = Integer.parseInt(matcher.group(3));
      if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
        Span span = new Span(matcher.start(), matcher.end());
        mentions.removeIf(m -> span.contains(m.span()));
        mentions.add(new DateMention(span(matcher, 1), Part.DAY, day));
        mentions.add(new DateMention(span(matcher, 3), Part.MONTH, month));
        int year = Integer.parseInt(matcher.group(4));
        mentions.add(new DateMention(span(matcher, 4), Part.YEAR, year < 100 ? 2000 + year : year));
      }
    }
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
