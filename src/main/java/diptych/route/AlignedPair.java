package diptych.route;

import diptych.model.Alignment;
import diptych.model.Mode;

/**
 * A translated pair and its beads.
 *
 * @param translated the pair
 * @param mode the mode it was aligned in
 * @param modeReason why that mode, one sentence
 * @param alignment the beads
 */
public record AlignedPair(
    TranslatedPair translated, Mode mode, String modeReason, Alignment alignment) {

  /** The same with another reason for its mode. */
  AlignedPair because(String reason) {
    return new AlignedPair(translated, mode, reason, alignment);
  }
}
