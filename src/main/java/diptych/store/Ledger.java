package diptych.store;

import diptych.model.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was done, one JSON file for each story, and the text of every revision. A change is on disk
 * before it is reported; an interrupted run loses at most the step it was in. Thread safe; two
 * processes are kept apart by {@link StateLock}.
 */
public final class Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

  private final OutputLayout layout;
  private final ConcurrentMap<String, StoryRecord> stories = new ConcurrentHashMap<>();

  public Ledger(OutputLayout layout) {
    this.layout = layout;
  }

  /** What is known of a story; nothing if it is new or its record cannot be read. */
  public StoryRecord story(String name) {
    return stories.computeIfAbsent(name, this::load);
  }

  /** All stories there are records of, by name. */
  public List<StoryRecord> stories() throws IOException {
    Path folder = layout.state().resolve("stories");
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
        for (Path file : files) {
          read(file).ifPresent(known -> stories.putIfAbsent(known.story(), known));
        }
      }
    }
    return stories.values().stream().sorted(Comparator.comparing(StoryRecord::story)).toList();
  }

  /** Changes what is known of a story; changes of one story happen one after the other. */
  public StoryRecord update(String name, UnaryOperator<StoryRecord> change) {
    return stories.compute(
        name,
        (key, known) -> {
          StoryRecord before = known == null ? load(key) : known;
          StoryRecord after = change.apply(before);
          if (!after.equals(before)) {
            save(after);
          }
          return after;
        });
  }

  /** Keeps the text of a revision. */
  public void keep(String story, int revision, Edition edition) throws IOException {
    Json.write(layout.revision(story, edition.id(), revision), edition);
  }

  /** The text of a revision. */
  public Edition expectEdition(String story, String id, int revision) throws IOException {
    return Json.read(layout.revision(story, id, revision), Edition.class);
  }

  private StoryRecord load(String name) {
    return read(layout.storyState(name))
        .filter(known -> known.story().equals(name))
        .orElseGet(() -> StoryRecord.unknown(name));
  }

  private static Optional<StoryRecord> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(file, StoryRecord.class));
    } catch (IOException e) {
      LOG.warn("The record of a story cannot be read, the story is done again: {}", file);
      return Optional.empty();
    }
  }

  private void save(StoryRecord story) {
    try {
      Json.write(layout.storyState(story.story()), story);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the state under " + layout.state() + ": check space and permissions", e);
    }
  }
}
