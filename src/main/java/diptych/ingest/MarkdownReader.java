package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Markdown as newsrooms write it: headings, lists, quotations, pictures, emphasis, links, and front
 * matter between lines of three hyphens; each cell of a table is a block. Code stays as it is.
 */
final class MarkdownReader implements FormatReader {
  @Override
  public List<Content> read(SourceFile file) {
    TextDecoder.Decoded decoded = TextDecoder.decode(file.bytes(), null);
    List<String> lines = decoded.text().lines().toList();
    Map<String, String> front = new HashMap<>();
    int start = frontMatter(lines, front);
    Parser parser = new Parser();
    for (String line : lines.subList(start, lines.size())) {
      parser.line(line);
    }
    parser.flush();
    List<RawBlock> blocks = parser.blocks;
    String title = front.get("title");
    if (title != null && blocks.stream().noneMatch(b -> b.kind() == BlockKind.HEADLINE)) {
      blocks.add(0, new RawBlock(BlockKind.HEADLINE, title));
    }
    Metadata metadata =
        new Metadata(
            title,
            front.get("author"),
            Dates.iso(front.get("date")),
            Dates.iso(front.get("updated")),
            front.getOrDefault("language", front.get("lang")),
            front.get("outlet"),
            front.get("url"),
            front.get("section"),
            front.get("translator"));
    return List.of(
        new Content(Blocks.withHeadline(blocks), metadata, decoded.charset(), decoded.notes()));
  }

  /** Reads {@code key: value} lines; answers the number of the first line after them. */
  private static int frontMatter(List<String> lines, Map<String, String> front) {
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), 100); i++) {
      String line = lines.get(i).strip();
      if (line.equals("---")) {
        return i + 1;
      }
      int colon = line.indexOf(':');
      if (colon > 0 && colon + 1 < line.length()) {
        String value = line.substring(colon + 1).strip();
        if (value.length() > 1 && value.matches("\".*\"|'.*'")) {
          value = value.substring(1, value.length() - 1);
        }
        if (!value.isBlank()) {
          front.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
        }
      }
    }
    front.clear();
    return 0;
  }

  private static final class Parser {
    private final List<RawBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private BlockKind kind = BlockKind.PARAGRAPH;

    void line(String line) {
      String bare = line.strip();
      if (bare.isEmpty()) {
        flush();
      } else if (bare.startsWith("#") && headingLevel(bare) > 0) {
        flush();
        int level = headingLevel(bare);
        heading(level, stripEnd(bare.substring(level).strip()));
      } else if (isRule(bare, '=') && text.length() > 0) {
        String heading = text.toString();
        text.setLength(0);
        heading(1, heading);
      } else if (isRule(bare, '-') && text.length() > 0 && kind == BlockKind.PARAGRAPH) {
        String heading = text.toString();
        text.setLength(0);
        heading(2, heading);
      } else if (isRule(bare, '-') || isRule(bare, '*') || isRule(bare, '_')) {
        flush();
      } else if (bare.startsWith(">")) {
        append(BlockKind.QUOTE, bare.replaceFirst("^(?:>\\s?)+", ""));
      } else if (bare.startsWith("![") && bare.endsWith(")")) {
        flush();
        Blocks.add(blocks, BlockKind.CAPTION, MarkdownInline.text(bare.substring(1)));
      } else if (isTableRow(bare)) {
        flush();
        row(bare);
      } else if (isListItem(bare)) {
        flush();
        append(BlockKind.LIST_ITEM, bare.substring(bare.indexOf(' ') + 1));
      } else {
        append(text.length() == 0 ? BlockKind.PARAGRAPH : kind, bare);
      }
    }

    private void heading(int level, String words) {
      boolean first = blocks.stream().noneMatch(b -> b.kind() == BlockKind.HEADLINE);
      BlockKind headingKind = level == 1 && first ? BlockKind.HEADLINE : BlockKind.SUBHEAD;
      Blocks.add(blocks, headingKind, MarkdownInline.text(words));
    }

    private void append(BlockKind next, String words) {
      if (next != kind) {
        flush();
        kind = next;
      }
      text.append(words).append('\n');
    }

    void flush() {
      Blocks.add(blocks, kind, MarkdownInline.text(text.toString()));
      text.setLength(0);
      kind = BlockKind.PARAGRAPH;
    }

    private static int headingLevel(String line) {
      int level = 0;
      while (level < line.length() && line.charAt(level) == '#') {
        level++;
      }
      return level <= 6 && level < line.length() && line.charAt(level) == ' ' ? level : 0;
    }

    private static String stripEnd(String heading) {
      int end = heading.length();
      while (end > 0 && heading.charAt(end - 1) == '#') {
        end--;
      }
      return heading.substring(0, end).strip();
    }

    private static boolean isRule(String line, char c) {
      return line.length() >= 3 && line.chars().allMatch(x -> x == c || x == ' ');
    }

    /** A line between bars. */
    private static boolean isTableRow(String line) {
      return line.length() > 2 && line.startsWith("|") && line.endsWith("|");
    }

    private void row(String line) {
      if (line.matches("[|:\\s-]+")) {
        return; // parts the head from the body
      }
      for (String cell : line.substring(1, line.length() - 1).split("(?<!\\\\)\\|")) {
        String text = MarkdownInline.text(cell.replace("\\|", "|").strip());
        Blocks.add(blocks, BlockKind.PARAGRAPH, text);
      }
    }

    private static boolean isListItem(String line) {
      return line.startsWith("- ")
          || line.startsWith("* ")
          || line.startsWith("+ ")
          || line.matches("\\d{1,3}[.)] .+");
    }
  }
}
