package diptych.ingest;

import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader found in a file.
 *
 * @param blocks in reading order
 * @param metadata what the file declares
 * @param charset character encoding used, absent for binary formats
 * @param notes what a person should know about the reading
 * @param identity what the article calls itself
 */
record Content(
    List<RawBlock> blocks,
    Metadata metadata,
    @Nullable String charset,
    List<String> notes,
    Identity identity) {
  Content {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  Content(List<RawBlock> blocks, Metadata metadata, @Nullable String charset, List<String> notes) {
    this(blocks, metadata, charset, notes, Identity.NONE);
  }

  /** Digest of what it says, for an article that shares its file with others. */
  String sha256() {
    String all = blocks + "\n" + metadata + "\n" + notes;
    return new SourceFile("", all.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  /**
   * Of articles with one id in one language the highest version, of equal versions the last, at the
   * place of the first; of articles without an id those that differ.
   */
  static List<Content> newest(List<Content> contents) {
    Map<String, Content> newest = new LinkedHashMap<>();
    for (Content content : contents) {
      @Nullable String id = content.identity().id();
      String key = id == null ? "#" + content.blocks() : content.metadata().language() + " " + id;
      newest.merge(
          key, content, (a, b) -> b.identity().version() >= a.identity().version() ? b : a);
    }
    return new ArrayList<>(newest.values());
  }
}
