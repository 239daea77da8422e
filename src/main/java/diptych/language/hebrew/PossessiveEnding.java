package diptych.language.hebrew;

import java.util.ArrayList;
import java.util.List;

/**
 * A pronoun at the end of a word: {@code בית + ו → ביתו} "his house".
 *
 * @param letters as written
 * @param person whose
 */
record PossessiveEnding(String letters, String person) {
  private static final List<PossessiveEnding> ALL =
      List.of(
          new PossessiveEnding("יהם", "3mp"),
          new PossessiveEnding("יהן", "3fp"),
          new PossessiveEnding("יכם", "2mp"),
          new PossessiveEnding("יכן", "2fp"),
          new PossessiveEnding("ינו", "1p"),
          new PossessiveEnding("יו", "3ms"),
          new PossessiveEnding("יה", "3fs"),
          new PossessiveEnding("יך", "2ms"),
          new PossessiveEnding("יי", "1s"),
          new PossessiveEnding("הם", "3mp"),
          new PossessiveEnding("הן", "3fp"),
          new PossessiveEnding("כם", "2mp"),
          new PossessiveEnding("כן", "2fp"),
          new PossessiveEnding("נו", "1p"),
          new PossessiveEnding("הו", "3ms"),
          new PossessiveEnding("ו", "3ms"),
          new PossessiveEnding("ה", "3fs"),
          new PossessiveEnding("ם", "3mp"),
          new PossessiveEnding("ן", "3fp"),
          new PossessiveEnding("ך", "2ms"),
          new PossessiveEnding("י", "1s"));
  private static final List<List<PossessiveEnding>> BY_LAST = byLast();

  /** Endings whose last letter this is; for most letters there are none. */
  static List<PossessiveEnding> of(char last) {
    int letter = last - 'א';
    return letter < 0 || letter >= BY_LAST.size() ? List.of() : BY_LAST.get(letter);
  }

  private static List<List<PossessiveEnding>> byLast() {
    List<List<PossessiveEnding>> byLast = new ArrayList<>();
    for (char c = 'א'; c <= 'ת'; c++) {
      char last = c;
      byLast.add(
          ALL.stream().filter(e -> e.letters.charAt(e.letters.length() - 1) == last).toList());
    }
    return List.copyOf(byLast);
  }

  boolean ends(char[] word, int to) {
    int from = to - letters.length();
    for (int i = 0; i < letters.length(); i++) {
      if (word[from + i] != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the noun is a plural; the yod is then that of its construct state. */
  boolean ofPlural() {
    return letters.length() > 1 && letters.charAt(0) == 'י';
  }

  /** What it costs to read the ending: newspapers write "his" and "their". */
  double rarity() {
    return switch (person) {
      case "3ms", "3mp", "3fs" -> 1;
      case "1p" -> 1.5;
      case "1s" -> 2.5;
      default -> 3;
    };
  }
}
