package diptych.report;

import java.nio.charset.StandardCharsets;

/** Turns paths that came from file names into addresses that can only mean those files. */
final class Addresses {
  private static final String PLAIN = "-_.~/";

  private Addresses() {}

  /**
   * A relative path as an address: everything but letters and digits of ASCII and {@code -_.~/} is
   * percent-encoded, so that no path can name a scheme, a query or another host: {@code a
   * b/ה:1.html → a%20b/%D7%94%3A1.html}.
   */
  static String encode(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : Characters.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (plain || PLAIN.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return out.indexOf("/") == 0 ? "." + out : out.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
