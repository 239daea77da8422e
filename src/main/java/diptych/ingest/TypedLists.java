package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes lists and tables that are typed with signs or tabs, so that an article reads the same
 * whether its format has lists of its own or not.
 *
 * <pre>
 * - bread            → LIST_ITEM bread, LIST_ITEM milk
 * - milk
 * 1. Open the lid.   → LIST_ITEM Open the lid., LIST_ITEM Pour.
 * 2. Pour.
 * a single "- line" or "1. line" stays as it is, and so does speech after long dashes
 * </pre>
 */
final class TypedLists {
  private static final Pattern BULLET =
      Pattern.compile("^\\s{0,8}([-*+\u2022\u25CF\u25AA\u25E6\u2023\u00B7\uF0B7])\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^\\s{0,8}(\\d{1,2})[.)]\\s+(?=\\S)");
  private static final int LEAST_ITEMS = 2;

  private TypedLists() {}

  /** The lines of a paragraph as blocks of their own, if it is a list or a table. */
  static List<RawBlock> ofParagraph(String paragraph) {
    List<String> lines = paragraph.lines().filter(line -> !Blocks.isBlank(line)).toList();
    boolean table =
        lines.size() >= LEAST_ITEMS && lines.stream().allMatch(line -> line.strip().contains("\t"));
    List<RawBlock> blocks = new ArrayList<>();
    if (table) {
      lines.forEach(line -> Blocks.add(blocks, BlockKind.PARAGRAPH, line));
      return blocks;
    }
    Pattern sign = signOf(lines);
    if (sign == null) {
      Blocks.add(blocks, BlockKind.PARAGRAPH, paragraph);
      return blocks;
    }
    StringBuilder item = new StringBuilder();
    boolean inside = false;
    for (String line : lines) {
      Matcher matcher = sign.matcher(line);
      if (matcher.find()) {
        Blocks.add(blocks, inside ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, item.toString());
        item.setLength(0);
        inside = true;
        item.append(line, matcher.end(), line.length());
      } else {
        item.append(line);
      }
      item.append('\n');
    }
    Blocks.add(blocks, BlockKind.LIST_ITEM, item.toString());
    return blocks;
  }

  /** The sign that begins two lines or more; numbers must count from 1. */
  private static @org.jspecify.annotations.Nullable Pattern signOf(List<String> lines) {
    if (lines.stream().filter(line -> BULLET.matcher(line).find()).count() >= LEAST_ITEMS) {
      return BULLET;
    }
    int next = 1;
    for (String line : lines) {
      next += numberOf(line) == next ? 1 : 0;
    }
    return next > LEAST_ITEMS ? NUMBER : null;
  }

  private static int numberOf(String line) {
    Matcher matcher = NUMBER.matcher(line);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** Makes items of neighbouring blocks that all begin with a bullet, or count from 1. */
  static List<RawBlock> ofBlocks(List<RawBlock> blocks) {
    List<RawBlock> result = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      int bullets = run(blocks, i, BULLET);
      int numbers = run(blocks, i, NUMBER);
      int length = Math.max(bullets, numbers);
      if (length < LEAST_ITEMS) {
        result.add(blocks.get(i++));
        continue;
      }
      Pattern sign = bullets >= numbers ? BULLET : NUMBER;
      for (RawBlock block : blocks.subList(i, i + length)) {
        Blocks.add(result, BlockKind.LIST_ITEM, sign.matcher(block.text()).replaceFirst(""));
      }
      i += length;
    }
    return result;
  }

  private static int run(List<RawBlock> blocks, int from, Pattern sign) {
    int i = from;
    while (i < blocks.size()) {
      RawBlock block = blocks.get(i);
      boolean text = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
      boolean fits =
          sign == NUMBER
              ? numberOf(block.text()) == i - from + 1
              : BULLET.matcher(block.text()).find();
      if (!text || !fits) {
        break;
      }
      i++;
    }
    return i - from;
  }
}
