package diptych.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of normalized text.
 *
 * @param id edition id inside its story: {@code he}, {@code blankspot.en}
 * @param language BCP 47 tag, {@code und} where nothing could be said
 * @param outlet outlet of the edition as its file name or story.yaml gives it
 * @param metadata what the file declares, normalized
 * @param source the file
 * @param text the whole normalized text; blocks are separated by a blank line
 * @param blocks the blocks in order; they do not overlap and lie inside {@code text}
 */
public record Article(
    String id,
    String language,
    @Nullable String outlet,
    Metadata metadata,
    Source source,
    String text,
    List<Block> blocks) {
  public Article {
    blocks = List.copyOf(blocks);
    int at = 0;
    for (Block block : blocks) {
      if (block.span().start() < at || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of order or out of text: " + block);
      }
      at = block.span().end();
    }
  }

  /** The same article under another edition id. */
  public Article withId(String value) {
    return new Article(value, language, outlet, metadata, source, text, blocks);
  }
}
