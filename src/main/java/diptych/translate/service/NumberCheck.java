package diptych.translate.service;

import diptych.model.LanguagePair;
import diptych.translate.service.SanityGate.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for numbers that got lost: {@code "2,017 טנק" → "tanks"}.
 *
 * <p>Small and round numbers are often written as words, "2.5 million" is 2,500,000, 17:00 is 5
 * p.m. and '90 is 1990: so only numbers above 20 count that no number of the translation begins or
 * ends with, zeros at the end aside. Even then it is a doubt only.
 */
final class NumberCheck {
  private NumberCheck() {}

  static Optional<Verdict> lost(LanguagePair pair, String source, String translation) {
    List<String> got = numbers(translation);
    for (String number : numbers(source)) {
      if (isTelling(number) && got.stream().noneMatch(other -> matches(number, other))) {
        return Verdict.doubtful("the number " + number + " of the source is not in it");
      }
    }
    return Optional.empty();
  }

  private static boolean isTelling(String number) {
    String figures = significant(number);
    return figures.length() >= 2 && (number.length() > 2 || number.compareTo("24") > 0);
  }

  private static boolean matches(String number, String other) {
    String a = significant(number);
    String b = significant(other);
    return a.equals(b) || a.length() >= 2 && b.endsWith(a) || b.length() >= 2 && a.endsWith(b);
  }

  private static String significant(String number) {
    int start = 0;
    int end = number.length();
    while (end > start && number.charAt(end - 1) == '0') {
      end--;
    }
    while (start < end && number.charAt(start) == '0') {
      start++;
    }
    return number.substring(start, end);
  }

  /** Runs of digits as ASCII; a comma or a point between digits is looked through. */
  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isDigit(c)) {
        digits.append(Character.digit(c, 10));
      } else if (digits.length() > 0 && !joins(text, i)) {
        numbers.add(digits.toString());
        digits.setLength(0);
      }
    }
    return numbers;
  }

  private static boolean joins(String text, int i) {
    if (i + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    // U+066B and U+066C are the Arabic separators
    return (c == ',' || c == '.' || c == '\u066B' || c == '\u066C')
        && Character.isDigit(text.charAt(i + 1));
  }
}
