package diptych.ingest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the XHTML that Tika's parsers send, as a tree. Stops the parser when there is more text
 * or more nesting than an article has.
 */
final class XhtmlTree extends DefaultHandler {
  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 200_000;

  private final Document page = Document.createShell("");
  private final int maxChars;
  private Element current = page.body();
  private final StringBuilder text = new StringBuilder();
  private boolean inBody;
  private int chars;
  private int elements;
  private int depth;
  private @Nullable String stopped;

  XhtmlTree(int maxChars) {
    this.maxChars = maxChars;
  }

  /** What there was too much of; null if the parser was not stopped. */
  @Nullable String stoppedBecause() {
    return stopped;
  }

  private SAXException stop(String why) {
    stopped = why;
    return new SAXException(why);
  }

  Document page() {
    flush();
    return page;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (name.equals("body")) {
      inBody = true;
      return;
    }
    if (!inBody) {
      return;
    }
    flush();
    if (++depth > DEEPEST) {
      throw stop("more than " + DEEPEST + " levels of nesting");
    }
    if (++elements > MOST_ELEMENTS) {
      throw stop("more than " + MOST_ELEMENTS + " elements");
    }
    current = current.appendElement(name);
    String style = attributes.getValue("class");
    if (style != null) {
      current.attr("class", style);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (!inBody || name.equals("body") || name.equals("html")) {
      return;
    }
    flush();
    depth--;
    Element parent = current.parent();
    current = parent == null ? page.body() : parent;
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (!inBody) {
      return;
    }
    chars += length;
    if (chars > maxChars) {
      throw stop("more than " + maxChars + " characters of text");
    }
    text.append(ch, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
    characters(ch, start, length);
  }

  private void flush() {
    if (text.length() > 0) {
      current.appendChild(new TextNode(text.toString()));
      text.setLength(0);
    }
  }
}
