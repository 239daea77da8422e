package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Failure;
import diptych.model.Metadata;
import diptych.model.RawBlock;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads word processor files, e-books and PDF through Tika. */
final class DocumentReader implements FormatReader {
  private final Format format;
  private final TikaParsers parsers;
  private final Limits limits;
  private final OcrReader ocr;

  DocumentReader(Format format, TikaParsers parsers, Limits limits, OcrReader ocr) {
    this.ocr = ocr;
    this.format = format;
    this.parsers = parsers;
    this.limits = limits;
  }

  @Override
  public List<Content> read(SourceFile file) throws Failure {
    TikaParsers.Parsed parsed = parsers.parse(file, format);
    Document page = parsed.page();
    page.select("p.header,p.footer,div.header,div.footer,div.annotation,div.embedded,nav").remove();
    List<RawBlock> blocks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    notes.addAll(List.of(parsed.metadata().getValues(PdfLayoutParser.NOTE)));
    boolean first = true;
    for (Piece piece : PieceWalker.walk(page.body(), limits.blocks())) {
      boolean headline = piece.kind() == BlockKind.HEADLINE;
      BlockKind kind = headline && !first ? BlockKind.SUBHEAD : piece.kind();
      if (kind == BlockKind.PARAGRAPH && isBullet(piece.text())) {
        Blocks.add(blocks, BlockKind.LIST_ITEM, piece.text().substring(1));
      } else {
        Blocks.add(blocks, kind, piece.text());
      }
      first &= !headline;
    }
    if (format == Format.PDF && (isPictures(blocks) || isGarbled(blocks))) {
      return List.of(ocr.readPages(file));
    }
    return List.of(
        new Content(
            Blocks.withHeadline(TypedLists.ofBlocks(blocks)),
            metadata(parsed.metadata()),
            null,
            notes));
  }

  /** Scans have no text, or a few characters that a stamp or a scanner left. */
  private static boolean isPictures(List<RawBlock> blocks) {
    return blocks.stream().mapToInt(b -> b.text().length()).sum() < 20;
  }

  /**
   * Some producers' fonts do not say which letters their shapes are; the page shows them all the
   * same.
   */
  private static boolean isGarbled(List<RawBlock> blocks) {
    long all = blocks.stream().mapToInt(b -> b.text().length()).sum();
    long unknown =
        blocks.stream().flatMapToInt(b -> b.text().chars()).filter(c -> c == '\uFFFD').count();
    return unknown * 20 > all;
  }

  /** Word processors at times write the sign of a list as a character. */
  private static boolean isBullet(String text) {
    return "\u2022\u25CF\u25AA\u25E6\u2023\u00B7\uF0B7".indexOf(text.charAt(0)) >= 0;
  }

  private static Metadata metadata(org.apache.tika.metadata.Metadata found) {
    return new Metadata(
        text(found, TikaCoreProperties.TITLE),
        text(found, TikaCoreProperties.CREATOR),
        Dates.iso(text(found, TikaCoreProperties.CREATED)),
        Dates.iso(text(found, TikaCoreProperties.MODIFIED)),
        text(found, TikaCoreProperties.LANGUAGE),
        text(found, TikaCoreProperties.PUBLISHER),
        null,
        null,
        null);
  }

  private static @Nullable String text(org.apache.tika.metadata.Metadata found, Property property) {
    @Nullable String value = found.get(property);
    if (value == null || value.isBlank() || value.equals("Unknown Author")) {
      return null;
    }
    return value.strip();
  }
}
