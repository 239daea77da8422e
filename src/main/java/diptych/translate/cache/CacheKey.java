package diptych.translate.cache;

import diptych.model.LanguagePair;
import diptych.translate.LanguageCodes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * The name of a cached translation: a digest over engine, variant, languages and text.
 *
 * @param high first half of the digest
 * @param low second half of the digest
 */
public record CacheKey(long high, long low) {
  /**
   * The key of a text.
   *
   * @param engine name of the engine
   * @param variant its version or model, glossary and other settings that change what it answers
   * @param pair direction
   * @param text the text, normalized here: NFC, white space and invisible marks evened out
   */
  public static CacheKey of(String engine, String variant, LanguagePair pair, String text) {
    MessageDigest digest = sha256();
    for (String part :
        new String[] {engine, variant, LanguageCodes.canonical(pair).toString(), normalize(text)}) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
    return new CacheKey(bytes.getLong(), bytes.getLong());
  }

  /** What two writings of one text share. */
  static String normalize(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = out.length() > 0;
      } else if (Character.getType(c) != Character.FORMAT) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  static CacheKey parse(String hex) {
    if (hex.length() != 32) {
      throw new IllegalArgumentException("not a key");
    }
    return new CacheKey(
        HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
  }

  /** 32 hexadecimal digits. */
  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
