package diptych.language.quantity;

import diptych.language.quantity.DateMention.Part;
import diptych.language.quantity.Holidays.Spelling;
import diptych.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the names of holidays.
 *
 * <pre>
 * בחג הפסח · on Passover · Pesach       Passover
 * ערב שבועות · in Shavuot               Shavuot
 * לפני שבועות · בסוכות                   perhaps: weeks, huts
 * מלחמת יום כיפור · Easter Island        none
 * </pre>
 */
final class HolidayReader {
  private static final String PARTICLES = "והבכלמש";
  private static final int MOST_PARTICLES = 3;
  private static final String JOINS = " -–'’\"״׳.";
  private static final Set<String> HOLIDAY_WORDS =
      Set.of("חג", "ערב", "ליל", "מוצאי", "חגי", "המועד", "חופשת", "צום", "חודש");
  private static final Set<String> PLACES =
      Set.of("לפני", "אחרי", "עד", "מאז", "לקראת", "של", "אחר");
  private static final Set<String> NAMES_AFTER = Set.of("war", "island", "islands", "uprising");
  private static final Set<String> NAMES_BEFORE = Set.of("מלחמת", "אי", "איי", "כלא", "מבצע");

  private final boolean hebrew;
  private final boolean english;

  HolidayReader(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    hebrew = code.equals("he");
    english = code.equals("en");
  }

  /** Adds the holidays of a text, and takes out what was read inside their names. */
  void read(DateTokens tokens, List<DateMention> into) {
    for (int i = 0; (hebrew || english) && i < tokens.size(); ) {
      i = Math.max(i + 1, read(tokens, i, into));
    }
  }

  /** The token after the holiday that begins at a place; the place itself if there is none. */
  private int read(DateTokens tokens, int i, List<DateMention> into) {
    String word = Holidays.word(tokens, i);
    for (int prefix = 0; prefix <= MOST_PARTICLES && prefix < word.length(); prefix++) {
      for (Spelling spelling : Holidays.bundled().beginningWith(word.substring(prefix), hebrew)) {
        int end = i + spelling.words().size();
        if (isAt(tokens, i, spelling.words())) {
          add(tokens, i, end, prefix, spelling, into);
          return end;
        }
      }
      if (!hebrew || PARTICLES.indexOf(word.charAt(prefix)) < 0) {
        break;
      }
    }
    return i;
  }

  /** Whether words stand at a place; the first has been looked at. */
  private boolean isAt(DateTokens tokens, int i, List<String> words) {
    boolean capital = hebrew;
    for (int k = 0; k < words.size(); k++) {
      if (i + k >= tokens.size() || k > 0 && !joins(tokens, i + k)) {
        return false;
      }
      if (k > 0 && !Holidays.word(tokens, i + k).equals(words.get(k))) {
        return false;
      }
      capital |= tokens.get(i + k).capital();
    }
    return capital;
  }

  private static boolean joins(DateTokens tokens, int at) {
    String gap = tokens.gapBefore(at);
    boolean abbreviated = !gap.contains(".") || tokens.text(at - 1).length() <= 2;
    return gap.length() <= 2 && abbreviated && gap.chars().allMatch(c -> JOINS.indexOf(c) >= 0);
  }

  private void add(
      DateTokens tokens, int i, int end, int prefix, Spelling spelling, List<DateMention> into) {
    Span span = new Span(tokens.get(i).start() + prefix, tokens.get(end - 1).end());
    into.removeIf(m -> m.span().overlaps(span));
    String before = i > 0 && joins(tokens, i) ? tokens.text(i - 1) : "";
    String after = end < tokens.size() && joins(tokens, end) ? tokens.text(end) : "";
    if (NAMES_AFTER.contains(after) || isOneOf(NAMES_BEFORE, before)) {
      return;
    }
    boolean firm =
        switch (spelling.needs()) {
          case NOTHING -> !isPerson(tokens, i, end, spelling);
          case HOLIDAY -> isHoliday(before);
          case PLACE ->
              isHoliday(before)
                  || PLACES.contains(before)
                  || prefix > 0 && tokens.text(i).charAt(prefix - 1) == 'ב';
        };
    into.add(new DateMention(span, Part.HOLIDAY, spelling.holiday(), firm, spelling.other()));
  }

  /** Ramadan Shalah, Sylvester Stallone. */
  private boolean isPerson(DateTokens tokens, int i, int end, Spelling spelling) {
    if (!english || spelling.words().size() > 1) {
      return false;
    }
    boolean nameBefore =
        i > 0
            && tokens.gapBefore(i).equals(" ")
            && tokens.get(i - 1).capital()
            && (i > 1 && !tokens.gapBefore(i - 1).equals("\n"));
    boolean nameAfter =
        end < tokens.size() && tokens.gapBefore(end).equals(" ") && tokens.get(end).capital();
    return nameBefore || nameAfter;
  }

  private static boolean isHoliday(String before) {
    return isOneOf(HOLIDAY_WORDS, before);
  }

  /** Whether a word is one of these, with particles or without. */
  private static boolean isOneOf(Set<String> words, String word) {
    int at = 0;
    while (at < MOST_PARTICLES
        && at < word.length() - 1
        && !words.contains(word.substring(at))
        && PARTICLES.indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return words.contains(word.substring(at));
  }
}
