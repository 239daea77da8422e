package diptych.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  private static final FailureRecord FAILURE =
      new FailureRecord("arms/he.txt", "00", "", "It is junk.", false, "2026-01-02T03:04:05Z");

  @TempDir Path folder;
  private OutputLayout layout;

  @BeforeEach
  void makeLayout() {
    layout = new OutputLayout(folder);
  }

  @Test
  void remembersAcrossRuns() {
    new Ledger(layout).update("ארמס/1", story -> story.with(FAILURE));

    StoryRecord known = new Ledger(layout).story("ארמס/1");

    assertThat(known.failures()).containsEntry("arms/he.txt", FAILURE);
  }

  @Test
  void listsAllStories() throws Exception {
    Ledger first = new Ledger(layout);
    first.update("b", story -> story.with(FAILURE));
    first.update("a", story -> story.with(FAILURE));

    assertThat(new Ledger(layout).stories())
        .extracting(StoryRecord::story)
        .containsExactly("a", "b");
  }

  @Test
  void brokenRecordMeansStartingAgain() throws Exception {
    new Ledger(layout).update("a", story -> story.with(FAILURE));
    Files.writeString(layout.storyState("a"), "{\"story\":\"a\",\"fail");

    assertThat(new Ledger(layout).story("a")).isEqualTo(StoryRecord.unknown("a"));
    assertThat(new Ledger(layout).stories()).isEmpty();
  }

  @Test
  void forgetsFailuresOfFilesThatAreGone() {
    Ledger ledger = new Ledger(layout);
    ledger.update("a", story -> story.with(FAILURE));

    ledger.update("a", story -> story.found("A", List.of(), null, null, Set.of("arms/en.txt")));

    assertThat(ledger.story("a").failures()).isEmpty();
  }

  @Test
  void leavesNoTemporaryFiles() throws Exception {
    Path file = folder.resolve("deep/er/file.txt");
    AtomicFiles.write(file, out -> out.append("new"));
    try {
      AtomicFiles.write(
          file,
          out -> {
            out.append("half");
            throw new java.io.IOException("disk full");
          });
    } catch (java.io.IOException e) {
      assertThat(e).hasMessage("disk full");
    }

    assertThat(file).hasContent("new");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }
}
