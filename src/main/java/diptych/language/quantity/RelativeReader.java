package diptych.language.quantity;

import diptych.language.quantity.DateMention.Part;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates that count from the day of publication: {@code אתמול · yesterday · בשבוע שעבר · last
 * week · לפני יומיים · two days ago}. Words that also mean "nowadays" or "the day" are loose.
 */
final class RelativeReader {
  /**
   * A way to say a date.
   *
   * @param said pattern, in lower case
   * @param letters one of these is in every text that it matches, so that most are not searched
   * @param part what is counted
   * @param value how many from the day of publication
   * @param firm whether it means nothing else
   */
  private record Rule(Pattern said, List<String> letters, Part part, int value, boolean firm) {
    boolean mayBeIn(String text) {
      return letters.stream().anyMatch(text::contains);
    }
  }

  private static final String[][] ENGLISH = {
    {"d -2 !", "the day before yesterday"},
    {"d 2 !", "the day after tomorrow"},
    {"d -1 !", "(?<!before )yesterday"},
    {"d 1 !", "(?<!after )tomorrow"},
    {"d 0 !", "today"},
    {"d 0 ?", "tonight|this (?:morning|afternoon|evening)|now|currently|present|nowadays"},
    {"d -1 ?", "last night|the previous day|the day before|a day earlier|(?:a|one) day ago"},
    {"d -2 ?", "two days ago|two days earlier"},
    {"w -1 !", "(?<!the )last week|(?:a|one) week ago|the previous week"},
    {"w 1 !", "next week|(?:the )?coming week"},
    {"w 0 ?", "this week"},
    {"w -2 !", "two weeks ago|a fortnight ago"},
    {"m -1 !", "(?<!the )last month|(?:a|one) month ago|the previous month"},
    {"m 1 !", "next month|(?:the )?coming month"},
    {"m 0 ?", "this month"},
    {"m -2 !", "two months ago"},
    {"y -1 !", "(?<!the )last year|(?:a|one) year ago|the previous year"},
    {"y 1 !", "next year|(?:the )?coming year"},
    {"y 0 ?", "this year"},
    {"y -2 !", "two years ago"},
  };
  private static final String[][] HEBREW = {
    {"d -2 !", "שלשום"},
    {"d 2 !", "מחרתיים"},
    {"d -1 !", "אתמול|אמש"},
    {"d 1 !", "מחר"},
    {"d 0 ?", "היום|כיום|הלילה|הבוקר|הערב|כעת|עכשיו|עתה|כרגע|נכון ליום|היומיום"},
    {"d -1 ?", "לפני (?:כ)?יום|יום קודם|ביום הקודם|יום לפני|למחרת"},
    {"d -2 ?", "לפני (?:כ)?יומיים|יומיים קודם"},
    {"w -1 !", "ה?שבוע שעבר|לפני (?:כ)?שבוע|ה?שבוע הקודם"},
    {"w 1 !", "ה?שבוע הבא|ה?שבוע הקרוב|בעוד שבוע"},
    {"w 0 ?", "השבוע"},
    {"w -2 !", "לפני (?:כ)?שבועיים"},
    {"m -1 !", "ה?חודש שעבר|לפני (?:כ)?חודש|ה?חודש הקודם"},
    {"m 1 !", "ה?חודש הבא|ה?חודש הקרוב|בעוד חודש"},
    {"m 0 ?", "החודש"},
    {"m -2 !", "לפני (?:כ)?חודשיים"},
    {"y -1 !", "ה?שנה שעברה|אשתקד|לפני (?:כ)?שנה|ה?שנה הקודמת"},
    {"y 1 !", "ה?שנה הבאה|ה?שנה הקרובה|בעוד שנה"},
    {"y 0 ?", "השנה"},
    {"y -2 !", "לפני (?:כ)?שנתיים"},
  };
  private static final Map<String, Part> PARTS =
      Map.of(
          "d", Part.RELATIVE_DAY,
          "w", Part.RELATIVE_WEEK,
          "m", Part.RELATIVE_MONTH,
          "y", Part.RELATIVE_YEAR);
  private static final Map<String, String> ENGLISH_LETTERS =
      Map.of(
          "d", "day|night|tomorrow|this |now|current|present",
          "w", "week|fortnight",
          "m", "month",
          "y", "year");
  private static final Map<String, String> HEBREW_LETTERS =
      Map.of(
          "d", "שלשום|מחר|אתמול|אמש|יום|יומיים|הלילה|הבוקר|הערב|כעת|עכשיו|עתה|כרגע",
          "w", "שבוע",
          "m", "חודש",
          "y", "שנ|אשתקד");
  private static final List<Rule> ENGLISH_RULES = rules(ENGLISH, ENGLISH_LETTERS, "\\b(?:%s)\\b");
  private static final List<Rule> HEBREW_RULES =
      rules(HEBREW, HEBREW_LETTERS, "(?<![\\p{L}\\p{M}])[ושכבלמ]{0,2}(%s)(?![\\p{L}\\p{M}\"])");

  private final List<Rule> rules;

  RelativeReader(String language) {
    rules =
        switch (Locale.forLanguageTag(language).getLanguage()) {
          case "en" -> ENGLISH_RULES;
          case "he" -> HEBREW_RULES;
          default -> List.of();
        };
  }

  private static List<Rule> rules(String[][] rows, Map<String, String> letters, String frame) {
    List<Rule> rules = new ArrayList<>();
    for (String[] row : rows) {
      String[] cells = row[0].split(" ");
      rules.add(
          new Rule(
              Pattern.compile(frame.formatted(row[1])),
              List.of(letters.getOrDefault(cells[0], "").split("\\|")),
              PARTS.getOrDefault(cells[0], Part.RELATIVE_DAY),
              Integer.parseInt(cells[1]),
              cells[2].equals("!")));
    }
    return List.copyOf(rules);
  }

  void read(String text, List<DateMention> into) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return; // a letter that grows in lower case moves all spans
    }
    for (Rule rule : rules) {
      Matcher matcher = rule.said().matcher(lower);
      while (rule.mayBeIn(lower) && matcher.find()) {
        int group = matcher.groupCount() > 0 ? 1 : 0;
        into.add(
            new DateMention(
                new Span(matcher.start(group), matcher.end(group)),
                rule.part(),
                rule.value(),
                rule.firm(),
                rule.value()));
      }
    }
  }
}
