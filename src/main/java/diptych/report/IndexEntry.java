package diptych.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison, or what should have become one, in the index.
 *
 * @param story name of the story
 * @param title title of the story for people
 * @param left id of the base edition
 * @param right id of the edition compared with it, absent while only one edition is there
 * @param status how it went
 * @param summary the figures, present when there is a report
 * @param page address of the HTML page relative to the index, not yet percent-encoded
 * @param data address of the JSON report, likewise
 * @param messages warnings, or the reason of a failure and what to do next; each one sentence
 * @param revisions earlier states of the editions, newest first
 */
public record IndexEntry(
    String story,
    String title,
    String left,
    @Nullable String right,
    Status status,
    @Nullable ComparisonSummary summary,
    @Nullable String page,
    @Nullable String data,
    List<String> messages,
    List<Revision> revisions) {
  public IndexEntry {
    messages = List.copyOf(messages);
    revisions = List.copyOf(revisions);
  }

  /** An entry for a report that was written. */
  public static IndexEntry report(ComparisonSummary summary, String page, String data) {
    return new IndexEntry(
        summary.story(),
        summary.title(),
        summary.left().id(),
        summary.right().id(),
        summary.hasWarnings() ? Status.WARNINGS : Status.COMPLETE,
        summary,
        page,
        data,
        summary.warnings(),
        List.of());
  }

  /** An entry for a pair that could not be compared. */
  public static IndexEntry failed(
      String story, String title, String left, @Nullable String right, String reason) {
    return new IndexEntry(
        story, title, left, right, Status.FAILED, null, null, null, List.of(reason), List.of());
  }

  /** An entry for a story that has one edition so far. */
  public static IndexEntry waiting(String story, String title, String edition) {
    return waiting(story, title, edition, List.of());
  }

  /**
   * An entry for a story that has one edition so far.
   *
   * @param messages what a person should know, such as files it may belong with
   */
  public static IndexEntry waiting(
      String story, String title, String edition, List<String> messages) {
    return new IndexEntry(
        story, title, edition, null, Status.WAITING, null, null, null, messages, List.of());
  }

  /** The same entry with the history of its editions. */
  public IndexEntry withRevisions(List<Revision> history) {
    return new IndexEntry(
        story, title, left, right, status, summary, page, data, messages, history);
  }

  /** How a comparison went; the gravest last. */
  public enum Status {
    COMPLETE,
    /** One edition is there, the other is not yet. */
    WAITING,
    /** There is a report, but it is less sure than it looks. */
    WARNINGS,
    /** There is no report, or the one that is there is out of date. */
    FAILED
  }

  /**
   * A state of an edition.
   *
   * @param edition edition id
   * @param number 1 for the first state that came in
   * @param received when it came in, ISO 8601, absent if not known
   * @param sentences number of sentences, headline and captions included; 0 if not known
   * @param compared whether the comparison of this line was made with it
   * @param page address of the page that compares it with the state before, absent for the first
   * @param differences number of differences to the state before
   */
  public record Revision(
      String edition,
      int number,
      @Nullable String received,
      int sentences,
      boolean compared,
      @Nullable String page,
      int differences) {}
}
