package diptych.ingest;

import diptych.model.Failure;
import java.util.List;

/** Reads files of one format. Implementations are safe for concurrent use. */
interface FormatReader {
  /**
   * Gets the articles out of a file: one from most formats, several from feeds and packages.
   *
   * @throws Failure if the file is broken or protected; the message names it
   */
  List<Content> read(SourceFile file) throws Failure;
}
