package diptych.language.quantity;

import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.DateTokens.Token;
import diptych.model.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads years in digits: {@code in 1995 · 1950-53 · ב-2019}. A number of four digits before the
 * name of what it counts is an amount, and one long ago needs the words of a date around it.
 */
final class YearReader {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;
  private static final int RECENT = 1900;
  private static final int CENTURY = 100;
  private static final Pattern RANGE =
      Pattern.compile("(?<![\\p{Nd}.,])([12]\\d{3})\\s?[-–/]\\s?(\\d{2})(?![\\p{Nd}/-])");
  private static final Set<String> TEMPORAL =
      Set.of(
          ("in since until till by of from to during before after between and early late mid year"
                  + " years circa spring summer fall autumn winter through the around for שנת בשנת"
                  + " משנת לשנת השנים בשנים שנים מאז עד ועד לשנים משנים קיץ בקיץ חורף בחורף אביב"
                  + " באביב סתיו בסתיו")
              .split(" "));
  private static final Set<String> AMOUNTS_AFTER =
      Set.of(
          ("people percent per dollars euros men women miles meters metres km feet tons kg million"
                  + " billion thousand m pounds troops soldiers fighters militia members workers"
                  + " employees students homes houses prisoners refugees victims patients cases"
                  + " children villagers passengers residents"
                  + " איש אנשים דולר דולרים שקל שקלים יורו אחוז אחוזים מטר מטרים ק קילומטר"
                  + " קילומטרים מיליון מיליארד אלף טון דונם חיילים נפש לוחמים עובדים תלמידים"
                  + " אסירים פליטים נפגעים חולים ילדים נוסעים תושבים בתים")
              .split(" "));

  private final DateNames names;

  YearReader(DateNames names) {
    this.names = names;
  }

  void read(DateTokens tokens, int i, List<DateMention> into) {
    Token token = tokens.get(i);
    int value = token.number();
    if (token.text().length() != 4 || value < FIRST_YEAR || value > LAST_YEAR) {
      return;
    }
    char after = tokens.charAfter(i);
    boolean amount =
        AMOUNTS_AFTER.contains(tokens.text(i + 1)) && tokens.gapBefore(i + 1).equals(" ");
    if (amount || isPartOfNumber(tokens, i) || after == '%') {
      return;
    }
    boolean decade =
        after == 's' || after == '\'' && tokens.whole().startsWith("s", token.end() + 1);
    Span span = new Span(token.start(), token.end());
    boolean round = value < RECENT || value % CENTURY == 0;
    boolean firm = decade || !round || isDated(tokens, i);
    into.add(new DateMention(span, decade ? Part.DECADE : Part.YEAR, value, firm, value));
  }

  private static boolean isPartOfNumber(DateTokens tokens, int i) {
    char before = tokens.charBefore(i);
    char after = tokens.charAfter(i);
    Token token = tokens.get(i);
    String text = tokens.whole();
    boolean fraction =
        (before == ',' || before == '.')
            && token.start() > 1
            && Character.isDigit(text.charAt(token.start() - 2));
    boolean groups =
        (after == ',' || after == '.')
            && token.end() + 1 < text.length()
            && Character.isDigit(text.charAt(token.end() + 1));
    return "$€£₪".indexOf(before) >= 0 || fraction || groups;
  }

  /** Whether the words around say that it is a year. */
  private boolean isDated(DateTokens tokens, int i) {
    char before = tokens.charBefore(i);
    boolean ends = i + 1 >= tokens.size() || !tokens.gapBefore(i + 1).equals(" ");
    String last = tokens.text(i - 1);
    boolean month =
        !last.isEmpty() && Character.isLetter(last.charAt(0)) && names.month(last) != null;
    return ends
        || before == '('
        || before == '-'
        || month
        || TEMPORAL.contains(last)
        || last.equals("s");
  }

  /** The second year of 1950-53. */
  static void ranges(String text, List<DateMention> into) {
    Matcher matcher = RANGE.matcher(text);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = first / CENTURY * CENTURY + Integer.parseInt(matcher.group(2));
      if (last > first && last <= LAST_YEAR) {
        Span span = new Span(matcher.start(2), matcher.end(2));
        into.add(DateMention.firm(span, Part.YEAR, last));
      }
    }
  }
}
