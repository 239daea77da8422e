package diptych.language.hebrew;

import diptych.language.lexicon.Lemma;
import java.util.ArrayList;
import java.util.List;

/** Collects the readings of one word; the same reading counts once, with its lowest cost. */
final class Readings {
  private static final int MOST = 10;
  private static final double NONE = 99;

  /** A form that is itself in the dictionary is read as that a little sooner. */
  private static final double AS_LISTED = 0.15;

  private final String whole;
  private final List<Reading> found = new ArrayList<>();
  private double cheapest = NONE;

  private record Reading(Lemma lemma, PrefixChain chain, int grammar, double cost) {
    boolean same(Lemma other, PrefixChain otherChain, int otherGrammar) {
      return lemma == other
          && chain == otherChain
          && ((grammar ^ otherGrammar) & ~Grammar.VARIANT) == 0;
    }

    boolean before(Reading other) {
      if (cost != other.cost) {
        return cost < other.cost;
      }
      if (lemma.order() != other.lemma.order()) {
        return lemma.order() < other.lemma.order();
      }
      if (grammar != other.grammar) {
        return grammar < other.grammar;
      }
      return chain.letters().compareTo(other.chain.letters()) < 0;
    }
  }

  Readings(String whole) {
    this.whole = whole;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Cost of the likeliest reading so far, far above any if there is none. */
  double cheapest() {
    return cheapest;
  }

  /** Takes a reading and what it costs beyond its class. */
  void add(Lemma lemma, PrefixChain chain, int grammar, double extra) {
    double cost = ReadingCost.of(lemma, chain, grammar) + extra;
    if (whole.equals(lemma.text())) {
      cost -= AS_LISTED;
    }
    if (cost >= ReadingCost.IMPOSSIBLE) {
      return;
    }
    int at = 0;
    while (at < found.size() && !found.get(at).same(lemma, chain, grammar)) {
      at++;
    }
    if (at == found.size()) {
      found.add(new Reading(lemma, chain, grammar, cost));
    } else if (cost < found.get(at).cost()) {
      found.set(at, new Reading(lemma, chain, grammar, cost));
    }
    cheapest = Math.min(cheapest, cost);
  }

  /** The likeliest readings, cheapest first. */
  List<Analysis> ranked() {
    int kept = 0;
    for (int i = 0; i < found.size(); i++) {
      Reading reading = found.get(i);
      int at = Math.min(kept, MOST);
      while (at > 0 && reading.before(found.get(at - 1))) {
        if (at < MOST) {
          found.set(at, found.get(at - 1));
        }
        at--;
      }
      if (at < MOST) {
        found.set(at, reading);
        kept = Math.min(kept + 1, MOST);
      }
    }
    Analysis[] ranked = new Analysis[kept];
    for (int i = 0; i < kept; i++) {
      Reading r = found.get(i);
      ranked[i] = Analysis.of(r.lemma(), r.chain(), r.grammar(), false, r.cost());
    }
    return List.of(ranked);
  }
}
