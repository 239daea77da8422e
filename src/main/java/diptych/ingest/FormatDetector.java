package diptych.ingest;

import diptych.model.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a file is, from its first bytes and only then from its name: a name is a claim. Common
 * formats are told without loading Tika, which knows the names of the others.
 */
final class FormatDetector {
  private static final Map<String, Format> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", Format.HTML),
          Map.entry("htm", Format.HTML),
          Map.entry("xhtml", Format.HTML),
          Map.entry("shtml", Format.HTML),
          Map.entry("txt", Format.TEXT),
          Map.entry("text", Format.TEXT),
          Map.entry("md", Format.MARKDOWN),
          Map.entry("markdown", Format.MARKDOWN),
          Map.entry("pdf", Format.PDF),
          Map.entry("docx", Format.DOCX),
          Map.entry("doc", Format.DOC),
          Map.entry("odt", Format.ODT),
          Map.entry("rtf", Format.RTF),
          Map.entry("epub", Format.EPUB));
  private static final Set<Format> TEXTUAL = Set.of(Format.HTML, Format.TEXT, Format.MARKDOWN);
  private static final String READ = "HTML, PDF, DOCX, ODT, RTF, EPUB, Markdown and plain text";

  /**
   * A finding.
   *
   * @param format what the content is
   * @param note what a reader should know, absent if name and content agree
   */
  record Detected(Format format, @Nullable String note) {}

  Detected detect(SourceFile file) throws Failure {
    @Nullable Format named = BY_EXTENSION.get(file.extension());
    @Nullable Format found = byContent(file, named);
    if (found == null) {
      throw unreadable(file, named);
    }
    boolean differs = named != null && named != found && !bothPlain(named, found);
    String note =
        differs
            ? "The file is named ."
                + file.extension()
                + ", but its content is "
                + found.mediaType()
                + "."
            : null;
    return new Detected(found, note);
  }

  private static boolean bothPlain(Format a, Format b) {
    return TEXTUAL.contains(a) && TEXTUAL.contains(b);
  }

  private static @Nullable Format byContent(SourceFile file, @Nullable Format named)
      throws Failure {
    byte[] bytes = file.bytes();
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-")) {
      return Format.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return Format.RTF;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return byZipEntries(file, named);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return byOle(file);
    }
    if (looksBinary(bytes)) {
      return null;
    }
    if (looksLikeHtml(head)) {
      return Format.HTML;
    }
    if (named != null && TEXTUAL.contains(named)) {
      return named;
    }
    return file.extension().isEmpty() ? Format.TEXT : null;
  }

  private static boolean looksLikeHtml(String head) {
    String start = head.toLowerCase(Locale.ROOT).stripLeading();
    if (start.startsWith("\u00EF\u00BB\u00BF")) {
      start = start.substring(3).stripLeading();
    }
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (start.startsWith("<") && start.contains("<html"))
        || (start.startsWith("<") && start.contains("<body"));
  }

  /** Zero bytes without a UTF-16 mark, or many control characters. */
  private static boolean looksBinary(byte[] bytes) {
    if (bytes.length >= 2 && TextDecoder.utf16Mark(bytes) != null) {
      return false;
    }
    int length = Math.min(bytes.length, 64 * 1024);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        return true;
      }
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        odd++;
      }
    }
    return odd * 50 > length;
  }

  /** An office file is told by its first entries; nothing is unpacked but their names. */
  private static @Nullable Format byZipEntries(SourceFile file, @Nullable Format named) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      ZipEntry entry;
      for (int i = 0; i < 20 && (entry = zip.getNextEntry()) != null; i++) {
        String name = entry.getName();
        if (name.equals("mimetype")) {
          String type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII).strip();
          if (type.equals(Format.EPUB.mediaType())) {
            return Format.EPUB;
          }
          return type.startsWith(Format.ODT.mediaType()) ? Format.ODT : null;
        }
        if (name.startsWith("word/")) {
          return Format.DOCX;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Truncated or odd: the name decides, and the parser says what is wrong with it.
      return named;
    }
    return named == Format.DOCX || named == Format.EPUB || named == Format.ODT ? named : null;
  }

  /** Word 97 files, and the envelope in which Office encrypts the newer ones. */
  private static @Nullable Format byOle(SourceFile file) throws Failure {
    String content = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    if (content.contains(utf16("EncryptedPackage"))) {
      throw file.skip("is protected by a password; save it without one and drop it again");
    }
    return content.contains(utf16("WordDocument")) ? Format.DOC : null;
  }

  private static String utf16(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static Failure unreadable(SourceFile file, @Nullable Format named) {
    String type = tikaName(file.bytes());
    if (named != null) {
      return file.skip(
          "is named ."
              + file.extension()
              + ", but its content is not ("
              + type
              + "); export the article again as "
              + READ);
    }
    return file.skip(
        "is of a type that is not read ("
            + (file.extension().isEmpty() ? "" : "." + file.extension() + ", ")
            + type
            + "); save it as one of "
            + READ);
  }

  private static String tikaName(byte[] bytes) {
    try {
      byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 64 * 1024));
      String type =
          MimeTypes.getDefaultMimeTypes()
              .detect(new ByteArrayInputStream(head), new Metadata())
              .toString();
      return type.equals("application/octet-stream") ? "unknown binary data" : type;
    } catch (IOException e) {
      return "unknown binary data";
    }
  }
}
