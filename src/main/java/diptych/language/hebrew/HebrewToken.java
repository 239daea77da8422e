package diptych.language.hebrew;

/**
 * A word or a number of a text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param text folded as the lexicon writes it
 * @param kind what it is written with
 * @param gap what stands between it and the token before
 */
record HebrewToken(int start, int end, String text, Kind kind, Gap gap) {
  enum Kind {
    HEBREW,
    NUMBER,
    OTHER
  }

  enum Gap {
    SPACE,
    HYPHEN,
    PUNCTUATION
  }
}
