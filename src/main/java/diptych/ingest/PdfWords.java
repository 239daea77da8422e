package diptych.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the words of a page by where their characters stand, whatever order the producer wrote
 * them in: producers of Hebrew differ in that, but not in what the page looks like. Turned text is
 * left out (stamps, watermarks).
 */
final class PdfWords extends PDFTextStripper {
  private static final int MOST_GLYPHS = 200_000;
  private final List<TextPosition> glyphs = new ArrayList<>();

  private PdfWords() {}

  /** The words of a page, numbered from 1. */
  static List<PdfWord> of(PDDocument document, int page) throws IOException {
    PdfWords stripper = new PdfWords();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.writeText(document, Writer.nullWriter());
    return stripper.words();
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    if (glyph.getDir() == 0 && glyphs.size() < MOST_GLYPHS && glyph.getUnicode() != null) {
      glyphs.add(glyph);
    }
  }

  private List<PdfWord> words() {
    List<TextPosition> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<PdfWord> words = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    for (TextPosition glyph : sorted) {
      if (!line.isEmpty()
          && glyph.getYDirAdj() - line.get(0).getYDirAdj() > 0.4 * height(line.get(0))) {
        addWords(line, words);
        line.clear();
      }
      line.add(glyph);
    }
    addWords(line, words);
    return words;
  }

  private static double height(TextPosition glyph) {
    return Math.max(1, glyph.getFontSizeInPt());
  }

  private static void addWords(List<TextPosition> line, List<PdfWord> words) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    List<TextPosition> word = new ArrayList<>();
    double end = 0;
    for (TextPosition glyph : line) {
      boolean space = glyph.getUnicode().isBlank();
      double gap = glyph.getXDirAdj() - end;
      if (!word.isEmpty() && (space || gap > 0.18 * height(glyph))) {
        words.add(word(word));
        word.clear();
      }
      if (!space && !repeats(word, glyph)) {
        word.add(glyph);
        end = Math.max(glyph.getXDirAdj() + glyph.getWidthDirAdj(), word.size() == 1 ? 0 : end);
      }
    }
    if (!word.isEmpty()) {
      words.add(word(word));
    }
  }

  /** A character set twice on nearly the same spot is bold type made by hand. */
  private static boolean repeats(List<TextPosition> word, TextPosition glyph) {
    if (word.isEmpty()) {
      return false;
    }
    TextPosition before = word.get(word.size() - 1);
    return before.getUnicode().equals(glyph.getUnicode())
        && glyph.getWidthDirAdj() > 0
        && glyph.getXDirAdj() - before.getXDirAdj() < 0.2 * glyph.getWidthDirAdj();
  }

  private static PdfWord word(List<TextPosition> glyphs) {
    StringBuilder text = new StringBuilder();
    double right = 0;
    for (TextPosition glyph : glyphs) {
      String unicode = glyph.getUnicode();
      boolean cluster = unicode.length() > 1 && PdfLine.isRightToLeft(unicode.charAt(0));
      text.append(cluster ? new StringBuilder(unicode).reverse() : unicode);
      right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
    }
    TextPosition first = glyphs.get(0);
    String font = String.valueOf(first.getFont().getName()).toLowerCase(Locale.ROOT);
    boolean bold = font.contains("bold") || font.contains("black") || font.contains("heavy");
    return new PdfWord(
        text.toString(), first.getXDirAdj(), right, first.getYDirAdj(), height(first), bold);
  }
}
