package diptych.compare;

import java.util.List;

/**
 * A word of a text that is read beside another text.
 *
 * @param segment number of the segment it belongs to
 * @param content whether it carries more than grammar
 * @param covered whether the other edition has it
 * @param counterparts numbers of the words of the other text that it may stand for
 */
record PhraseWord(int segment, boolean content, boolean covered, List<Integer> counterparts) {
  PhraseWord {
    counterparts = List.copyOf(counterparts);
  }

  /** Whether it carries content that the other edition lacks. */
  boolean lost() {
    return content && !covered;
  }
}
