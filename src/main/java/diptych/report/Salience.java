package diptych.report;

import diptych.model.Difference;
import diptych.model.Edition;
import java.util.HashSet;
import java.util.Set;

/**
 * How much a passage that only one article has tells: figures, quotations, names and distinct words
 * count, and before all the severity that the checks gave it.
 */
final class Salience {
  private static final double SEVERITY = 100;
  private static final double FIGURE = 3;
  private static final double QUOTATION = 2;
  private static final double NAME = 1.5;
  private static final double WORD = 0.25;

  /** Length from which a word counts, and how many count at most. */
  private static final int LETTERS = 4;

  private static final int WORDS = 40;

  /** A line that names a picture tells little. */
  private static final double CREDIT = 0.3;

  private static final Set<String> CREDITS = Set.of("Photo", "Photos", "Image", "image", "צילום");

  private Salience() {}

  static double of(Row row, Edition edition) {
    double score = 0;
    for (Difference difference : row.notes()) {
      score = Math.max(score, SEVERITY * difference.severity().ordinal());
    }
    Set<String> words = new HashSet<>();
    for (int id : RowWriter.segments(row)) {
      score += text(edition.segments().get(id).text(), words);
    }
    boolean credit = words.stream().anyMatch(CREDITS::contains);
    return (score + WORD * Math.min(WORDS, words.size())) * (credit ? CREDIT : 1);
  }

  private static double text(String text, Set<String> words) {
    double score = 0;
    int start = -1;
    boolean first = true;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c == '"' || c == '\u201C' || c == '\u201D') { // quotation marks
        score += QUOTATION / 2;
      }
      if (Character.isLetterOrDigit(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        char initial = text.charAt(start);
        if (Character.isDigit(initial)) {
          score += FIGURE;
        } else if (Character.isUpperCase(initial) && !first) {
          score += NAME;
        }
        if (i - start >= LETTERS) {
          words.add(text.substring(start, i));
        }
        first = false;
        start = -1;
      }
    }
    return score;
  }
}
