package diptych.translate.cache;

import diptych.model.LanguagePair;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * One entry as a line of text: checksum, key, time, engine, variant, languages, source,
 * translation, doubt; tabs between them, line feed at the end.
 */
final class CacheLine {
  /** No line is longer; what is longer is damage. */
  static final int LONGEST = 1 << 20;

  private static final int CHECKSUM = 8;
  private static final int FIELDS = 9;

  private CacheLine() {}

  /** The line's bytes with the line feed. */
  static byte[] write(CacheKey key, CacheEntry entry) {
    StringBuilder line = new StringBuilder(256);
    line.append(key).append('\t').append(entry.made().getEpochSecond());
    field(line, entry.engine());
    field(line, entry.variant());
    field(line, entry.pair().source());
    field(line, entry.pair().target());
    field(line, entry.source());
    field(line, entry.translation());
    field(line, entry.doubt() == null ? "" : entry.doubt());
    byte[] body = line.toString().getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[body.length + CHECKSUM + 2];
    byte[] sum = checksum(body, 0, body.length).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(sum, 0, all, 0, CHECKSUM);
    all[CHECKSUM] = '\t';
    System.arraycopy(body, 0, all, CHECKSUM + 1, body.length);
    all[all.length - 1] = '\n';
    return all;
  }

  /** Whether the bytes, without line feed, are a whole line. */
  static boolean isSound(byte[] bytes, int from, int to) {
    int start = from + CHECKSUM + 1;
    if (to - start < 32 || to - from > LONGEST || bytes[start - 1] != '\t') {
      return false;
    }
    String sum = new String(bytes, from, CHECKSUM, StandardCharsets.US_ASCII);
    return sum.equals(checksum(bytes, start, to));
  }

  /** The first half of the key of a sound line, which is enough to find it again. */
  static long hash(byte[] bytes, int from) {
    long hash = 0;
    for (int i = from + CHECKSUM + 1; i < from + CHECKSUM + 17; i++) {
      hash = hash << 4 | Character.digit(bytes[i], 16) & 15;
    }
    return hash;
  }

  /** The key of a sound line. */
  static CacheKey key(byte[] bytes, int from) {
    int start = from + CHECKSUM + 1;
    return CacheKey.parse(new String(bytes, start, 32, StandardCharsets.US_ASCII));
  }

  /** The entry of a sound line, absent if it was written by a later version. */
  static Optional<CacheEntry> read(byte[] bytes, int from, int to) {
    int start = from + CHECKSUM + 1;
    String[] fields =
        new String(bytes, start, to - start, StandardCharsets.UTF_8).split("\t", FIELDS + 1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CacheEntry(
              text(fields[2]),
              text(fields[3]),
              new LanguagePair(text(fields[4]), text(fields[5])),
              text(fields[6]),
              text(fields[7]),
              fields[8].isEmpty() ? null : text(fields[8]),
              Instant.ofEpochSecond(Long.parseLong(fields[1]))));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String checksum(byte[] bytes, int from, int to) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, to - from);
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  private static void field(StringBuilder line, String text) {
    line.append('\t');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\\' -> line.append("\\\\");
        default -> line.append(c);
      }
    }
  }

  private static String text(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    StringBuilder out = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c != '\\' || ++i == field.length()) {
        out.append(c);
        continue;
      }
      switch (field.charAt(i)) {
        case 't' -> out.append('\t');
        case 'n' -> out.append('\n');
        case 'r' -> out.append('\r');
        default -> out.append(field.charAt(i));
      }
    }
    return out.toString();
  }
}
