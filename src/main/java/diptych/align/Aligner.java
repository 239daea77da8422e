package diptych.align;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Mode;

/** Pairs segments. Implementations are deterministic and safe for concurrent use. */
public interface Aligner {
  /** The beads of a pair; swapping the sides mirrors them. */
  Alignment align(ArticlePair pair, Mode mode);
}
