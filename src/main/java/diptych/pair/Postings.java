package diptych.pair;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which articles of a language have a key: an inverted index. A key that more articles have than
 * {@link #LONGEST} is no evidence and only counted, so that time grows with the number of articles
 * and not with its square. Immutable.
 */
final class Postings {
  static final int LONGEST = 300;

  /** For how many articles the expectation of a key's commonness counts. */
  private static final double PRIOR = 20;

  private static final int[] NOWHERE = {};

  private final int[] counts;
  private final int[][] lists;
  private final int size;

  /**
   * An index.
   *
   * @param keys number of keys
   * @param articles all articles
   * @param members numbers of those that are in it, ascending
   */
  Postings(int keys, List<Fingerprint> articles, List<Integer> members) {
    size = members.size();
    counts = new int[keys];
    lists = new int[keys][];
    for (int member : members) {
      for (int key : articles.get(member).keys()) {
        counts[key]++;
      }
    }
    int[] filled = new int[keys];
    for (int member : members) {
      for (int key : articles.get(member).keys()) {
        if (counts[key] <= LONGEST) {
          if (lists[key] == null) {
            lists[key] = new int[counts[key]];
          }
          lists[key][filled[key]++] = member;
        }
      }
    }
  }

  /** The articles that have a key, ascending; none where too many have it. */
  int[] with(int key) {
    int[] list = lists[key];
    return list == null ? NOWHERE : list;
  }

  /**
   * The chance that an article chosen at random has one of the keys.
   *
   * @param expected the chance before the folder is seen
   */
  double chance(int[] keys, double expected) {
    int found = IntStream.of(keys).map(key -> counts[key]).sum();
    return Math.min(0.95, (found + PRIOR * expected) / (size + PRIOR));
  }
}
