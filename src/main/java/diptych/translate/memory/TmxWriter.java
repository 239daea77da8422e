package diptych.translate.memory;

import diptych.model.LanguagePair;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes TMX 1.4b: a header when opened, a unit each time, the end when closed. */
public final class TmxWriter implements Closeable {
  private final Writer out;

  /** Writes to a writer of UTF-8, which is closed at the end. */
  public TmxWriter(Writer out, String sourceLanguage) throws IOException {
    this.out = out;
    out.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
            + "  <header creationtool=\"diptych\" creationtoolversion=\"1\" segtype=\"sentence\""
            + " o-tmf=\"diptych\" adminlang=\"en\" srclang=\""
            + escape(sourceLanguage)
            + "\" datatype=\"plaintext\"/>\n  <body>\n");
  }

  /**
   * Writes a unit.
   *
   * @param note where the translation comes from
   */
  public void write(LanguagePair pair, String source, String target, String note) {
    try {
      out.write("    <tu><note>" + escape(note) + "</note>\n");
      variant(pair.source(), source);
      variant(pair.target(), target);
      out.write("    </tu>\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void variant(String language, String text) throws IOException {
    out.write(
        "      <tuv xml:lang=\"" + escape(language) + "\"><seg>" + escape(text) + "</seg></tuv>\n");
  }

  /** Escapes, and leaves out what XML cannot hold. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                  if (isXml(c)) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  @Override
  public void close() throws IOException {
    out.write("  </body>\n</tmx>\n");
    out.close();
  }
}
