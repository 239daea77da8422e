package diptych.report;

/**
 * Bounds how many words get their senses on a page: a book-length text would otherwise make a page
 * no browser opens.
 */
final class WordBudget {
  private static final int WORDS = 60_000;

  private int left = WORDS;

  /** Takes words off the budget; false when it is used up. */
  boolean take(int words) {
    left -= words;
    return left >= 0;
  }
}
