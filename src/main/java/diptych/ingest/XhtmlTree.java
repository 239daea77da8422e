package diptych.ingest;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the XHTML that Tika's parsers send, as a tree. {@link BoundedParser} sees to its size.
 */
final class XhtmlTree extends DefaultHandler {

  private final Document page = Document.createShell("");
  private Element current = page.body();
  private final StringBuilder text = new StringBuilder();
  private boolean inBody;
  private boolean complete;

  /** Whether the parser came to its end. */
  boolean isComplete() {
    return complete;
  }

  @Override
  public void endDocument() {
    complete = true;
  }

  Document page() {
    flush();
    return page;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("body")) {
      inBody = true;
      return;
    }
    if (!inBody) {
      return;
    }
    flush();
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
    Element parent = current.parent();
    current = parent == null ? page.body() : parent;
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (!inBody) {
      return;
    }
    text.append(ch, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }

  private void flush() {
    if (text.length() > 0) {
      current.appendChild(new TextNode(text.toString()));
      text.setLength(0);
    }
  }
}
