package diptych.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes files under a temporary name beside the place they belong, then renames them: whoever
 * reads sees the old file or the new one, never half of it, and an interrupted run leaves no more
 * than a temporary file behind.
 */
public final class AtomicFiles {
  private static final String PREFIX = ".writing-";
  private static final String SUFFIX = ".tmp";
  private static final int DEEPEST = 16;
  private static final Duration YOUNG = Duration.ofSeconds(5);

  private AtomicFiles() {}

  /** Something that writes characters. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Appendable out) throws IOException;
  }

  /** Replaces the file with these bytes; makes its folders. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path temporary = temporary(file);
    try {
      Files.write(temporary, bytes);
      publish(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Replaces the file with what is written, in UTF-8; makes its folders. */
  public static void write(Path file, Content content) throws IOException {
    Path temporary = temporary(file);
    try {
      try (BufferedWriter out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      publish(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Copies a file's bytes; makes the folders of the copy. */
  public static void copy(Path from, Path file) throws IOException {
    Path temporary = temporary(file);
    try {
      Files.copy(from, temporary, StandardCopyOption.REPLACE_EXISTING);
      publish(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static Path temporary(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("not a file name: " + file);
    }
    Files.createDirectories(folder);
    return Files.createTempFile(folder, PREFIX, SUFFIX);
  }

  /**
   * Removes what a process that was killed left half written under a folder, as far as it can be
   * read and written: what stays does no harm. Files younger than a few seconds stay: another
   * process may be writing them.
   */
  public static void sweep(Path folder) {
    try {
      Files.walkFileTree(
          folder, Set.of(), DEEPEST, new Sweeper(FileTime.from(Instant.now().minus(YOUNG))));
    } catch (IOException e) {
      return; // the folder itself is gone or closed; whoever writes next says so
    }
  }

  /** Deletes temporary files, past whatever cannot be read. */
  private static final class Sweeper extends SimpleFileVisitor<Path> {
    private final FileTime before;

    Sweeper(FileTime before) {
      this.before = before;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
      String name = String.valueOf(file.getFileName());
      boolean temporary = name.startsWith(PREFIX) && name.endsWith(SUFFIX);
      if (temporary && is.isRegularFile() && is.lastModifiedTime().compareTo(before) < 0) {
        delete(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private static void delete(Path file) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        return; // belongs to somebody else
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static void publish(Path temporary, Path file) throws IOException {
    readableLikeOtherFiles(temporary);
    try {
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Temporary files are private to the user; a report is for whoever may see the folder. */
  private static void readableLikeOtherFiles(Path temporary) {
    var file = temporary.toFile();
    if (!file.setReadable(true, false)) {
      return; // a file system without permissions
    }
  }
}
