package diptych.model;

import java.util.List;

/**
 * The smallest group of segments that belong together.
 *
 * @param source numbers of source segments, ascending; empty for an addition
 * @param target numbers of target segments, ascending; empty for an omission
 * @param score 0 to 1, calibrated: the share of beads with this score that are right
 * @param moved whether the bead crosses others because its text stands elsewhere
 */
public record Bead(List<Integer> source, List<Integer> target, double score, boolean moved) {
  public Bead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("a bead without segments");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score out of [0, 1]: " + score);
    }
  }

  /** {@code 2-1}. */
  public String shape() {
    return source.size() + "-" + target.size();
  }

  /** Whether both sides have segments. */
  public boolean isLinked() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
