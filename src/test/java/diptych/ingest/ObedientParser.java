package diptych.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** A parser in which a file finds the fault it looks for, by a word, and that parses the others. */
public final class ObedientParser implements Parser {
  private static final long serialVersionUID = 1L;
  private final DocumentParser parser = new DocumentParser();

  /** An extractor whose child processes run this parser. */
  public static TikaExtractor extractor(Duration time) {
    Limits limits =
        new Limits(
            Limits.DEFAULT.fileBytes(), Limits.DEFAULT.textChars(), Limits.DEFAULT.blocks(), time);
    return new TikaExtractor(
        limits,
        PlainTextReader.ofParagraphs(),
        new Tesseract("tesseract", time),
        new TikaParsers(limits, new ObedientParser()));
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return parser.getSupportedTypes(context);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    byte[] bytes = stream.readAllBytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (HostileParser.Deed deed : HostileParser.Deed.values()) {
      if (text.contains(deed.name())) {
        new HostileParser(deed).parse(stream, handler, metadata, context);
      }
    }
    try (TikaInputStream again = TikaInputStream.get(bytes)) {
      parser.parse(again, handler, metadata, context);
    }
  }
}
