package diptych.cli;

import diptych.translate.cache.CacheEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes cached translations as TMX 1.4, one unit each. */
final class CacheTmx implements AutoCloseable {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Appendable out;

  CacheTmx(Appendable out) throws IOException {
    this.out = out;
    out.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tmx version="1.4">
        <header creationtool="Diptych" creationtoolversion="1" segtype="sentence" o-tmf="diptych" \
        adminlang="en" srclang="*all*" datatype="plaintext"/>
        <body>
        """);
  }

  /** Writes one unit. */
  void add(CacheEntry entry) {
    try {
      out.append("<tu creationdate=\"")
          .append(DATE.format(entry.made()))
          .append("\" creationid=\"");
      out.append(escape(entry.engine())).append("\">");
      variant(entry.pair().source(), entry.source());
      variant(entry.pair().target(), entry.translation());
      out.append("</tu>\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void variant(String language, String text) throws IOException {
    out.append("<tuv xml:lang=\"").append(escape(language)).append("\"><seg>");
    out.append(escape(text)).append("</seg></tuv>");
  }

  @Override
  public void close() throws IOException {
    out.append("</body>\n</tmx>\n");
  }

  /** Escapes markup and leaves out what XML 1.0 cannot hold. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
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
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
