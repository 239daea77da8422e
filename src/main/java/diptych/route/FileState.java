package diptych.route;

import diptych.model.Failure;
import diptych.store.SafeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * How a file stands: if it is the same before and after reading, nobody wrote it meanwhile.
 *
 * @param size bytes
 * @param modified last change
 */
record FileState(long size, FileTime modified) {

  static FileState expect(Path file) throws Failure {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        String kind = attributes.isDirectory() ? "a folder" : "not an ordinary file";
        throw new Failure(
            Failure.Category.SKIP,
            shown(file) + " is " + kind + ": give an article file (HTML, DOCX, PDF, text …).");
      }
      return new FileState(attributes.size(), attributes.lastModifiedTime());
    } catch (NoSuchFileException e) {
      throw new Failure(
          Failure.Category.RETRY,
          shown(file) + " is not there (any more): check the name, or drop the file again.",
          e);
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.RETRY,
          shown(file)
              + " cannot be read ("
              + e.getClass().getSimpleName()
              + "): check its"
              + " permissions.",
          e);
    }
  }

  static String shown(Path file) {
    return SafeName.shown(String.valueOf(file));
  }
}
