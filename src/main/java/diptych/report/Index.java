package diptych.report;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All stories of an output folder; what {@link IndexPage} and {@link IndexData} write. Sorted by
 * story and edition, whatever order things came in.
 *
 * @param entries comparisons
 * @param failures files that could not be processed
 * @param generatedAt when the index was made, ISO 8601; absent where equal states must give equal
 *     bytes
 */
public record Index(
    List<IndexEntry> entries, List<IndexFailure> failures, @Nullable String generatedAt) {
  private static final Comparator<String> ABSENT_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  public Index {
    entries =
        entries.stream()
            .sorted(
                Comparator.comparing(IndexEntry::story)
                    .thenComparing(IndexEntry::left)
                    .thenComparing(IndexEntry::right, ABSENT_FIRST)
                    .thenComparing(IndexEntry::page, ABSENT_FIRST))
            .toList();
    failures =
        failures.stream()
            .sorted(Comparator.comparing(IndexFailure::file).thenComparing(IndexFailure::reason))
            .toList();
  }

  /** An index that does not say when it was made. */
  public Index(List<IndexEntry> entries, List<IndexFailure> failures) {
    this(entries, failures, null);
  }

  /** Number of entries with a status. */
  public int count(IndexEntry.Status status) {
    return (int) entries.stream().filter(entry -> entry.status() == status).count();
  }

  /** Number of different stories. */
  public int stories() {
    return (int) entries.stream().map(IndexEntry::story).distinct().count();
  }
}
