package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines that say who wrote, translated or photographed, and when, from the text: they are
 * printed with an article and are nothing that it says. Authors and pictures become bylines, days
 * datelines. Where it is doubtful whether a line is one, it is text.
 *
 * <p>Authors are named near the beginning or the end, the day near the beginning, pictures
 * anywhere; a picture's line that ends its caption becomes a block of its own.
 */
final class Credits {
  private static final int LONGEST_LINE = 100;
  private static final int MOST_LINES = 3;
  private static final int FIRST_BLOCKS = 6;
  private static final int LAST_BLOCKS = 4;
  private static final Set<BlockKind> MAY_BE =
      EnumSet.of(
          BlockKind.STANDFIRST,
          BlockKind.SUBHEAD,
          BlockKind.PARAGRAPH,
          BlockKind.LIST_ITEM,
          BlockKind.CAPTION);

  private Credits() {}

  /** The same article with its credits told from its text. */
  static Content apply(Content found) {
    Content content = TranslatorCredit.apply(found);
    List<RawBlock> from = content.blocks();
    @Nullable String byline = content.metadata().byline();
    String author = byline == null ? "" : Piece.key(byline);
    List<RawBlock> blocks = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      RawBlock block = from.get(i);
      boolean top = i > 0 && i < FIRST_BLOCKS;
      boolean edge = top || i > 0 && i >= from.size() - LAST_BLOCKS;
      boolean declared = edge && !author.isEmpty() && Piece.key(block.text()).equals(author);
      @Nullable BlockKind kind = declared ? BlockKind.BYLINE : kind(block.text(), top, edge);
      if (!MAY_BE.contains(block.kind())) {
        blocks.add(block);
      } else if (kind != null) {
        blocks.add(new RawBlock(kind, block.text()));
      } else {
        split(block, blocks);
      }
    }
    return new Content(
        blocks, content.metadata(), content.charset(), content.notes(), content.identity());
  }

  /** The kind of a block all lines of which are credits; null if it is text. */
  private static @Nullable BlockKind kind(String text, boolean top, boolean edge) {
    List<String> lines = text.lines().filter(line -> !Blocks.isBlank(line)).toList();
    if (text.length() > LONGEST_LINE || lines.isEmpty() || lines.size() > MOST_LINES) {
      return null;
    }
    BlockKind kind = BlockKind.DATELINE;
    for (String line : lines) {
      @Nullable BlockKind of = lineKind(plain(line), top, edge);
      if (of == null) {
        return null;
      }
      kind = of == BlockKind.BYLINE ? of : kind;
    }
    return kind;
  }

  private static @Nullable BlockKind lineKind(String line, boolean top, boolean edge) {
    if (PictureLine.is(line) || edge && AuthorLine.is(line)) {
      return BlockKind.BYLINE;
    }
    @Nullable DateLine dated = edge ? DateLine.of(line) : null;
    if (dated != null && dated.isByline()) {
      return BlockKind.BYLINE;
    }
    return dated != null && top && dated.isAlone() ? BlockKind.DATELINE : null;
  }

  /** Without marks of direction and with plain spaces. */
  private static String plain(String line) {
    return line.replaceAll("\\p{Cf}", "").replaceAll("[\\p{Z}\\s]+", " ").strip();
  }

  /** Adds a block, and the credit at the end of a caption as another. */
  private static void split(RawBlock block, List<RawBlock> into) {
    boolean caption = block.kind() == BlockKind.CAPTION || block.text().length() <= LONGEST_LINE;
    int credit = caption ? PictureLine.endOf(block.text()) : -1;
    if (credit > 0) {
      into.add(new RawBlock(block.kind(), block.text().substring(0, credit).strip()));
      into.add(new RawBlock(BlockKind.BYLINE, block.text().substring(credit)));
    } else {
      into.add(block);
    }
  }
}
