package diptych.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A charset as documents name it. Follows the WHATWG table where it and the JDK differ: the Hebrew
 * labels, and Latin-1 read as windows-1252.
 *
 * @param name name shown to people
 * @param charset what decodes it
 * @param visual whether its Hebrew may stand in visual order
 */
record CharsetLabel(String name, Charset charset, boolean visual) {
  static final CharsetLabel WINDOWS_1255 =
      new CharsetLabel("windows-1255", Charset.forName("windows-1255"), false);
  static final CharsetLabel WINDOWS_1252 =
      new CharsetLabel("windows-1252", Charset.forName("windows-1252"), false);
  private static final Charset ISO_8859_8 = Charset.forName("ISO-8859-8");
  private static final CharsetLabel LOGICAL = new CharsetLabel("ISO-8859-8-I", ISO_8859_8, false);
  private static final CharsetLabel VISUAL = new CharsetLabel("ISO-8859-8", ISO_8859_8, true);
  private static final CharsetLabel EXPLICIT = new CharsetLabel("ISO-8859-8-E", ISO_8859_8, true);

  private static final Map<String, CharsetLabel> LABELS =
      Map.ofEntries(
          Map.entry("windows-1255", WINDOWS_1255),
          Map.entry("cp1255", WINDOWS_1255),
          Map.entry("x-cp1255", WINDOWS_1255),
          Map.entry("iso-8859-8-i", LOGICAL),
          Map.entry("csiso88598i", LOGICAL),
          Map.entry("logical", LOGICAL),
          Map.entry("iso-8859-8", VISUAL),
          Map.entry("iso8859-8", VISUAL),
          Map.entry("iso88598", VISUAL),
          Map.entry("iso_8859-8", VISUAL),
          Map.entry("iso_8859-8:1988", VISUAL),
          Map.entry("iso-ir-138", VISUAL),
          Map.entry("hebrew", VISUAL),
          Map.entry("csisolatinhebrew", VISUAL),
          Map.entry("visual", VISUAL),
          Map.entry("iso-8859-8-e", EXPLICIT),
          Map.entry("csiso88598e", EXPLICIT),
          Map.entry("iso-8859-1", WINDOWS_1252),
          Map.entry("latin1", WINDOWS_1252),
          Map.entry("us-ascii", WINDOWS_1252),
          Map.entry("ascii", WINDOWS_1252));

  /** The charset of a label, or null if nobody knows it. */
  static @Nullable CharsetLabel of(String label) {
    String key = label.strip().toLowerCase(Locale.ROOT);
    @Nullable CharsetLabel known = LABELS.get(key);
    if (known != null) {
      return known;
    }
    try {
      Charset charset = Charset.forName(key);
      return new CharsetLabel(charset.name(), charset, false);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Whether its bytes are all ASCII and therefore valid UTF-8, as in ISO-2022-JP. */
  boolean isEscaped() {
    return name.startsWith("ISO-2022");
  }

  /** Decodes; what is malformed becomes U+FFFD. */
  String decode(byte[] bytes) {
    String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
    if (!name.equals("windows-1255")) {
      return text;
    }
    return restoreHolamHaser(bytes, text);
  }

  /** The JDK does not know byte 0xCA of windows-1255, which is holam haser for vav. */
  private static String restoreHolamHaser(byte[] bytes, String text) {
    if (text.indexOf('\uFFFD') < 0 || text.length() != bytes.length) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (bytes[i] == (byte) 0xCA) {
        chars[i] = '\u05BA'; // holam haser for vav
      }
    }
    return new String(chars);
  }
}
