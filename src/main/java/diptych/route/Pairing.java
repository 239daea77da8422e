package diptych.route;

import diptych.model.Edition;
import diptych.model.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Two editions of a story to compare.
 *
 * @param story name of the story
 * @param title its title
 * @param left the base of the two
 * @param right the other
 * @param mode the mode that fits for sure, as for revisions; absent to go by the options
 */
public record Pairing(String story, String title, Edition left, Edition right, @Nullable Mode mode)
    implements PairJob {
  @Override
  public Pairing pairing() {
    return this;
  }
}
