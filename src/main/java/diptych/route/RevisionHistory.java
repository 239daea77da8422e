package diptych.route;

import diptych.model.Edition;
import diptych.store.ComparisonRecord;
import diptych.store.EditionRecord;
import diptych.store.Ledger;
import diptych.store.OutputLayout;
import diptych.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts an edition has had. A text is a new revision when its words differ from those of the
 * last one: other markup is none, words that were taken back are. Each revision is compared with
 * the one before it, also when several came before anyone looked.
 */
final class RevisionHistory {
  /** Reports of older revisions than these are not made again when they are gone. */
  private static final int MOST_LOOKED_AT = 50;

  private final Ledger ledger;
  private final OutputLayout layout;

  RevisionHistory(Ledger ledger, OutputLayout layout) {
    this.ledger = ledger;
    this.layout = layout;
  }

  /** The revisions of an edition after a file was read. */
  List<EditionRecord.Revision> after(
      EditionFile file, @Nullable EditionRecord before, Edition edition, String now) {
    List<EditionRecord.Revision> revisions =
        new ArrayList<>(before == null ? List.of() : before.revisions());
    if (before == null || isNewText(file, before, edition)) {
      revisions.add(
          new EditionRecord.Revision(
              edition.article().source().sha256(),
              now,
              edition.article().metadata().headline(),
              edition.segments().size()));
    }
    return revisions;
  }

  /** Whether the file's words changed, and not only its markup or how it is read. */
  private boolean isNewText(EditionFile file, EditionRecord before, Edition edition) {
    if (before.sha256().equals(edition.article().source().sha256())) {
      return false;
    }
    try {
      Edition last = ledger.expectEdition(file.story(), file.id(), before.revision());
      return !last.article().text().equals(edition.article().text());
    } catch (IOException e) {
      return true;
    }
  }

  /** The numbers of the revisions that have not been compared with the one before, in order. */
  List<Integer> toCompare(StoryRecord known, EditionRecord edition) {
    List<Integer> numbers = new ArrayList<>();
    int first = Math.max(2, edition.revision() - MOST_LOOKED_AT + 1);
    for (int number = first; number <= edition.revision(); number++) {
      ComparisonRecord done = known.comparisons().get(RevisionName.key(edition.id(), number));
      if (done == null || !hasReports(done)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** Whether the reports of a comparison are where they were written. */
  boolean hasReports(ComparisonRecord done) {
    return done.reports().values().stream()
        .allMatch(path -> Files.isRegularFile(layout.root().resolve(path)));
  }
}
