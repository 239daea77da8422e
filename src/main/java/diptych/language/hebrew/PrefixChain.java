package diptych.language.hebrew;

import java.util.ArrayList;
import java.util.List;

/**
 * Particles written together with the word that follows: {@code וכשב} is and + when + in.
 *
 * @param letters the particles as written
 * @param particles the same, one by one
 * @param preposition the preposition among them, or an empty string
 * @param cost how unlikely it is to meet the chain, 0 for none
 */
record PrefixChain(String letters, List<String> particles, String preposition, double cost) {
  static final PrefixChain NONE = new PrefixChain("", List.of(), "", 0);

  /** All chains, the empty one first, then by length. */
  static final List<PrefixChain> ALL = all();

  PrefixChain {
    particles = List.copyOf(particles);
  }

  boolean hasArticle() {
    return letters.endsWith("ה");
  }

  /** Whether an infinitive may follow without its lamed: {@code בהגיעו}. */
  boolean takesGerund() {
    return !hasArticle() && (preposition.equals("ב") || preposition.equals("כ"));
  }

  /** Whether an article may be hidden in the last particle, which swallows it. */
  boolean mayHideArticle() {
    return letters.endsWith("ב") || letters.endsWith("כ") || letters.endsWith("ל");
  }

  private static List<PrefixChain> all() {
    List<PrefixChain> chains = new ArrayList<>();
    for (String and : List.of("", "ו")) {
      for (String that : List.of("", "ש", "כש", "מש", "לכש")) {
        for (String preposition : List.of("", "ב", "ל", "מ", "כ")) {
          for (String article : List.of("", "ה")) {
            if (article.isEmpty() || preposition.isEmpty() || preposition.equals("מ")) {
              chains.add(chain(and, that, preposition, article));
            }
          }
        }
      }
    }
    chains.sort((a, b) -> Integer.compare(a.letters().length(), b.letters().length()));
    return List.copyOf(chains);
  }

  private static PrefixChain chain(String and, String that, String preposition, String article) {
    List<String> particles = new ArrayList<>();
    double cost = 0;
    for (String particle : List.of(and, that, preposition, article)) {
      if (!particle.isEmpty()) {
        particles.add(particle);
        cost += costOf(particle);
      }
    }
    return new PrefixChain(and + that + preposition + article, particles, preposition, cost);
  }

  private static double costOf(String particle) {
    return switch (particle) {
      case "ה" -> 0.3;
      case "ו" -> 0.6;
      case "ב", "ל" -> 0.7;
      case "מ" -> 1.0;
      case "ש" -> 1.0;
      case "כש" -> 1.2;
      case "כ" -> 1.6;
      default -> 2.0;
    };
  }
}
