package diptych.route;

import diptych.model.Edition;

/**
 * Two editions of a story to compare.
 *
 * @param story name of the story
 * @param title its title
 * @param left the base of the two
 * @param right the other
 */
public record Pairing(String story, String title, Edition left, Edition right) implements PairJob {
  @Override
  public Pairing pairing() {
    return this;
  }
}
