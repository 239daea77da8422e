package diptych.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words of one text that the other text lacks, and the place in the other text where its
 * two sides join.
 *
 * <pre>
 * they condemned [the brutal] attack on the village
 * they condemned ^ the attack on the village         the sides of "brutal" join
 * </pre>
 *
 * @param from number of the first lost word
 * @param to number of the last lost word
 * @param before number of the word of the other text before the joint, -1 at its beginning
 * @param after number of the word of the other text after the joint, the count of its words at its
 *     end
 */
record Joint(int from, int to, int before, int after) {
  /** Words that carry only grammar and may stand in the joint. */
  private static final int MOST_BETWEEN = 5;

  private static final int LONGEST = 8;
  private static final int MOST_COUNTERPARTS = 20;

  /** All runs of lost words whose sides join in the other text, in the same order. */
  static List<Joint> inOrder(List<PhraseWord> own, List<PhraseWord> other) {
    return of(own, other, true);
  }

  /**
   * The same for languages of different word order: the sides may have changed places, but the edge
   * of the text is no side.
   */
  static List<Joint> inAnyOrder(List<PhraseWord> own, List<PhraseWord> other) {
    return of(own, other, false);
  }

  private static List<Joint> of(List<PhraseWord> own, List<PhraseWord> other, boolean ordered) {
    List<Joint> joints = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).lost()) {
        int to = lastLost(own, i);
        if (to - i < LONGEST) {
          add(joints, own, other, i, to, ordered);
        }
        i = to;
      }
    }
    return joints;
  }

  private static int lastLost(List<PhraseWord> own, int from) {
    int to = from;
    for (int i = from + 1; i < own.size(); i++) {
      PhraseWord word = own.get(i);
      if (word.segment() != own.get(from).segment() || word.content() && !word.lost()) {
        break;
      }
      to = word.lost() ? i : to;
    }
    return to;
  }

  private static void add(
      List<Joint> joints,
      List<PhraseWord> own,
      List<PhraseWord> other,
      int from,
      int to,
      boolean ordered) {
    int left = next(own, from, -1);
    int right = next(own, to, 1);
    boolean begins = left < 0;
    boolean ends = right >= own.size();
    if (begins && ends || !ordered && (begins || ends)) {
      return;
    }
    for (int before : begins ? List.of(-1) : some(own.get(left).counterparts())) {
      for (int after : ends ? List.of(other.size()) : some(own.get(right).counterparts())) {
        int first = ordered ? before : Math.min(before, after);
        int last = ordered ? after : Math.max(before, after);
        if (joins(other, first, last)) {
          joints.add(new Joint(from, to, first, last));
          return;
        }
      }
    }
  }

  /** Of the counterparts of a word that is said over and over, the first. */
  private static List<Integer> some(List<Integer> counterparts) {
    return counterparts.subList(0, Math.min(MOST_COUNTERPARTS, counterparts.size()));
  }

  /** The next content word, whatever its segment. */
  private static int next(List<PhraseWord> words, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < words.size() && !words.get(i).content()) {
      i += step;
    }
    return i;
  }

  private static boolean joins(List<PhraseWord> other, int before, int after) {
    if (before >= after || after - before - 1 > MOST_BETWEEN) {
      return false;
    }
    for (int i = before + 1; i < after; i++) {
      if (other.get(i).content()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether something near the joint may say in other words what the run says: a content word that
   * has no counterpart, or whose counterpart is elsewhere.
   *
   * @param reach how many content words on either side are near the joint
   * @param near how far from the run, in words, their counterparts may stand
   */
  boolean isReworded(List<PhraseWord> other, int reach, int near) {
    return isReworded(other, before, -1, reach, near) || isReworded(other, after, 1, reach, near);
  }

  private boolean isReworded(List<PhraseWord> other, int at, int step, int reach, int near) {
    int left = reach;
    for (int i = at; i >= 0 && i < other.size() && left > 0; i += step) {
      PhraseWord word = other.get(i);
      if (word.content()) {
        left--;
        boolean elsewhere =
            !word.counterparts().isEmpty()
                && word.counterparts().stream().allMatch(c -> c < from - near || c > to + near);
        if (word.lost() || elsewhere) {
          return true;
        }
      }
    }
    return false;
  }

  /** The part, 0 to 1, of both texts' content words outside the run that lack a counterpart. */
  double unexplained(List<PhraseWord> own, List<PhraseWord> other) {
    List<PhraseWord> rest = new ArrayList<>(own.subList(0, from));
    rest.addAll(own.subList(to + 1, own.size()));
    rest.addAll(other);
    long content = rest.stream().filter(PhraseWord::content).count();
    return content == 0 ? 1 : (double) rest.stream().filter(PhraseWord::lost).count() / content;
  }
}
