package diptych.route;

import diptych.store.ComparisonRecord;
import diptych.store.EditionRecord;
import diptych.store.FailureRecord;
import diptych.store.StoryRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The machine-readable index, {@code diptych/index/1}.
 *
 * @param schema name and version of the form
 * @param stories all stories in the input folder, by name
 */
record IndexData(String schema, List<StoryEntry> stories) {

  /** One story: its editions, the comparisons its files call for, what failed, what is odd. */
  record StoryEntry(
      String story,
      String title,
      List<EditionRecord> editions,
      List<ComparisonRecord> comparisons,
      List<FailureRecord> failures,
      List<String> notes) {}

  static IndexData of(List<StoryRecord> stories) {
    return new IndexData("diptych/index/1", stories.stream().map(IndexData::entry).toList());
  }

  private static StoryEntry entry(StoryRecord story) {
    return new StoryEntry(
        story.story(),
        story.title(),
        sorted(story.editions().values(), Comparator.comparing(EditionRecord::id)),
        story.current().stream().map(story.comparisons()::get).filter(Objects::nonNull).toList(),
        sorted(story.failures().values(), Comparator.comparing(FailureRecord::subject)),
        story.notes());
  }

  private static <T> List<T> sorted(Collection<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
  }
}
