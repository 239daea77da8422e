package diptych.language.quantity;

import diptych.language.quantity.NumberMention.Form;
import diptych.language.quantity.NumberTokens.Token;
import diptych.language.quantity.NumberWords.Role;
import diptych.language.quantity.NumberWords.Word;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a text by value, with their units. Thread safe.
 *
 * <pre>
 * 1,500 · 1.5 thousand · fifteen hundred · אלף וחמש מאות     1500
 * מיליון וחצי · 1.5 million · a million and a half            1500000
 * two thirds · שני שלישים                                    0.667, a part
 * עשרות אלפים · tens of thousands                            10000, vague
 * 5 p.m. · 17:00                                            1020 minutes
 * noon · בחצות                                              720, 0 minutes
 * 6-foot-6                                                  6.5 feet
 * </pre>
 *
 * ICU's spell-out parser is not used: it reads "שנים עשר" as 2 and "twenty one" as 2001.
 */
public final class NumberReader {
  private static final int LONGEST_UNIT = 3;
  private static final double INCHES = 12;
  private static final double DECADE = 10;

  /** Larger numbers are not followed by "years and a half". */
  private static final double MOST_WITH_PART = 1000;

  private static final Set<String> ABOUT =
      Set.of(
          ("about around approximately roughly nearly almost some over than least most up circa close"
                  + " exceeding upwards under below above כ כמעט בערך מעל מ לפחות עד קרוב יותר למעלה"
                  + " פחות לערך")
              .split(" "));
  private static final Map<String, Double> SHORT_MAGNITUDES =
      Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "bn", 1e9, "tn", 1e12);
  private static final Pattern TO =
      Pattern.compile("\\s?(?:[-–]|to|or|and|עד|או|ל-?|ו-?|לבין|ל)\\s?");
  private static final Pattern FEET_AND_INCHES =
      Pattern.compile("(\\d{1,2})(?:-| )?(?:foot|feet|ft)(?:-| and | )(\\d{1,2})(?![\\d,.]\\d)");
  private static final Pattern ROMAN =
      Pattern.compile("(?<=\\p{Ll}\\s)(?=[XVI]{1,6}\\b)(X{0,3})(IX|IV|V?I{0,3})\\b");

  private final Map<String, Word> words;
  private final boolean hebrew;
  private final boolean decimalComma;
  private final ClockReader clock;
  private final UnitNames units;

  /** A reader for texts in the language of a BCP 47 tag. */
  public NumberReader(String language) {
    words = NumberWords.of(language);
    String code = Locale.forLanguageTag(language).getLanguage();
    hebrew = code.equals("he");
    decimalComma = Set.of("de", "fr", "es", "ru", "it", "pt", "nl", "pl", "tr").contains(code);
    clock = new ClockReader(language);
    units = new UnitNames(language);
  }

  /** The numbers of a text in order; their spans do not overlap. */
  public List<NumberMention> read(String text) {
    NumberTokens tokens = new NumberTokens(text, words, hebrew);
    List<NumberMention> special = special(text);
    List<NumberMention> mentions = new ArrayList<>(special);
    SpelledNumber spelled = new SpelledNumber(tokens, hebrew);
    UnitParts parts = new UnitParts(tokens, units, hebrew);
    for (int i = 0; i < tokens.size(); ) {
      Token token = tokens.get(i);
      Span span = new Span(token.start(), token.end());
      int next = i + 1;
      if (special.stream().noneMatch(s -> s.span().overlaps(span))) {
        if (token.digits()) {
          next = digits(text, tokens, parts, i, mentions);
        } else if (token.word() != null) {
          next = spelled(text, tokens, parts, i, spelled.at(i), mentions);
        } else {
          next = single(text, tokens, parts, i, mentions);
        }
      }
      i = Math.max(next, i + 1);
    }
    mentions.sort(Comparator.comparing(NumberMention::span));
    ranges(text, mentions);
    Ages.mark(text, mentions);
    Pounds.tell(text, mentions);
    return mentions;
  }

  /** Adds a number in words, with the unit that it is a part of or that has it inside. */
  private int spelled(
      String text,
      NumberTokens tokens,
      UnitParts parts,
      int i,
      SpelledNumber.Read read,
      List<NumberMention> mentions) {
    Unit unit = read.unit();
    Form form = read.form();
    double other = read.other();
    double value = read.value();
    int next = read.next();
    int end = read.end();
    UnitParts.@Nullable Amount whole =
        form == Form.HINT || value >= MOST_WITH_PART ? null : parts.afterUnit(next, value);
    if (form == Form.HINT && unit == Unit.NONE) {
      unit = UnitNames.inside(tokens.text(i));
      AddedPart half = AddedPart.afterNoun(tokens, next);
      if (unit.isTime() && half.isThere()) { // עשור וחצי is fifteen years
        value += half.value() * (tokens.text(i).equals("עשור") ? value : 1);
        next = half.next();
        end = tokens.get(next - 1).end();
        other = value;
      }
      boolean dual = hebrew && unit.isTime() && value < DECADE;
      form = dual || half.isThere() && unit.isTime() ? Form.WORDS : form;
    } else if (unit == Unit.PART) {
      UnitParts.@Nullable Amount of = parts.ofPart(next, value);
      if (of != null) {
        unit = of.unit();
        form = Form.WORDS;
        other = value;
        next = of.next();
      }
    } else if (unit == Unit.NONE && whole != null) {
      value = whole.value();
      unit = whole.unit();
      form = Form.WORDS;
      next = whole.next();
      end = tokens.get(next - 1).end();
      other = value;
    }
    NumberMention number = mention(text, tokens, i, next, end, value, form, unit);
    mentions.add(number.with(number.unit(), other));
    return unit == Unit.NONE ? parts.afterTime(next) : next;
  }

  /** A mile or יום is an amount for those who look for a conversion; שעה וחצי is one for all. */
  private int single(
      String text, NumberTokens tokens, UnitParts parts, int i, List<NumberMention> mentions) {
    UnitParts.@Nullable Amount amount = parts.single(i);
    if (amount == null) {
      return i + 1;
    }
    boolean about = hebrew && amount.start() > 0 && isAboutParticle(text, amount.start());
    int end = amount.value() > 1 ? tokens.get(amount.next() - 1).end() : tokens.get(i).end();
    mentions.add(
        new NumberMention(
            new Span(amount.start(), end),
            amount.value(),
            amount.value() > 1 ? Form.WORDS : Form.HINT,
            about,
            amount.unit(),
            amount.value()));
    return amount.value() > 1 ? amount.next() : i + 1;
  }

  /** What is no plain number: times, heights, Roman numerals. */
  private List<NumberMention> special(String text) {
    boolean digits = text.chars().anyMatch(Character::isDigit);
    List<NumberMention> special = digits ? clock.read(text) : new ArrayList<>();
    clock.named(text, special);
    if (!hebrew
        && digits
        && (text.contains("foot") || text.contains("feet") || text.contains("ft"))) {
      heights(text, special);
    }
    if (!hebrew && text.chars().anyMatch(c -> c == 'X' || c == 'V' || c == 'I')) {
      roman(text, special);
    }
    return special;
  }

  private int digits(
      String text, NumberTokens tokens, UnitParts parts, int i, List<NumberMention> mentions) {
    Token token = tokens.get(i);
    double value = value(token.text());
    int end = token.end();
    int next = i + 1;
    if (isInsideWord(text, token)) {
      Span span = new Span(token.start(), end);
      mentions.add(new NumberMention(span, value, Form.NAMED, false, Unit.NONE, value));
      return next;
    }
    AddedPart part = AddedPart.at(tokens, next);
    if (part.isThere()) {
      next = part.next();
      value += part.value();
      end = tokens.get(next - 1).end();
    }
    if (tokens.follows(next)) {
      Token after = tokens.get(next);
      Word word = after.word();
      Double letter = after.start() == end ? SHORT_MAGNITUDES.get(after.text()) : null;
      if (word != null && word.role() == Role.MAGNITUDE && word.value() >= 100) {
        value *= word.value();
        end = after.end();
        next++;
        AddedPart more = AddedPart.at(tokens, next);
        if (more.isThere()) {
          value += more.value() * word.value();
          next = more.next();
          end = tokens.get(next - 1).end();
        }
      } else if (letter != null && !isUnit(text, after)) {
        value *= letter;
        end = after.end();
        next++;
      }
    }
    UnitParts.@Nullable Amount whole = value < MOST_WITH_PART ? parts.afterUnit(next, value) : null;
    Unit unit = Unit.NONE;
    if (whole != null) {
      value = whole.value();
      unit = whole.unit();
      next = whole.next();
      end = tokens.get(next - 1).end();
    }
    mentions.add(mention(text, tokens, i, next, end, value, Form.DIGITS, unit));
    return whole == null ? parts.afterTime(next) : next;
  }

  /** The m of 5m/s is no million. */
  private static boolean isUnit(String text, Token token) {
    return token.end() < text.length() && "/²³".indexOf(text.charAt(token.end())) >= 0;
  }

  /** The digits of A1GP or F-35 name a thing. */
  private static boolean isInsideWord(String text, Token token) {
    int before = token.start() - 1;
    if (before < 0) {
      return false;
    }
    char c = text.charAt(before);
    return isLatin(c) || c == '-' && before > 0 && isLatin(text.charAt(before - 1));
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetter(c);
  }

  private static void heights(String text, List<NumberMention> into) {
    Matcher matcher = FEET_AND_INCHES.matcher(text);
    while (matcher.find()) {
      double feet =
          Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2)) / INCHES;
      Span span = new Span(matcher.start(), matcher.end());
      into.add(new NumberMention(span, feet, Form.DIGITS, true, Unit.FOOT, feet));
    }
  }

  private static void roman(String text, List<NumberMention> into) {
    Matcher matcher = ROMAN.matcher(text);
    while (matcher.find()) {
      double value = 10.0 * matcher.group(1).length() + ones(matcher.group(2));
      Span span = new Span(matcher.start(), matcher.end());
      if (!matcher.group().isEmpty() && !matcher.group().equals("I")) {
        into.add(new NumberMention(span, value, Form.HINT, false, Unit.NONE, value));
      }
    }
  }

  private static int ones(String roman) {
    return switch (roman) {
      case "IX" -> 9;
      case "IV" -> 4;
      default -> roman.startsWith("V") ? 4 + roman.length() : roman.length();
    };
  }

  /** Gives the first number of "20 to 30 million" the magnitude and the unit of the second. */
  private static void ranges(String text, List<NumberMention> mentions) {
    for (int k = 0; k + 1 < mentions.size(); k++) {
      NumberMention first = mentions.get(k);
      NumberMention second = mentions.get(k + 1);
      String between = text.substring(first.span().end(), second.span().start());
      if (first.value() < 1000 && TO.matcher(between).matches()) {
        double scale = 1;
        for (double m = 1e3; m <= second.value() && second.value() / m >= first.value(); m *= 1e3) {
          scale = m;
        }
        boolean magnitude = second.span().length() > 3 && second.value() >= 1000;
        Unit unit = first.unit() == Unit.NONE ? second.unit() : first.unit();
        double other = magnitude ? first.value() * scale : first.other();
        mentions.set(k, first.with(unit == Unit.CLOCK ? Unit.NONE : unit, other));
      }
    }
  }

  private double value(String digits) {
    char decimal = decimalComma ? ',' : '.';
    char group = decimalComma ? '.' : ',';
    StringBuilder out = new StringBuilder();
    for (int k = 0; k < digits.length(); k++) {
      char c = digits.charAt(k);
      if (c == decimal) {
        out.append(out.indexOf(".") < 0 ? "." : "");
      } else if (c == group) {
        boolean thousands =
            digits.length() - k > 3
                && digits.substring(k + 1, k + 4).chars().allMatch(Character::isDigit)
                && (digits.length() == k + 4 || !Character.isDigit(digits.charAt(k + 4)));
        out.append(thousands ? "" : ".");
      } else {
        out.append(Character.digit(c, 10));
      }
    }
    int second = out.indexOf(".", out.indexOf(".") + 1);
    return Double.parseDouble(second > 0 ? out.substring(0, second) : out.toString());
  }

  private NumberMention mention(
      String text,
      NumberTokens tokens,
      int i,
      int next,
      int end,
      double value,
      Form form,
      Unit known) {
    int start = tokens.get(i).start();
    boolean about = hebrew && start > 0 && isAboutParticle(text, start);
    for (int k = Math.max(0, i - 2); k < i && !about; k++) {
      about = ABOUT.contains(tokens.text(k));
    }
    Unit unit = known;
    if (known == Unit.NONE) {
      char before = start == 0 ? ' ' : text.charAt(start - 1);
      unit = units.of(before, tokens.wordsFrom(next, LONGEST_UNIT));
    }
    return new NumberMention(new Span(start, end), value, form, about, unit, value);
  }

  private static boolean isAboutParticle(String text, int start) {
    int at = text.charAt(start - 1) == '-' ? start - 2 : start - 1;
    return at >= 0 && (text.charAt(at) == 'כ' || text.charAt(at) == 'מ');
  }
}
