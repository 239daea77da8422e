package diptych.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Tells whether a file is the one of last time. */
public final class FileDigest {
  /** Far more than is read as an article. */
  private static final long LARGEST = 200L << 20;

  private FileDigest() {}

  /**
   * SHA-256 of the file's bytes; of a file of gigabytes, which is refused anyway, its size and time
   * of change, so that it costs no minutes at every run.
   */
  public static String of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return attributes.size() <= LARGEST
        ? Digests.sha256(file)
        : attributes.size() + " bytes of " + attributes.lastModifiedTime();
  }
}
