package diptych.pair;

/**
 * How much of what one article says another says, too.
 *
 * @param clues number of clues that could be found there
 * @param found number of clues found that few other articles have
 * @param evidence the logarithm of how much likelier this is between articles on one story than
 *     between two at random, per clue; short lists of clues are held to say less
 */
record Overlap(int clues, int found, double evidence) {
  private static final double WEAK_HIT = 0.3;
  private static final double WEAK_COMMONNESS = 0.05;
  private static final double RARE = 0.1;
  private static final double DOUBT = 10;

  /** Of the clues of one article in another. */
  static Overlap of(Fingerprint one, Fingerprint other, Postings others) {
    boolean words = channel(one, other) == Likeness.Channel.WORDS;
    double evidence = 0;
    int clues = 0;
    int found = 0;
    for (Clue clue : one.clues()) {
      double hit = words ? hit(clue) : hitBySound(clue);
      double chance = others.chance(clue.keys(), clue.commonness());
      if (hit == 0) {
        continue;
      }
      clues++;
      if (hasAny(other, clue.keys())) {
        evidence += Math.max(0, StrictMath.log(Math.max(hit, WEAK_HIT) / chance));
        found += chance < RARE ? 1 : 0;
      } else if (hasAny(other, clue.weakKeys())) {
        double weakChance = others.chance(clue.weakKeys(), WEAK_COMMONNESS);
        evidence += Math.max(0, StrictMath.log(Math.min(hit, WEAK_HIT) / weakChance));
        found += weakChance < RARE / 2 ? 1 : 0;
      } else if (chance < hit) {
        evidence += StrictMath.log((1 - hit) / (1 - chance));
      }
    }
    return new Overlap(clues, found, evidence / (clues + DOUBT));
  }

  /** What two articles can be compared by. */
  static Likeness.Channel channel(Fingerprint one, Fingerprint other) {
    boolean words = one.language().equals(other.language()) || (one.glossed() && other.glossed());
    return words ? Likeness.Channel.WORDS : Likeness.Channel.SOUNDS;
  }

  /** The chance that a clue stands in another article on the story, where words can be found. */
  private static double hit(Clue clue) {
    return switch (clue.kind()) {
      case NUMBER -> 0.6;
      case NAME, WORD, GUESS -> 0.55;
    };
  }

  /** The same where only numbers and the sound of names can be. */
  private static double hitBySound(Clue clue) {
    return switch (clue.kind()) {
      case NUMBER -> 0.6;
      case NAME -> 0.4;
      // most of what sounds alike is no name; it finds candidates, and is no evidence
      case GUESS, WORD -> 0;
    };
  }

  private static boolean hasAny(Fingerprint article, int[] keys) {
    for (int key : keys) {
      if (article.has(key)) {
        return true;
      }
    }
    return false;
  }
}
