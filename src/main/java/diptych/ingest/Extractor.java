package diptych.ingest;

import diptych.model.Extracted;
import diptych.model.Failure;
import java.nio.file.Path;

/** Gets the article out of a file. Implementations are safe for concurrent use. */
public interface Extractor {
  /**
   * Reads a file.
   *
   * @throws Failure if the file cannot be read as an article; the message names the file, why, and
   *     what to do next
   */
  Extracted extract(Path file) throws Failure;
}
