package diptych.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms of all segments of one side, and what it says for a link that one of them is found on
 * the other side.
 *
 * <p>A term that is found speaks for a link by the logarithm of how much likelier that is between
 * counterparts than between segments paired at random; a term that is not found speaks against it.
 * How often a term is found at random is counted in the other article itself: this is the
 * normalization by random others of Vecalign (Thompson and Koehn 2019), made for words.
 */
final class TermSide {
  private static final double PRIOR = 0.5;
  private static final double CHANCE_LIMIT = 0.95;

  private final Term[][] terms;
  private final double[][] chance;
  private final Map<Integer, int[]> postings;

  TermSide(List<List<Term>> segments) {
    this(
        segments.stream().map(s -> s.toArray(Term[]::new)).toArray(Term[][]::new),
        new double[segments.size()][]);
  }

  private TermSide(Term[][] terms, double[][] chance) {
    this.terms = terms;
    this.chance = chance;
    Map<Integer, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < terms.length; i++) {
      for (int key : keys(terms[i])) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    postings = new HashMap<>(lists.size() * 2);
    lists.forEach((k, l) -> postings.put(k, l.stream().mapToInt(Integer::intValue).toArray()));
  }

  private static Set<Integer> keys(Term[] segment) {
    Set<Integer> keys = new HashSet<>();
    for (Term term : segment) {
      for (int key : term.keys()) {
        keys.add(key);
      }
      for (int key : term.weakKeys()) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Counts how often each term is found in the other article. */
  void countChances(TermSide other) {
    for (int i = 0; i < terms.length; i++) {
      chance[i] = new double[terms[i].length];
      for (int t = 0; t < terms[i].length; t++) {
        chance[i][t] = chance(terms[i][t], other);
      }
    }
  }

  /** Share of the other side's segments that hold the term, one of them taken for its own. */
  private static double chance(Term term, TermSide other) {
    int most = 0;
    int sum = 0;
    for (int key : term.keys()) {
      int count = other.segmentsWith(key).length;
      most = Math.max(most, count);
      sum += count;
    }
    double found = Math.max(0, Math.min(other.size(), 0.5 * (most + sum)) - 1);
    return Math.min(CHANCE_LIMIT, (found + PRIOR) / (other.size() + PRIOR / term.chance()));
  }

  /** Some of the segments, with the chances counted for all. */
  TermSide only(int[] segments) {
    return new TermSide(
        Arrays.stream(segments).mapToObj(i -> terms[i]).toArray(Term[][]::new),
        Arrays.stream(segments).mapToObj(i -> chance[i]).toArray(double[][]::new));
  }

  int size() {
    return terms.length;
  }

  Term[] terms(int segment) {
    return terms[segment];
  }

  double chance(int segment, int term) {
    return chance[segment][term];
  }

  private static final int[] NOWHERE = {};

  /** The segments that have a key, ascending. */
  int[] segmentsWith(int key) {
    return postings.getOrDefault(key, NOWHERE);
  }
}
