package diptych.store;

import diptych.model.Extracted;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The articles found in lists, each in a file of its own under {@code .diptych/lists}, so that the
 * list is read once whatever number of articles it holds. Thread safe for different lists.
 */
public final class ListStore {
  private final Path root;

  public ListStore(OutputLayout layout) {
    root = layout.state().resolve("lists");
  }

  /** What is remembered of a list; nothing if it is new or cannot be read. */
  public Optional<ListRecord> find(String file) {
    Path record = record(file);
    if (!Files.exists(record)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Json.read(record, ListRecord.class))
          .filter(known -> known.file().equals(file));
    } catch (IOException e) {
      return Optional.empty(); // it is read again
    }
  }

  public void keep(ListRecord list) throws IOException {
    Json.write(record(list.file()), list);
  }

  /** Keeps an article under its digest. */
  public void keep(String file, Extracted article) throws IOException {
    Path path = part(file, article.source().sha256());
    if (!Files.exists(path)) {
      Json.write(path, article);
    }
  }

  /** An article that was kept. */
  public Extracted expect(String file, String sha256) throws IOException {
    return Json.read(part(file, sha256), Extracted.class);
  }

  /** Removes the articles of a list that it no longer has. */
  public void prune(String file, Set<String> digests) throws IOException {
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.json")) {
      for (Path part : parts) {
        String name = String.valueOf(part.getFileName());
        if (!digests.contains(name.substring(0, name.length() - ".json".length()))) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private Path record(String file) {
    return root.resolve(SafeName.of(file) + ".json");
  }

  private Path folder(String file) {
    return root.resolve(SafeName.of(file) + ".parts");
  }

  private Path part(String file, String sha256) {
    return folder(file).resolve(SafeName.of(sha256) + ".json");
  }
}
