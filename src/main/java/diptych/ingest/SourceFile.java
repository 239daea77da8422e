package diptych.ingest;

import diptych.model.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file read whole into memory. Opens regular files only, so that a pipe never blocks the run, and
 * never more than the limit allows, whatever the directory entry claims.
 *
 * @param name name without folders, safe to print
 * @param bytes the content
 */
record SourceFile(String name, byte[] bytes) {

  static SourceFile read(Path file, long maxBytes) throws Failure {
    String name = printable(String.valueOf(file.getFileName()));
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        throw skip(name, "is a folder, not a file; name one of the files in it");
      }
      if (!attributes.isRegularFile()) {
        throw skip(
            name, "is not a regular file (a pipe, socket or device); copy its content to one");
      }
      if (attributes.size() > maxBytes) {
        throw tooLarge(name, attributes.size(), maxBytes);
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 16));
      }
      if (bytes.length > maxBytes) {
        throw tooLarge(name, bytes.length, maxBytes);
      }
      if (bytes.length == 0) {
        throw skip(name, "is empty; export or copy the article again");
      }
      return new SourceFile(name, bytes);
    } catch (NoSuchFileException e) {
      throw new Failure(
          Failure.Category.RETRY,
          "'" + name + "' is not there, or went away while it was read; put it back and run again",
          e);
    } catch (AccessDeniedException e) {
      throw new Failure(
          Failure.Category.SKIP,
          "'" + name + "' may not be read by this user; change its permissions and run again",
          e);
    } catch (FileSystemLoopException e) {
      throw new Failure(
          Failure.Category.SKIP,
          "'" + name + "' is a link that leads back to itself; remove it",
          e);
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.RETRY,
          "'"
              + name
              + "' cannot be read: "
              + printable(String.valueOf(e.getMessage()))
              + "; check the file and run again",
          e);
    }
  }

  /** A failure that concerns this file alone. */
  Failure skip(String why) {
    return skip(name, why);
  }

  static Failure skip(String name, String why) {
    return new Failure(Failure.Category.SKIP, "'" + name + "' " + why);
  }

  /** The name's extension in lower case, without the dot; empty if there is none. */
  String extension() {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Text without control and direction characters, at most 200 characters of it. */
  static String printable(String text) {
    return printable(text, 200);
  }

  /** The same with another bound. */
  static String printable(String text, int most) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(most)
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean hidden =
                  Character.isISOControl(c)
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              out.appendCodePoint(hidden ? '\uFFFD' : c);
            });
    return out.toString();
  }

  private static Failure tooLarge(String name, long size, long max) {
    return skip(
        name,
        String.format(
            Locale.ROOT,
            "has %.1f MB, more than the %.1f MB that are read of one file; an article is far"
                + " smaller: cut it, or raise the limit",
            size / 1e6,
            max / 1e6));
  }
}
