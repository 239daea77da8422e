package diptych.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files under a temporary name beside the place they belong, then renames them: whoever
 * reads sees the old file or the new one, never half of it, and an interrupted run leaves no more
 * than a temporary file behind.
 */
public final class AtomicFiles {
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
    return Files.createTempFile(folder, ".writing-", ".tmp");
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
