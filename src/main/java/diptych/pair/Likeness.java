package diptych.pair;

import java.util.Locale;

/**
 * How like two articles are.
 *
 * @param channel what could be compared
 * @param evidence mean evidence per clue from both sides, see {@link Overlap}
 * @param share share of the shorter text that has a counterpart, 0 to 1; negative if not aligned
 */
record Likeness(Channel channel, double evidence, double share) {
  /** Files are put together from this score on. */
  static final double SAME_STORY = 0.6;

  /** Pairs below are not worth a look. */
  static final double NEAR_MISS = 0.15;

  /** Articles on the same events share this much whether or not they share sentences. */
  static final double SAME_EVENTS = 0.2;

  /** Below this, two articles on the same events are not told from two on like events. */
  static final double LIKE_EVENTS = 0.02;

  /** What two articles can be compared by. */
  enum Channel {
    /** Their words: one language, or one that a lexicon leads to the other. */
    WORDS,
    /** Numbers, dates, and the sound of names. */
    SOUNDS
  }

  static Likeness unaligned(Channel channel, double evidence) {
    return new Likeness(channel, evidence, -1);
  }

  /** Whether it is worth the while to align them. */
  boolean isPlausible() {
    return switch (channel) {
      case WORDS -> evidence >= 0.05;
      case SOUNDS -> evidence >= -0.2;
    };
  }

  /** Whether they seem to say nothing of what the other says. */
  boolean isContradicted() {
    return channel == Channel.WORDS && evidence < -0.1;
  }

  Likeness withShare(double value) {
    return new Likeness(channel, evidence, value);
  }

  boolean isOnSameEvents() {
    return channel == Channel.WORDS && evidence >= LIKE_EVENTS;
  }

  /**
   * How sure it is that they are editions of one text, 0 to 1. A logistic regression of share and
   * evidence, fitted on the development data and made steeper towards both ends.
   */
  double score() {
    if (share < 0) {
      return 0;
    }
    double z =
        switch (channel) {
          case WORDS -> 1.6 * (-5.2 + 5.5 * share + 7.2 * evidence);
          case SOUNDS -> -8.8 + 13 * share + 5.5 * evidence;
        };
    return StrictMath.rint(1000 / (1 + StrictMath.exp(-z))) / 1000;
  }

  /** The same for two articles on the same events, whether or not one is made from the other. */
  double eventScore() {
    double z = 14 * (evidence - 0.17);
    return channel == Channel.SOUNDS ? 0 : StrictMath.rint(1000 / (1 + StrictMath.exp(-z))) / 1000;
  }

  /** How many details agree, in words: people do not read evidence. */
  private String details() {
    if (evidence >= 0.5) {
      return "most of the telling details agree";
    }
    if (evidence >= 0.2) {
      return "many of the telling details agree";
    }
    return evidence >= 0.05 ? "some telling details agree" : "few telling details agree";
  }

  String shown() {
    String counterparts =
        share < 0
            ? ""
            : String.format(
                Locale.ROOT, "%.0f %% of the shorter text has a counterpart, ", 100 * share);
    return counterparts
        + details()
        + (channel == Channel.SOUNDS ? " (numbers, dates and names only)" : "");
  }
}
