package diptych.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A temporary folder for the parsers in child processes, which leave files behind when they are
 * ended. It goes when it is closed, or with this process.
 */
final class ScratchFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ScratchFolder.class);

  private final Path folder;
  private final Thread atExit;

  /**
   * Makes the folder.
   *
   * @param first what has to be done before it goes, when this process ends
   */
  ScratchFolder(Runnable first) {
    atExit =
        new Thread(
            () -> {
              first.run();
              delete();
            },
            "scratch folder");
    try {
      folder = Files.createTempDirectory("diptych-parsers-");
    } catch (IOException e) {
      throw new UncheckedIOException(
          "no temporary folder can be made: check the space and the permissions of "
              + System.getProperty("java.io.tmpdir"),
          e);
    }
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      return; // the process ends, and the hook does it
    }
    delete();
  }

  private void delete() {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(ScratchFolder::delete);
    } catch (IOException | UncheckedIOException e) {
      LOG.debug("Cannot clear {}", folder, e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.debug("Cannot delete {}", file, e);
    }
  }
}
