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

  DocumentReader(Format format, TikaParsers parsers, Limits limits) {
    this.format = format;
    this.parsers = parsers;
    this.limits = limits;
  }

  @Override
  public Content read(SourceFile file) throws Failure {
    TikaParsers.Parsed parsed = parsers.parse(file, format);
    Document page = parsed.page();
    page.select("p.header,p.footer,div.header,div.footer,div.annotation,div.embedded,nav").remove();
    List<RawBlock> blocks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    notes.addAll(List.of(parsed.metadata().getValues(PdfLayoutParser.NOTE)));
    boolean first = true;
    for (Piece piece : PieceWalker.walk(page.body(), limits.blocks())) {
      boolean headline = piece.kind() == BlockKind.HEADLINE;
      Blocks.add(blocks, headline && !first ? BlockKind.SUBHEAD : piece.kind(), piece.text());
      first &= !headline;
    }
    if (blocks.isEmpty() && format == Format.PDF) {
      throw file.skip("holds no text, perhaps only pictures of pages; export it with its text");
    }
    return new Content(Blocks.withHeadline(blocks), metadata(parsed.metadata()), null, notes);
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
    String value = found.get(property);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
