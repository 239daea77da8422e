package diptych.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the negations of the target with those of a witness, one with one: those first that deny
 * the same word, then those that stand near words that stand for one another.
 */
final class NegationPairs {
  private static final int BEFORE = 6;
  private static final int AFTER = 3;

  /** Tells whether a word of the target stands for one of the witness. */
  interface Counterpart {
    boolean test(int target, int witness);
  }

  private record Candidate(int target, int witness, int score) {}

  private final NegationRow target;
  private final NegationRow witness;
  private final Counterpart counterpart;
  private final Map<Integer, Integer> paired = new HashMap<>();

  /**
   * Pairs.
   *
   * @param marks the negations of the target to pair
   * @param first those that choose before the others
   */
  NegationPairs(
      NegationRow target,
      NegationRow witness,
      Counterpart counterpart,
      List<Integer> marks,
      List<Integer> first) {
    this.target = target;
    this.witness = witness;
    this.counterpart = counterpart;
    List<Candidate> candidates = new ArrayList<>();
    for (int t : marks) {
      for (int w : witness.marks()) {
        int score = score(t, w);
        if (score > 0) {
          candidates.add(new Candidate(t, w, score + (first.contains(t) ? 100 : 0)));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::score)
            .reversed()
            .thenComparingInt(Candidate::target)
            .thenComparingInt(Candidate::witness));
    for (Candidate c : candidates) {
      if (!paired.containsKey(c.target()) && !paired.containsValue(c.witness())) {
        paired.put(c.target(), c.witness());
      }
    }
  }

  boolean hasTarget(int mark) {
    return paired.containsKey(mark);
  }

  boolean hasWitness(int mark) {
    return paired.containsValue(mark);
  }

  List<Integer> targets() {
    return List.copyOf(paired.keySet());
  }

  /** Negations of the target but those that both texts put in other words: free of charge. */
  List<Integer> targetsLeft() {
    return target.marks().stream()
        .filter(
            t -> {
              Integer w = paired.get(t);
              return w == null || target.isPlain(t) || witness.isPlain(w);
            })
        .toList();
  }

  private int score(int t, int w) {
    boolean heads =
        target.heads(t).stream()
            .anyMatch(th -> witness.heads(w).stream().anyMatch(wh -> counterpart.test(th, wh)));
    boolean alike = target.isPlain(t) == witness.isPlain(w);
    if (!heads && !isNear(t, w)) {
      return 0;
    }
    int score = heads ? 8 : 2;
    score += target.text(t).equalsIgnoreCase(witness.text(w)) ? 4 : 0;
    return score + (alike ? 2 : 0);
  }

  /** Whether words beside the one stand for words beside the other. */
  private boolean isNear(int t, int w) {
    for (int i = Math.max(0, t - AFTER); i <= Math.min(target.size() - 1, t + BEFORE); i++) {
      for (int k = Math.max(0, w - AFTER); k <= Math.min(witness.size() - 1, w + BEFORE); k++) {
        if (target.isContent(i) && witness.isContent(k) && counterpart.test(i, k)) {
          return true;
        }
      }
    }
    return false;
  }
}
