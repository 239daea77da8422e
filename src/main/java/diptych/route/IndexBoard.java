package diptych.route;

import diptych.model.Failure;
import diptych.report.ComparisonSummary;
import diptych.report.Index;
import diptych.report.IndexData;
import diptych.report.IndexEntry;
import diptych.report.IndexFailure;
import diptych.report.IndexPage;
import diptych.store.AtomicFiles;
import diptych.store.ComparisonRecord;
import diptych.store.EditionRecord;
import diptych.store.FailureRecord;
import diptych.store.Ledger;
import diptych.store.OutputLayout;
import diptych.store.SafeName;
import diptych.store.StoryRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Writes the index over all stories: bean {@code index}. */
public final class IndexBoard {
  private final Ledger ledger;
  private final OutputLayout layout;
  private final AtomicBoolean changed = new AtomicBoolean();

  IndexBoard(Ledger ledger, OutputLayout layout) {
    this.ledger = ledger;
    this.layout = layout;
  }

  /** Says that the index is out of date. */
  public void markChanged() {
    changed.set(true);
  }

  /** Writes the index if it is out of date. */
  public void writeIfChanged() throws Failure {
    if (changed.get()) {
      write();
    }
  }

  /** Writes {@code index.html} and {@code index.json}. */
  public synchronized void write() throws Failure {
    changed.set(false);
    try {
      Index index = index();
      AtomicFiles.write(layout.root().resolve("index.json"), new IndexData(index)::write);
      AtomicFiles.write(layout.root().resolve("index.html"), new IndexPage(index)::write);
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(
          Failure.Category.STOP,
          "The index under "
              + layout.root()
              + " cannot be written ("
              + e
              + "): check space and permissions.",
          e);
    }
  }

  /** The index of what is known. */
  Index index() throws IOException {
    List<IndexEntry> entries = new ArrayList<>();
    List<IndexFailure> failures = new ArrayList<>();
    for (StoryRecord story : ledger.stories()) {
      if (story.present()) {
        entries.addAll(entries(story));
        for (FailureRecord failure : story.failures().values()) {
          if (!isPair(story, failure)) {
            failures.add(failure(failure));
          }
        }
      }
    }
    return new Index(entries, failures);
  }

  private List<IndexEntry> entries(StoryRecord story) {
    List<IndexEntry> entries = new ArrayList<>();
    for (String key : story.current()) {
      FailureRecord failure = story.failures().get(story.story() + "/" + key);
      ComparisonRecord comparison = story.comparisons().get(key);
      if (failure != null) {
        entries.add(failed(story, key, failure));
      } else if (comparison != null) {
        entries.add(entry(story, comparison));
      }
    }
    String waiting = story.waiting();
    if (entries.isEmpty() && waiting != null) {
      entries.add(IndexEntry.waiting(story.story(), story.title(), waiting, story.notes()));
    }
    return entries;
  }

  /** Whether what failed is one of the comparisons, which have their own lines. */
  private static boolean isPair(StoryRecord story, FailureRecord failure) {
    return story.current().stream()
        .anyMatch(key -> failure.subject().equals(story.story() + "/" + key));
  }

  private static IndexEntry failed(StoryRecord story, String key, FailureRecord failure) {
    String left =
        story.editions().keySet().stream()
            .filter(id -> key.startsWith(id + "_"))
            .filter(id -> story.editions().containsKey(key.substring(id.length() + 1)))
            .findFirst()
            .orElse(key);
    String right = left.equals(key) ? null : key.substring(left.length() + 1);
    return IndexEntry.failed(story.story(), story.title(), left, right, failure.reason());
  }

  private static IndexEntry entry(StoryRecord story, ComparisonRecord comparison) {
    ComparisonSummary summary = StoredSummary.of(comparison);
    List<String> messages = new ArrayList<>(summary.warnings());
    messages.addAll(story.notes());
    if (story.because() != null) {
      messages.add(story.because());
    }
    boolean odd = summary.hasWarnings() || !story.notes().isEmpty();
    return new IndexEntry(
            story.story(),
            story.title(),
            comparison.left(),
            comparison.right(),
            odd ? IndexEntry.Status.WARNINGS : IndexEntry.Status.COMPLETE,
            summary,
            comparison.reports().get("html"),
            comparison.reports().get("json"),
            messages,
            List.of())
        .withRevisions(revisions(story, comparison));
  }

  /** The history of both editions, the newest first; nothing while there is only one text. */
  private static List<IndexEntry.Revision> revisions(
      StoryRecord story, ComparisonRecord comparison) {
    List<IndexEntry.Revision> revisions = new ArrayList<>();
    revisions.addAll(revisions(story, comparison.left(), comparison.leftSha256()));
    revisions.addAll(revisions(story, comparison.right(), comparison.rightSha256()));
    return revisions;
  }

  private static List<IndexEntry.Revision> revisions(
      StoryRecord story, String id, String comparedSha256) {
    List<IndexEntry.Revision> revisions = new ArrayList<>();
    EditionRecord edition = story.editions().get(id);
    if (edition != null && edition.revision() > 1) {
      int compared = edition.revisionOf(comparedSha256);
      for (int number = edition.revision(); number >= 1; number--) {
        revisions.add(revision(story, edition, number, number == compared));
      }
    }
    return revisions;
  }

  private static IndexEntry.Revision revision(
      StoryRecord story, EditionRecord edition, int number, boolean compared) {
    EditionRecord.Revision kept = edition.revisions().get(number - 1);
    @Nullable ComparisonRecord change =
        story.comparisons().get(RevisionName.key(edition.id(), number));
    return new IndexEntry.Revision(
        edition.id(),
        number,
        kept.readAt(),
        kept.segments(),
        compared,
        change == null ? null : change.reports().get("html"),
        change == null ? 0 : StoredSummary.of(change).differences());
  }

  private IndexFailure failure(FailureRecord failure) {
    Path copy = layout.failed(failure.subject());
    return new IndexFailure(
        SafeName.shown(failure.subject()),
        failure.reason(),
        null,
        Files.isRegularFile(copy) ? layout.relative(copy) : null);
  }
}
