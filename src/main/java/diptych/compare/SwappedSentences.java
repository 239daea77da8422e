package diptych.compare;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes apart beads in which neighbouring sentences of one language changed places. An aligner that
 * goes by meaning leaves them in one bead; a diff of that bead would tell of words that came and
 * went, where each sentence is still there.
 *
 * <pre>
 * He came. She left. → She left early. He came.    2-2 becomes 1-1 and 1-1, one of them moved
 * </pre>
 *
 * Only beads all of whose sentences have a counterpart of nearly the same words are taken apart.
 */
final class SwappedSentences {
  /** Dice coefficient of the words from which two sentences are versions of one another. */
  private static final double SAME = 0.6;

  /** Longer beads are left as they are. */
  private static final int MOST = 8;

  private SwappedSentences() {}

  /** The alignment with such beads in parts; the others are as they were. */
  static Alignment apart(ArticlePair pair, Alignment alignment) {
    List<Bead> beads = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      beads.addAll(apart(pair, bead));
    }
    return new Alignment(beads, alignment.sourceSize(), alignment.targetSize());
  }

  private static List<Bead> apart(ArticlePair pair, Bead bead) {
    int size = bead.source().size();
    if (size < 2 || size > MOST || size != bead.target().size()) {
      return List.of(bead);
    }
    List<Map<String, Integer>> source = new ArrayList<>();
    List<Map<String, Integer>> target = new ArrayList<>();
    bead.source().forEach(i -> source.add(words(pair.source().segments().get(i))));
    bead.target().forEach(j -> target.add(words(pair.target().segments().get(j))));
    int[] counterparts = new int[size];
    boolean[] taken = new boolean[size];
    boolean crosses = false;
    for (int i = 0; i < size; i++) {
      int best = -1;
      for (int j = 0; j < size; j++) {
        double dice = taken[j] ? 0 : dice(source.get(i), target.get(j));
        if (dice >= SAME && (best < 0 || dice > dice(source.get(i), target.get(best)))) {
          best = j;
        }
      }
      if (best < 0) {
        return List.of(bead);
      }
      taken[best] = true;
      counterparts[i] = best;
      crosses |= best != i;
    }
    return crosses ? parts(bead, source, counterparts) : List.of(bead);
  }

  /** One bead for each sentence; those outside the longest run in order have moved. */
  private static List<Bead> parts(
      Bead bead, List<Map<String, Integer>> source, int[] counterparts) {
    boolean[] stays = heaviestInOrder(source, counterparts);
    List<Bead> parts = new ArrayList<>();
    for (int i = 0; i < counterparts.length; i++) {
      parts.add(
          new Bead(
              List.of(bead.source().get(i)),
              List.of(bead.target().get(counterparts[i])),
              bead.score(),
              bead.moved() || !stays[i]));
    }
    return parts;
  }

  /** Which sentences keep their order, so that those with the fewest words have moved. */
  private static boolean[] heaviestInOrder(List<Map<String, Integer>> source, int[] counterparts) {
    int size = counterparts.length;
    int[] weight = new int[size];
    int[] before = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      before[i] = -1;
      for (int k = 0; k < i; k++) {
        if (counterparts[k] < counterparts[i] && weight[k] > weight[i]) {
          weight[i] = weight[k];
          before[i] = k;
        }
      }
      weight[i] += count(source.get(i));
      last = weight[i] > weight[last] ? i : last;
    }
    boolean[] stays = new boolean[size];
    for (int i = last; i >= 0; i = before[i]) {
      stays[i] = true;
    }
    return stays;
  }

  private static Map<String, Integer> words(Segment segment) {
    Map<String, Integer> words = new HashMap<>();
    TokenReader.read(List.of(segment)).stream()
        .filter(Token::isWord)
        .forEach(t -> words.merge(t.key(), 1, Integer::sum));
    return words;
  }

  private static double dice(Map<String, Integer> a, Map<String, Integer> b) {
    int shared =
        a.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
            .sum();
    int all = count(a) + count(b);
    return all == 0 ? 0 : 2.0 * shared / all;
  }

  private static int count(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }
}
