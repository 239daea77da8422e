package diptych.route;

import diptych.store.ComparisonRecord;
import diptych.store.FailureRecord;

/**
 * Tells two listeners.
 *
 * @param first hears everything first
 * @param second hears it next
 */
record BothProgress(Progress first, Progress second) implements Progress {
  @Override
  public void storiesFound(int count) {
    first.storiesFound(count);
    second.storiesFound(count);
  }

  @Override
  public void storyFound(Story story) {
    first.storyFound(story);
    second.storyFound(story);
  }

  @Override
  public void storyDone(Story story) {
    first.storyDone(story);
    second.storyDone(story);
  }

  @Override
  public void storyLeft(Story story) {
    first.storyLeft(story);
    second.storyLeft(story);
  }

  @Override
  public void fileRead(EditionFile file) {
    first.fileRead(file);
    second.fileRead(file);
  }

  @Override
  public void compared(String story, ComparisonRecord comparison) {
    first.compared(story, comparison);
    second.compared(story, comparison);
  }

  @Override
  public void comparedBefore(String story, ComparisonRecord comparison) {
    first.comparedBefore(story, comparison);
    second.comparedBefore(story, comparison);
  }

  @Override
  public void failed(String story, FailureRecord failure) {
    first.failed(story, failure);
    second.failed(story, failure);
  }

  @Override
  public void failedBefore(String story, FailureRecord failure) {
    first.failedBefore(story, failure);
    second.failedBefore(story, failure);
  }
}
