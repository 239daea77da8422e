package diptych.route;

import diptych.store.ComparisonRecord;
import diptych.store.FailureRecord;
import diptych.store.SafeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Counts what a run does and keeps what its summary shows; of each list only the newest part. */
public final class Tally implements Progress {
  private static final int MOST_KEPT = 20_000;

  private final Deque<Line> lines = new ArrayDeque<>();
  private final Deque<FailureRecord> failures = new ArrayDeque<>();
  private final Deque<String> notes = new ArrayDeque<>();
  private int stories;
  private int read;
  private int compared;
  private int upToDate;
  private int failed;
  private int left;

  /** A comparison of a story, for the summary. */
  public record Line(String story, ComparisonRecord comparison) {}

  @Override
  public synchronized void storyFound(Story story) {
    stories++;
    for (Story.Problem problem : story.problems()) {
      if (!problem.severe()) {
        keep(notes, problem.reason());
      }
    }
    if (story.files().size() == 1) {
      keep(
          notes,
          SafeName.shown(story.files().get(0).name())
              + " is the only edition so far; it is compared when another one comes.");
    }
  }

  @Override
  public synchronized void storyLeft(Story story) {
    left++;
  }

  @Override
  public synchronized void fileRead(EditionFile file) {
    read++;
  }

  @Override
  public synchronized void compared(String story, ComparisonRecord comparison) {
    compared++;
    keep(lines, new Line(story, comparison));
  }

  @Override
  public synchronized void comparedBefore(String story, ComparisonRecord comparison) {
    upToDate++;
    keep(lines, new Line(story, comparison));
  }

  @Override
  public synchronized void failed(String story, FailureRecord failure) {
    failed++;
    keep(failures, failure);
  }

  @Override
  public void failedBefore(String story, FailureRecord failure) {
    failed(story, failure);
  }

  private static <T> void keep(Deque<T> queue, T item) {
    if (queue.size() == MOST_KEPT) {
      queue.removeFirst();
    }
    queue.addLast(item);
  }

  public synchronized List<Line> lines() {
    return new ArrayList<>(lines);
  }

  public synchronized List<FailureRecord> failures() {
    return new ArrayList<>(failures);
  }

  /** What is odd about the input but kept nothing from being done. */
  public synchronized List<String> notes() {
    return new ArrayList<>(notes);
  }

  public synchronized int stories() {
    return stories;
  }

  public synchronized int read() {
    return read;
  }

  public synchronized int compared() {
    return compared;
  }

  public synchronized int upToDate() {
    return upToDate;
  }

  public synchronized int failed() {
    return failed;
  }

  /** Stories left unfinished because a failure stopped the run or its translations. */
  public synchronized int left() {
    return left;
  }
}
