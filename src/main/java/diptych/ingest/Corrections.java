package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Knows a correction note by its first words, in any format: {@code Correction, May 3: …}. */
final class Corrections {
  private static final Pattern NOTE =
      Pattern.compile(
          "^[*\\s]{0,3}(?:correction|clarification|editor['’]s note|תיקון|הבהרה|הבהרת מערכת)\\b?[^\\n]{0,40}?:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Corrections() {}

  static boolean isNote(String paragraph) {
    return NOTE.matcher(paragraph).find();
  }

  /** The same article with its correction notes told from its text. */
  static Content apply(Content content) {
    List<RawBlock> blocks = new ArrayList<>();
    for (RawBlock block : content.blocks()) {
      boolean note = block.kind() == BlockKind.PARAGRAPH && isNote(block.text());
      blocks.add(note ? new RawBlock(BlockKind.CORRECTION, block.text()) : block);
    }
    return new Content(
        blocks, content.metadata(), content.charset(), content.notes(), content.identity());
  }
}
