package diptych.language.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads the dates of a text part by part: years, decades, centuries, months, days and weekdays,
 * dates of the Hebrew calendar, holidays, and what counts from the day of publication. Thread safe.
 */
public final class DateReader {
  private final boolean hebrew;
  private final WeekdayReader weekdays;
  private final MonthReader months;
  private final YearReader years;
  private final EraReader eras;
  private final RelativeReader relative;
  private final HebrewDateReader hebrewDates;
  private final NumericDateReader numeric;
  private final HolidayReader holidays;

  /** A reader for texts in the language of a BCP 47 tag. */
  public DateReader(String language) {
    Locale locale = Locale.forLanguageTag(language);
    hebrew = locale.getLanguage().equals("he");
    DateNames names = new DateNames(language);
    weekdays = new WeekdayReader(language, names);
    months = new MonthReader(language, names);
    years = new YearReader(names);
    eras = new EraReader(language);
    relative = new RelativeReader(language);
    hebrewDates = new HebrewDateReader(language);
    numeric = new NumericDateReader(language);
    holidays = new HolidayReader(language);
  }

  /** The parts of dates in text order. */
  public List<DateMention> read(String text) {
    List<DateMention> mentions = new ArrayList<>();
    DateTokens tokens = new DateTokens(text);
    boolean[] taken = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      months.read(tokens, i, taken, mentions);
      weekdays.read(tokens, i, mentions);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!taken[i]) {
        years.read(tokens, i, mentions);
      }
    }
    boolean digits = text.chars().anyMatch(Character::isDigit);
    if (digits) {
      YearReader.ranges(text, mentions);
      numeric.read(text, mentions);
    }
    eras.read(text, mentions);
    if (digits || hebrew) {
      hebrewDates.read(text, mentions);
    }
    relative.read(text, mentions);
    holidays.read(tokens, mentions);
    mentions.sort(Comparator.comparing(DateMention::span));
    return mentions;
  }
}
