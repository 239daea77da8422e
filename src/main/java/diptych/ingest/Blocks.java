package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;

/** Rules on blocks that hold for every format. */
final class Blocks {
  /** A headline is rarely longer. */
  private static final int LONGEST_HEADLINE = 200;

  private static final String CLOSERS = "\"'\u201C\u201D\u2019\u05F4\u00BB)]";

  private Blocks() {}

  /** Adds a block unless its text is blank. */
  static void add(List<RawBlock> blocks, BlockKind kind, String text) {
    if (!isBlank(text)) {
      blocks.add(new RawBlock(kind, text.strip()));
    }
  }

  /** Blank also in the eyes of a reader: no-break spaces and direction marks show nothing. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }

  /**
   * Takes a first short paragraph without final punctuation for the headline if nothing else is one
   * and text follows.
   */
  static List<RawBlock> withHeadline(List<RawBlock> blocks) {
    if (blocks.size() < 2
        || blocks.stream().anyMatch(b -> b.kind() == BlockKind.HEADLINE)
        || !looksLikeHeadline(blocks.get(0).text())
        || (blocks.get(0).kind() != BlockKind.PARAGRAPH
            && blocks.get(0).kind() != BlockKind.SUBHEAD)) {
      return blocks;
    }
    List<RawBlock> result = new ArrayList<>(blocks);
    result.set(0, new RawBlock(BlockKind.HEADLINE, blocks.get(0).text()));
    return result;
  }

  static boolean looksLikeHeadline(String text) {
    if (text.length() > LONGEST_HEADLINE || text.lines().count() > 2) {
      return false;
    }
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".:;\u2026,".indexOf(text.charAt(end - 1)) < 0;
  }
}
