package diptych.report;

import java.io.IOException;

/** Writes XML text and attributes so that any parser takes them. */
final class XmlWriter {
  private final Appendable out;

  XmlWriter(Appendable out) {
    this.out = out;
  }

  /** Writes markup of the program as it is. */
  XmlWriter markup(String trusted) throws IOException {
    out.append(trusted);
    return this;
  }

  /** Writes text of a document, fit for an element or a quoted attribute. */
  XmlWriter text(String text) throws IOException {
    String clean = Characters.xml(text);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&apos;");
        case '\t', '\n', '\r' -> out.append("&#").append(Integer.toString(c)).append(';');
        default -> out.append(c);
      }
    }
    return this;
  }
}
