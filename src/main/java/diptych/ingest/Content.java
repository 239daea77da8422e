package diptych.ingest;

import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in a file.
 *
 * @param blocks in reading order
 * @param metadata what the file declares
 * @param charset character encoding used, absent for binary formats
 * @param notes what a person should know about the reading
 */
record Content(
    List<RawBlock> blocks, Metadata metadata, @Nullable String charset, List<String> notes) {
  Content {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
