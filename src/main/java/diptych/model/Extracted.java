package diptych.model;

import java.util.List;

/**
 * An article as extraction found it: blocks in reading order and what the file says about it.
 *
 * @param blocks headline, paragraphs, captions … in reading order; may be empty
 * @param metadata what the file declares
 * @param source the file
 */
public record Extracted(List<RawBlock> blocks, Metadata metadata, Source source) {
  public Extracted {
    blocks = List.copyOf(blocks);
  }
}
