package diptych.language.hebrew;

/**
 * How likely letters at the start of an unknown word are particles before a name, against 1 for the
 * name beginning with them. Counted on names found in the English lines of a parallel corpus.
 */
final class SpellingOdds {
  private SpellingOdds() {}

  /** Odds of the chain, 0 if names hardly ever follow it. */
  static double of(String particles) {
    return switch (particles) {
      case "" -> 1;
      case "ב", "כש", "שב", "שה" -> 1.9;
      case "ה" -> 1.7;
      case "ל" -> 1.2;
      case "ש" -> 0.85;
      case "ו" -> 0.7;
      case "וה", "מה" -> 0.5;
      case "מ" -> 0.4;
      case "וב", "ול", "ומ", "וש", "כ" -> 0.3;
      default -> 0;
    };
  }
}
