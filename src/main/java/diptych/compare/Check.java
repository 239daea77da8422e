package diptych.compare;

import diptych.model.DifferenceType;
import java.util.List;

/**
 * Looks at one pair of counterparts for one type of difference. Implementations are deterministic
 * and thread safe, and are named in {@link Checks}.
 *
 * <p>Each works on three witnesses: the source text, the target text, and only then the
 * translation. What the source text itself confirms is never reported.
 */
interface Check {
  /** The type of what it finds. */
  DifferenceType type();

  /** What is different in this pair; empty if nothing is or the check does not apply. */
  List<Finding> check(PairView view);
}
