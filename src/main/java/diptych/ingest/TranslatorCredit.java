package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line that says who translated the article, near its beginning or its end. It is a
 * credit like a byline and no sentence of the text.
 *
 * <ul>
 *   <li>{@code Translated from the Hebrew by Eve Line. → Eve Line}
 *   <li>{@code תרגום: חוה קו → חוה קו}, {@code תרגמה מאנגלית: חוה קו → חוה קו}
 * </ul>
 */
final class TranslatorCredit {
  private static final int LONGEST_LINE = 100;
  private static final int FIRST_BLOCKS = 6;
  private static final int LAST_BLOCKS = 4;
  private static final int MOST_WORDS = 6;
  private static final Pattern CREDIT =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]{0,3}(?:translated(?: from (?:the )?\\p{L}{3,20})? by:?|translation(?: by|:)"
              + "|תרגום(?: מ\\p{L}{3,20})?:|תרגמ?[םה](?: מ\\p{L}{3,20})?:)"
              + "\\s{1,3}(\\p{L}[^.!?:;()\\n]{1,60}?)\\.?[^\\p{L}\\p{N}]{0,2}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private TranslatorCredit() {}

  /** The same article with its credit told from its text, if it has one. */
  static Content apply(Content content) {
    List<RawBlock> blocks = content.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      boolean near = i < FIRST_BLOCKS || i >= blocks.size() - LAST_BLOCKS;
      boolean line = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.BYLINE;
      if (near && line && block.text().length() <= LONGEST_LINE) {
        Matcher credit = CREDIT.matcher(block.text());
        if (credit.find() && CreditNames.are(credit.group(1), MOST_WORDS)) {
          return with(content, i, credit.group(1).strip());
        }
      }
    }
    return content;
  }

  private static Content with(Content content, int index, String translator) {
    List<RawBlock> blocks = new ArrayList<>(content.blocks());
    blocks.set(index, new RawBlock(BlockKind.BYLINE, blocks.get(index).text()));
    Metadata from = content.metadata();
    Metadata metadata =
        new Metadata(
            from.headline(),
            from.byline(),
            from.published(),
            from.updated(),
            from.language(),
            from.outlet(),
            from.url(),
            from.section(),
            from.translator() == null ? translator : from.translator(),
            from.links());
    return new Content(blocks, metadata, content.charset(), content.notes(), content.identity());
  }
}
