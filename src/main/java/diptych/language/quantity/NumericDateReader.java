package diptych.language.quantity;

import diptych.language.quantity.DateMention.Part;
import diptych.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates that are written in digits. A number with a point is a date only where the words
 * around say so; else its parts are loose, and other witnesses decide.
 *
 * <pre>
 * 6.3.2024 · 06/03/24 · 2024-03-06       day, month and year; in English 6/3 and 3/6 alike
 * ה-7.10 · ביום שני, 6.3 · 6/3            day and month
 * ב-6.3                                   perhaps
 * 6.3 מיליון · 6.3% · 6.3.2               no date
 * </pre>
 */
final class NumericDateReader {
  private static final int LONGEST_MONTH = 31;
  private static final int MONTHS = 12;
  private static final int CENTURY = 100;

  /** Two digits up from here are a year of the last century. */
  private static final int LAST_CENTURY = 50;

  private static final Pattern FULL =
      Pattern.compile("(?<![\\p{Nd}./])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\p{Nd}/])");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\p{Nd}|\\p{Nd}-)(\\d{4})-(\\d{2})-(\\d{2})(?![\\p{Nd}-])");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<![\\p{Nd}./,:$€£₪])(\\d{1,2})([./])(\\d{1,2})(?![\\p{Nd}/:]|[.,]\\p{Nd}|\\s?%)");

  /** What is never said of a decimal: the article, the name of a weekday, the word for a date. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:(?<!\\p{L})[ושכ]?[בלמ]?ה\\s?-\\s?|תארי(?:ך|כים):?\\s(?:ה-)?"
              + "|יום\\s(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|[א-ו]['׳])[, ]{1,2}\\(?(?:[בה]-)?"
              + "|(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|אתמול|היום|מחר|שלשום|אמש)\\s\\((?:[בה]-)?)$");

  /** What decimals count. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\s?(?:%|\\p{Sc}|°|אחוז|מיליו|מיליאר|אלפ|אלף|נקוד|מעל|שקל|דולר|יורו|אירו|ליש|ק\"מ|ק״מ|ס\"מ|ס״מ"
              + "|קמ\"ש|קילו|גרם|טון|ליטר|מטר|דונם|שעות|דקות|שניות|שנים|מגה|גיגה|ג'יגה|בסולם|מתוך|לעומת"
              + "|לכל|פעמים|per|out of|million|billion|trillion|points?|magnitude)");

  private static final int BEFORE = 20;

  private final boolean hebrew;
  private final boolean monthFirst;

  NumericDateReader(String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    hebrew = code.equals("he");
    monthFirst = code.equals("en");
  }

  void read(String text, List<DateMention> into) {
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      add(iso, 3, 2, 1, false, into);
    }
    Matcher full = FULL.matcher(text);
    while (full.find()) {
      boolean american = monthFirst && full.group(2).equals("/");
      int first = Integer.parseInt(full.group(1));
      int second = Integer.parseInt(full.group(3));
      boolean monthIsFirst = american && first <= MONTHS || second > MONTHS;
      boolean either = !hebrew && first <= MONTHS && second <= MONTHS;
      add(full, monthIsFirst ? 3 : 1, monthIsFirst ? 1 : 3, 4, either, into);
    }
    Matcher pair = DAY_AND_MONTH.matcher(text);
    while (pair.find()) {
      dayAndMonth(text, pair, into);
    }
  }

  private void dayAndMonth(String text, Matcher pair, List<DateMention> into) {
    int first = Integer.parseInt(pair.group(1));
    int second = Integer.parseInt(pair.group(3));
    boolean turned = !hebrew && second > MONTHS;
    int day = turned ? second : first;
    int month = turned ? first : second;
    Span span = new Span(pair.start(), pair.end());
    boolean free = into.stream().noneMatch(m -> m.span().overlaps(span));
    boolean amount =
        AMOUNT.matcher(text).region(pair.end(), text.length()).lookingAt()
            || pair.group(1).length() == 1 && pair.group(3).startsWith("0"); // 6.03
    if (!free || amount || !isDate(day, month)) {
      return;
    }
    String before = text.substring(Math.max(0, pair.start() - BEFORE), pair.start());
    boolean firm = hebrew && DATED.matcher(before).find();
    boolean either = !hebrew && day <= MONTHS;
    into.add(
        new DateMention(span(pair, turned ? 3 : 1), Part.DAY, day, firm, either ? month : day));
    into.add(
        new DateMention(span(pair, turned ? 1 : 3), Part.MONTH, month, firm, either ? day : month));
  }

  private static boolean isDate(int day, int month) {
    return day >= 1 && day <= LONGEST_MONTH && month >= 1 && month <= MONTHS;
  }

  private static void add(
      Matcher matcher,
      int dayGroup,
      int monthGroup,
      int yearGroup,
      boolean either,
      List<DateMention> into) {
    int day = Integer.parseInt(matcher.group(dayGroup));
    int month = Integer.parseInt(matcher.group(monthGroup));
    if (!isDate(day, month)) {
      return;
    }
    Span whole = new Span(matcher.start(), matcher.end());
    into.removeIf(m -> whole.contains(m.span()));
    int year = Integer.parseInt(matcher.group(yearGroup));
    int other = year;
    if (year < CENTURY) {
      int late = year + 19 * CENTURY;
      int recent = year + 20 * CENTURY;
      other = year < LAST_CENTURY ? late : recent;
      year = year < LAST_CENTURY ? recent : late;
    }
    into.add(new DateMention(span(matcher, dayGroup), Part.DAY, day, true, either ? month : day));
    into.add(
        new DateMention(span(matcher, monthGroup), Part.MONTH, month, true, either ? day : month));
    into.add(new DateMention(span(matcher, yearGroup), Part.YEAR, year, true, other));
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
