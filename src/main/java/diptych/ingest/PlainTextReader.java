package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plain text: paragraphs between blank lines, or, where there are no blank lines, one a line. A
 * first short line without final punctuation is the headline; lines that begin with bullets or
 * count from 1 are items of a list.
 */
final class PlainTextReader implements FormatReader {
  private final boolean linesAsBlocks;

  private PlainTextReader(boolean linesAsBlocks) {
    this.linesAsBlocks = linesAsBlocks;
  }

  static PlainTextReader ofParagraphs() {
    return new PlainTextReader(false);
  }

  /** Keeps every line that is not blank as a block of its own, none of them a headline. */
  static PlainTextReader ofLines() {
    return new PlainTextReader(true);
  }

  @Override
  public List<Content> read(SourceFile file) {
    TextDecoder.Decoded decoded = TextDecoder.decode(file.bytes(), null);
    List<String> notes = new ArrayList<>(decoded.notes());
    String text = decoded.text();
    HebrewOrder.Repaired repaired = HebrewOrder.repair(text);
    if (repaired.reversed() > 0 && HebrewOrder.orderOf(text) == HebrewOrder.Order.VISUAL) {
      text = repaired.text();
      notes.add(HtmlReader.reversedNote(repaired.reversed()));
    }
    List<RawBlock> blocks = linesAsBlocks ? lines(text) : Blocks.withHeadline(paragraphs(text));
    return List.of(new Content(blocks, Metadata.NONE, decoded.charset(), notes));
  }

  private static List<RawBlock> lines(String text) {
    List<RawBlock> blocks = new ArrayList<>();
    text.lines().forEach(line -> Blocks.add(blocks, BlockKind.PARAGRAPH, line));
    return blocks;
  }

  static List<RawBlock> paragraphs(String text) {
    List<String> lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
    while (!lines.isEmpty() && Blocks.isBlank(lines.get(lines.size() - 1))) {
      lines.remove(lines.size() - 1);
    }
    while (!lines.isEmpty() && Blocks.isBlank(lines.get(0))) {
      lines.remove(0);
    }
    if (lines.stream().noneMatch(Blocks::isBlank)) {
      return TypedLists.ofBlocks(lines(text));
    }
    List<RawBlock> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (Blocks.isBlank(line)) {
        blocks.addAll(TypedLists.ofParagraph(paragraph.toString()));
        paragraph.setLength(0);
      } else {
        paragraph.append(line).append('\n');
      }
    }
    blocks.addAll(TypedLists.ofParagraph(paragraph.toString()));
    return TypedLists.ofBlocks(blocks);
  }
}
