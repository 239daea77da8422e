package diptych.route;

import diptych.ingest.Choice;
import diptych.ingest.Extraction;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.store.SafeName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path that goes on inside a file: {@code night.zip/bridge/he.html}, {@code feed.xml/2}.
 *
 * @param file the file
 * @param inner what comes after it, parts separated by {@code /}
 */
record PathInFile(Path file, String inner) {

  /** The path so taken apart; absent if it is a file, or nothing is there. */
  static Optional<PathInFile> find(Path path) {
    if (Files.exists(path)) {
      return Optional.empty();
    }
    @Nullable Path file = path.getParent();
    while (file != null && !Files.exists(file)) {
      file = file.getParent();
    }
    if (file == null || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    StringBuilder inner = new StringBuilder();
    for (Path part : path.subpath(file.getNameCount(), path.getNameCount())) {
      inner.append(inner.length() == 0 ? "" : "/").append(part);
    }
    return Optional.of(new PathInFile(file, inner.toString()));
  }

  /** The article it means. */
  Extracted choose(Extraction found) throws Failure {
    String name = SafeName.shown(String.valueOf(file.getFileName()));
    return Choice.find(found, inner)
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Category.SKIP,
                    "There is no '"
                        + SafeName.shown(inner)
                        + "' in '"
                        + name
                        + "', which "
                        + Choice.ask(name, found)));
  }
}
