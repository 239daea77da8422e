package diptych.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Stops another parser when it sends more text, more elements or deeper nesting than an article
 * has. Runs in the child process, where stopping costs nothing.
 */
final class BoundedParser implements Parser {
  /** Says what there was too much of. */
  static final class TooMuch extends SAXException {
    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
      super(what);
    }
  }

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 200_000;

  @SuppressWarnings("serial") // every parser that is given here is serializable
  private final Parser parser;

  private final int maxChars;

  BoundedParser(Parser parser, int maxChars) {
    this.parser = parser;
    this.maxChars = maxChars;
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return parser.getSupportedTypes(context);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    parser.parse(stream, new Bounds(handler, maxChars), metadata, context);
  }

  private static final class Bounds extends ContentHandlerDecorator {
    private final int maxChars;
    private long chars;
    private int elements;
    private int depth;

    Bounds(ContentHandler handler, int maxChars) {
      super(handler);
      this.maxChars = maxChars;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (++depth > DEEPEST) {
        throw new TooMuch("more than " + DEEPEST + " levels of nesting");
      }
      if (++elements > MOST_ELEMENTS) {
        throw new TooMuch("more than " + MOST_ELEMENTS + " elements");
      }
      super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      depth--;
      super.endElement(uri, name, qualified);
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
      count(length);
      super.characters(ch, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
      count(length);
      super.ignorableWhitespace(ch, start, length);
    }

    private void count(int length) throws SAXException {
      chars += length;
      if (chars > maxChars) {
        throw new TooMuch("more than " + maxChars + " characters of text");
      }
    }
  }
}
