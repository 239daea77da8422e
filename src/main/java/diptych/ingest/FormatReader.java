package diptych.ingest;

import diptych.model.Failure;

/** Reads files of one format. Implementations are safe for concurrent use. */
interface FormatReader {
  /**
   * Gets the article out of a file.
   *
   * @throws Failure if it is broken or protected; the message names the file
   */
  Content read(SourceFile file) throws Failure;
}
