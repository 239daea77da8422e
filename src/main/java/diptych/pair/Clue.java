package diptych.pair;

/**
 * Something an article says that another article on the same story will say, too: a number, a date,
 * a name, a word.
 *
 * @param kind what it is
 * @param keys keys any of which, found in the other article, is the same thing
 * @param weakKeys keys that speak for it less: the consonants of a name
 * @param commonness share of all articles that are expected to have one of the keys, before the
 *     folder is seen; 0 to 1
 */
record Clue(Kind kind, int[] keys, int[] weakKeys, double commonness) {
  /** What a clue is. */
  enum Kind {
    NUMBER,
    NAME,
    WORD,
    /** A word of a script without capitals that no lexicon knows: it may be a name. */
    GUESS
  }
}
