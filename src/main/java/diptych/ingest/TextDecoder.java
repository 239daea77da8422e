package diptych.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: byte order mark, then strict UTF-8, then the declared charset, then ICU's
 * detector. Strict UTF-8 goes before the declaration because text of another charset almost never
 * is valid UTF-8, while declarations are often left over from a template.
 */
final class TextDecoder {
  /**
   * Decoded text.
   *
   * @param text the text, without byte order mark
   * @param charset name of the charset used
   * @param visual whether Hebrew may stand in visual order
   * @param notes what a reader should know
   */
  record Decoded(String text, String charset, boolean visual, List<String> notes) {}

  private TextDecoder() {}

  static Decoded decode(byte[] bytes, @Nullable String declared) {
    List<String> notes = new ArrayList<>();
    @Nullable CharsetLabel claim = declared == null ? null : CharsetLabel.of(declared);
    if (declared != null && claim == null) {
      notes.add(
          "The declared character encoding '"
              + SourceFile.printable(declared)
              + "' is unknown; it was guessed.");
    }
    @Nullable Charset mark = utf16Mark(bytes);
    if (mark != null) {
      return decoded(new String(bytes, 2, bytes.length - 2, mark), mark.name(), notes);
    }
    if (startsWithUtf8Mark(bytes)) {
      return decoded(
          new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8", notes);
    }
    @Nullable String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null && !(claim != null && claim.isEscaped())) {
      if (claim != null && !claim.name().equals("UTF-8") && !isAscii(bytes)) {
        notes.add("The file declares " + claim.name() + ", but is UTF-8; it was read as UTF-8.");
      }
      return decoded(utf8, "UTF-8", notes);
    }
    if (claim != null && !claim.name().equals("UTF-8") && plausible(claim.decode(bytes))) {
      return new Decoded(claim.decode(bytes), claim.name(), claim.visual(), notes);
    }
    CharsetLabel guess = detect(bytes);
    notes.add(
        (claim == null
                ? "No character encoding is declared"
                : "The file declares " + claim.name() + ", but is not that")
            + "; it was read as "
            + guess.name()
            + ".");
    return new Decoded(guess.decode(bytes), guess.name(), guess.visual(), notes);
  }

  /** The charset of a UTF-16 byte order mark, if there is one. */
  static @Nullable Charset utf16Mark(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return first == 0xFEFF
        ? StandardCharsets.UTF_16BE
        : first == 0xFFFE ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWithUtf8Mark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static Decoded decoded(String text, String charset, List<String> notes) {
    return new Decoded(text, charset, false, notes);
  }

  /** The text, or null if the bytes are malformed. */
  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** At most one replacement or C1 control character in a hundred. */
  private static boolean plausible(String text) {
    long odd = text.chars().filter(c -> c == '\uFFFD' || (c >= 0x80 && c < 0xA0)).count();
    return odd * 100 <= text.length();
  }

  /**
   * ICU's guess, corrected: it takes windows-1255 for ISO-8859-8-I, and is unsure of short texts.
   */
  private static CharsetLabel detect(byte[] bytes) {
    CharsetLabel hebrew = CharsetLabel.WINDOWS_1255;
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(bytes.length > 200_000 ? java.util.Arrays.copyOf(bytes, 200_000) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      String name = match.getName();
      if (name.startsWith("ISO-8859-8") || name.equals("windows-1255")) {
        return hebrew;
      }
      if (name.startsWith("IBM424") || name.startsWith("IBM420") || name.startsWith("UTF-")) {
        continue;
      }
      @Nullable CharsetLabel label = CharsetLabel.of(name);
      if (label != null && plausible(label.decode(bytes))) {
        return mostlyHebrew(hebrew.decode(bytes)) ? hebrew : label;
      }
    }
    return CharsetLabel.WINDOWS_1252;
  }

  /** Whether most of what is not ASCII is Hebrew letters in words of usual length. */
  private static boolean mostlyHebrew(String text) {
    long high = text.chars().filter(c -> c >= 0x80).count();
    long letters = text.chars().filter(c -> c >= '\u05D0' && c <= '\u05EA').count();
    long finals = text.chars().filter(HebrewOrder::isFinal).count();
    return letters * 10 > high * 9
        && letters > 3
        && finals * 8 < letters
        && runs(text) * 2 < letters;
  }

  private static int runs(String text) {
    int runs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = HebrewOrder.isLetter(text.charAt(i));
      if (letter && !inside) {
        runs++;
      }
      inside = letter;
    }
    return runs;
  }
}
