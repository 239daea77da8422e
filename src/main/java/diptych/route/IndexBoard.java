package diptych.route;

import diptych.model.Failure;
import diptych.store.AtomicFiles;
import diptych.store.Json;
import diptych.store.Ledger;
import diptych.store.OutputLayout;
import diptych.store.StoryRecord;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Writes the index over all stories: bean {@code index}. */
public final class IndexBoard {
  private final Ledger ledger;
  private final OutputLayout layout;
  private final IndexRenderer renderer;
  private final AtomicBoolean changed = new AtomicBoolean();

  /** Makes the page of the index. */
  @FunctionalInterface
  public interface IndexRenderer {
    void render(List<StoryRecord> stories, Appendable out) throws IOException;
  }

  IndexBoard(Ledger ledger, OutputLayout layout, IndexRenderer renderer) {
    this.ledger = ledger;
    this.layout = layout;
    this.renderer = renderer;
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
      List<StoryRecord> stories = ledger.stories().stream().filter(StoryRecord::present).toList();
      Json.write(layout.root().resolve("index.json"), IndexData.of(stories));
      AtomicFiles.write(layout.root().resolve("index.html"), out -> renderer.render(stories, out));
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP,
          "The index under "
              + layout.root()
              + " cannot be written ("
              + e
              + "): check space and"
              + " permissions.",
          e);
    }
  }
}
