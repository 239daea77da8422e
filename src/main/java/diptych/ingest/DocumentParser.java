package diptych.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The parser of the binary formats, which runs in the child process: chosen by the content type in
 * the metadata, nothing embedded is parsed.
 */
final class DocumentParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of();
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    parser(String.valueOf(metadata.get(HttpHeaders.CONTENT_TYPE)))
        .parse(stream, handler, metadata, context);
  }

  private static Parser parser(String mediaType) {
    for (Format format : Format.values()) {
      if (format.mediaType().equals(mediaType)) {
        switch (format) {
          case PDF -> {
            return new PdfLayoutParser();
          }
          case DOCX -> {
            return new OOXMLParser();
          }
          case DOC -> {
            return new OfficeParser();
          }
          case ODT -> {
            return new OpenDocumentParser();
          }
          case RTF -> {
            return new RTFParser();
          }
          case EPUB -> {
            return new EpubParser();
          }
          default -> throw new IllegalArgumentException(format + " is read without Tika");
        }
      }
    }
    throw new IllegalArgumentException("no parser for " + mediaType);
  }

  /** Embedded documents are not part of the article. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
