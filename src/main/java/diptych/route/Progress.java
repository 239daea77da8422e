package diptych.route;

import diptych.store.ComparisonRecord;
import diptych.store.FailureRecord;

/** Hears what a run does, from several threads. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = new Progress() {};

  /** So many stories will be worked on. */
  default void storiesFound(int count) {}

  /** A story is about to be worked on. */
  default void storyFound(Story story) {}

  /** A story is done, as far as it can be now. */
  default void storyDone(Story story) {}

  /** A story is left unfinished because a failure stopped the run or its translations. */
  default void storyLeft(Story story) {}

  /** A file became an edition. */
  default void fileRead(EditionFile file) {}

  /** Two editions were compared. */
  default void compared(String story, ComparisonRecord comparison) {}

  /** Two editions had been compared in an earlier run and did not change. */
  default void comparedBefore(String story, ComparisonRecord comparison) {}

  /** Something was set aside. */
  default void failed(String story, FailureRecord failure) {}

  /** Something had been set aside in an earlier run and did not change. */
  default void failedBefore(String story, FailureRecord failure) {}
}
