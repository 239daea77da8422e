package diptych.route;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Tells files nobody writes any more: bean {@code settled}. A file is settled when it has been seen
 * with the same size and time for a while, by this program's own clock, so that a copy which keeps
 * an old date, or a clock that differs, does not fool it; a file that was already old when first
 * seen is settled at once. A site whose copies may stall asks for done files instead: {@code
 * he.html} is settled when {@code he.html.done} lies beside it.
 */
public final class Settled implements Predicate<Path>, GenericFileFilter<File> {
  static final String DONE = ".done";
  private static final int MOST_REMEMBERED = 100_000;
  private static final int OLD = 30;

  private final Duration quiet;
  private final boolean doneFiles;
  private final Clock clock;
  private final Map<Path, Sighting> seen =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Path, Sighting> eldest) {
              return size() > MOST_REMEMBERED;
            }
          });

  private record Sighting(long size, Instant modified, Instant since) {}

  /**
   * A watcher of files.
   *
   * @param quiet how long a file must have stayed the same
   * @param doneFiles whether a done file is waited for instead
   * @param clock tells the time
   */
  public Settled(Duration quiet, boolean doneFiles, Clock clock) {
    this.quiet = quiet;
    this.doneFiles = doneFiles;
    this.clock = clock;
  }

  @Override
  public boolean test(Path file) {
    if (doneFiles) {
      return Files.exists(file.resolveSibling(file.getFileName() + DONE));
    }
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return isSettled(file, now.size(), now.lastModifiedTime().toInstant());
    } catch (IOException e) {
      return true; // what is wrong with it is said where it is read
    }
  }

  private boolean isSettled(Path file, long size, Instant modified) {
    Instant now = clock.instant();
    Sighting before = seen.get(file);
    if (before == null && modified.plus(quiet.multipliedBy(OLD)).isBefore(now)) {
      return true;
    }
    if (before == null || before.size() != size || !before.modified().equals(modified)) {
      seen.put(file, new Sighting(size, modified, now));
      return quiet.isZero();
    }
    return !before.since().plus(quiet).isAfter(now);
  }

  @Override
  public boolean accept(GenericFile<File> file) {
    Path path = Path.of(file.getAbsoluteFilePath());
    return file.isDirectory()
        ? !InputFolder.isIgnored(path)
        : !InputFolder.isIgnored(path) && Files.isRegularFile(path) && test(path);
  }
}
