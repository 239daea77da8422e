package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of a PDF's pages: Hebrew set right, words hyphenated at line ends joined.
 *
 * @param blocks in reading order
 * @param notes what a reader should know
 */
record PdfText(List<RawBlock> blocks, List<String> notes) {
  static PdfText of(Document page) {
    List<String> paragraphs = new ArrayList<>();
    for (Element p : page.select("p")) {
      paragraphs.add(p.wholeText().strip());
    }
    String whole = String.join("\n\n", paragraphs);
    List<String> notes = new ArrayList<>();
    HebrewOrder.Repaired repaired = HebrewOrder.repair(whole);
    if (repaired.reversed() > 0) {
      notes.add(HtmlReader.reversedNote(repaired.reversed()));
    }
    List<RawBlock> blocks = new ArrayList<>();
    for (String paragraph : repaired.text().split("\n\n")) {
      Blocks.add(blocks, BlockKind.PARAGRAPH, joinHyphenated(paragraph));
    }
    return new PdfText(blocks, notes);
  }

  /** {@code "inter-\nnational"} becomes {@code "international"}. */
  static String joinHyphenated(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      boolean hyphen = text.charAt(i) == '-' || text.charAt(i) == '\u2010';
      if (hyphen
          && i > 0
          && i + 2 < text.length()
          && text.charAt(i + 1) == '\n'
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 2))) {
        i++;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
