package diptych.language.quantity;

import diptych.language.quantity.DateMention.Part;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of a text part by part: years, decades, centuries, months, days and weekdays,
 * dates of the Hebrew calendar, and what counts from the day of publication. Thread safe.
 */
public final class DateReader {
  private static final int LONGEST_MONTH = 31;
  private static final int MONTHS = 12;
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\p{Nd}./])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\p{Nd}/])");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\p{Nd}-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\p{Nd}-])");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<![\\p{Nd}./,:])(\\d{1,2})[./](\\d{1,2})(?![\\p{Nd}/:]|[.,]\\p{Nd}|\\s?%)");

  private final boolean hebrew;
  private final WeekdayReader weekdays;
  private final MonthReader months;
  private final YearReader years;
  private final EraReader eras;
  private final RelativeReader relative;
  private final HebrewDateReader hebrewDates;
  private final boolean monthFirst;

  /** A reader for texts in the language of a BCP 47 tag. */
  public DateReader(String language) {
    Locale locale = Locale.forLanguageTag(language);
    hebrew = locale.getLanguage().equals("he");
    monthFirst = locale.getLanguage().equals("en");
    DateNames names = new DateNames(language);
    weekdays = new WeekdayReader(language, names);
    months = new MonthReader(language, names);
    years = new YearReader(names);
    eras = new EraReader(language);
    relative = new RelativeReader(language);
    hebrewDates = new HebrewDateReader(language);
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
      numeric(text, mentions);
    }
    eras.read(text, mentions);
    if (digits || hebrew) {
      hebrewDates.read(text, mentions);
    }
    relative.read(text, mentions);
    mentions.sort(Comparator.comparing(DateMention::span));
    return mentions;
  }

  private void numeric(String text, List<DateMention> mentions) {
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      add(iso, 3, 2, iso.group(1), 1, false, mentions);
    }
    Matcher matcher = NUMERIC.matcher(text);
    while (matcher.find()) {
      boolean american = monthFirst && matcher.group(2).equals("/");
      int first = Integer.parseInt(matcher.group(1));
      int second = Integer.parseInt(matcher.group(3));
      boolean monthIsFirst = american && first <= MONTHS || second > MONTHS;
      boolean either = !hebrew && first <= MONTHS && second <= MONTHS;
      add(
          matcher,
          monthIsFirst ? 3 : 1,
          monthIsFirst ? 1 : 3,
          matcher.group(4),
          4,
          either,
          mentions);
    }
    Matcher pair = DAY_AND_MONTH.matcher(text);
    while (pair.find()) {
      int day = Integer.parseInt(pair.group(1));
      int month = Integer.parseInt(pair.group(2));
      Span span = new Span(pair.start(), pair.end());
      boolean free = mentions.stream().noneMatch(m -> m.span().overlaps(span));
      boolean decimal = !hebrew && text.charAt(pair.end(1)) == '.';
      if (free && !decimal && isDate(day, month)) {
        mentions.add(new DateMention(span(pair, 1), Part.DAY, day, false, month));
        mentions.add(new DateMention(span(pair, 2), Part.MONTH, month, false, day));
      }
    }
  }

  private static boolean isDate(int day, int month) {
    return day >= 1 && day <= LONGEST_MONTH && month >= 1 && month <= MONTHS;
  }

  private static void add(
      Matcher matcher,
      int dayGroup,
      int monthGroup,
      String years,
      int yearGroup,
      boolean either,
      List<DateMention> mentions) {
    int day = Integer.parseInt(matcher.group(dayGroup));
    int month = Integer.parseInt(matcher.group(monthGroup));
    if (!isDate(day, month)) {
      return;
    }
    Span whole = new Span(matcher.start(), matcher.end());
    mentions.removeIf(m -> whole.contains(m.span()));
    int year = Integer.parseInt(years);
    mentions.add(
        new DateMention(span(matcher, dayGroup), Part.DAY, day, true, either ? month : day));
    mentions.add(
        new DateMention(span(matcher, monthGroup), Part.MONTH, month, true, either ? day : month));
    mentions.add(
        DateMention.firm(span(matcher, yearGroup), Part.YEAR, year < 100 ? 2000 + year : year));
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
