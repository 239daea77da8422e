package diptych.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads PDF by the layout of its pages: columns, headings by their type, paragraphs, Hebrew in the
 * order of reading. Tika's own parser follows the order of the file, in which Hebrew comes as each
 * producer likes.
 */
final class PdfLayoutParser implements Parser {
  /** Metadata key of remarks for the reader. */
  static final String NOTE = "diptych:note";

  /** Metadata key of the number of pages. */
  static final String PAGES = "diptych:pages";

  private static final long serialVersionUID = 1L;
  private static final int MOST_PAGES = 500;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.application("pdf"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(stream))) {
      describe(document, metadata);
      List<List<List<PdfLine>>> pages = new ArrayList<>();
      for (int i = 1; i <= Math.min(document.getNumberOfPages(), MOST_PAGES); i++) {
        pages.add(PdfColumns.of(PdfWords.of(document, i)));
      }
      write(pages, handler, metadata);
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    }
  }

  private static void write(
      List<List<List<PdfLine>>> pages, ContentHandler handler, Metadata metadata)
      throws SAXException {
    List<PdfLine> all = pages.stream().flatMap(List::stream).flatMap(List::stream).toList();
    PdfDirection direction = PdfDirection.of(all);
    if (direction.isWrittenBackwards()) {
      metadata.add(
          NOTE,
          "The pages show Hebrew from left to right; it was read in the order it was written.");
    }
    List<List<PdfLine>> regions =
        PdfFurniture.remove(pages).stream()
            .flatMap(List::stream)
            .map(region -> region.stream().map(direction::read).toList())
            .toList();
    List<PdfParagraphs.Paragraph> paragraphs = PdfParagraphs.of(regions);
    PdfParagraphs.@Nullable Paragraph title = title(paragraphs);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    for (PdfParagraphs.Paragraph paragraph : paragraphs) {
      xhtml.element(paragraph == title ? "h1" : paragraph.heading() ? "h2" : "p", paragraph.text());
    }
    xhtml.endDocument();
  }

  /** The largest heading among the first paragraphs. */
  private static PdfParagraphs.@Nullable Paragraph title(List<PdfParagraphs.Paragraph> paragraphs) {
    return paragraphs.stream()
        .limit(8)
        .filter(PdfParagraphs.Paragraph::heading)
        .max(
            Comparator.comparingDouble(PdfParagraphs.Paragraph::size)
                .thenComparing(p -> -paragraphs.indexOf(p)))
        .orElse(null);
  }

  private static void describe(PDDocument document, Metadata metadata) {
    PDDocumentInformation information = document.getDocumentInformation();
    set(metadata, TikaCoreProperties.TITLE, information.getTitle());
    set(metadata, TikaCoreProperties.CREATOR, information.getAuthor());
    set(metadata, TikaCoreProperties.LANGUAGE, document.getDocumentCatalog().getLanguage());
    @Nullable Calendar created = information.getCreationDate();
    if (created != null) {
      created.setTimeZone(TimeZone.getTimeZone("UTC"));
      metadata.set(TikaCoreProperties.CREATED, created);
    }
    metadata.set(PAGES, String.valueOf(document.getNumberOfPages()));
  }

  private static void set(
      Metadata metadata, org.apache.tika.metadata.Property property, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      metadata.set(property, value);
    }
  }
}
