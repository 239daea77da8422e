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

  /**
   * Reads all articles of a file: the entries of a feed, the items of a message, the files of an
   * archive. What could not be read is beside them.
   *
   * @throws Failure if the file as a whole cannot be read
   */
  default Extraction extractEach(Path file) throws Failure {
    return Extraction.of(extract(file));
  }

  /**
   * Whether the first bytes of a file are of a format that can hold several articles. Reads no more
   * than these; false for what cannot be opened.
   */
  default boolean mayHoldSeveral(Path file) {
    return false;
  }
}
