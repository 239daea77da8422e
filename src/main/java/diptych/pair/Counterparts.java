package diptych.pair;

import diptych.model.Failure;

/** Aligns two articles: the last word on whether they are editions of one text. */
@FunctionalInterface
public interface Counterparts {
  /**
   * The share of the shorter text that has a counterpart in the other, each bead weighted with its
   * score; 0 to 1.
   *
   * @param one name of a file
   * @param other name of another
   * @throws Failure if they cannot be aligned
   */
  double share(String one, String other) throws Failure;
}
