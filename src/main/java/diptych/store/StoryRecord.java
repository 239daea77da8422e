package diptych.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a story.
 *
 * @param story its name
 * @param title its title for people
 * @param present whether it was in the input folder when last looked
 * @param notes what is odd about its files, and what it waits for; each one sentence
 * @param because why its files were put together, absent where a name or a person says so
 * @param waiting id of the only edition of a story that waits for another, else absent
 * @param current keys of the comparisons its files call for now, in order; others are history
 * @param editions by id
 * @param comparisons by {@link ComparisonRecord#key()}
 * @param failures by subject
 */
public record StoryRecord(
    String story,
    String title,
    boolean present,
    List<String> notes,
    @Nullable String because,
    @Nullable String waiting,
    List<String> current,
    Map<String, EditionRecord> editions,
    Map<String, ComparisonRecord> comparisons,
    Map<String, FailureRecord> failures) {
  public StoryRecord {
    notes = List.copyOf(notes);
    current = List.copyOf(current);
    editions = Map.copyOf(editions);
    comparisons = Map.copyOf(comparisons);
    failures = Map.copyOf(failures);
  }

  /** A story nothing is known of. */
  public static StoryRecord unknown(String story) {
    return new StoryRecord(
        story, story, true, List.of(), null, null, List.of(), Map.of(), Map.of(), Map.of());
  }

  /**
   * The story as it was found now; failures of other files than these are forgotten.
   *
   * @param why why its files were put together, absent where a name or a person says so
   * @param only id of its only edition, absent if there are several
   */
  public StoryRecord found(
      String newTitle,
      List<String> newNotes,
      @Nullable String why,
      @Nullable String only,
      Set<String> files) {
    Map<String, FailureRecord> rest = new TreeMap<>(failures);
    rest.keySet().retainAll(files);
    return new StoryRecord(
        story, newTitle, true, newNotes, why, only, current, editions, comparisons, rest);
  }

  /** The story without its files. */
  public StoryRecord gone() {
    return new StoryRecord(
        story, title, false, notes, null, null, List.of(), editions, comparisons, Map.of());
  }

  public StoryRecord withCurrent(List<String> keys) {
    return new StoryRecord(
        story, title, present, notes, because, waiting, keys, editions, comparisons, failures);
  }

  public StoryRecord with(EditionRecord edition) {
    return new StoryRecord(
        story,
        title,
        present,
        notes,
        because,
        waiting,
        current,
        plus(editions, edition.id(), edition),
        comparisons,
        failures);
  }

  public StoryRecord with(ComparisonRecord comparison) {
    return new StoryRecord(
        story,
        title,
        present,
        notes,
        because,
        waiting,
        current,
        editions,
        plus(comparisons, comparison.key(), comparison),
        failures);
  }

  public StoryRecord with(FailureRecord failure) {
    return new StoryRecord(
        story,
        title,
        present,
        notes,
        because,
        waiting,
        current,
        editions,
        comparisons,
        plus(failures, failure.subject(), failure));
  }

  public StoryRecord withoutFailure(String subject) {
    Map<String, FailureRecord> rest = new TreeMap<>(failures);
    rest.remove(subject);
    return new StoryRecord(
        story, title, present, notes, because, waiting, current, editions, comparisons, rest);
  }

  private static <T> Map<String, T> plus(Map<String, T> map, String key, T value) {
    Map<String, T> result = new TreeMap<>(map);
    result.put(key, value);
    return result;
  }
}
