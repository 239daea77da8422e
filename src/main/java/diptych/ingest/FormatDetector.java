package diptych.ingest;

import diptych.model.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          Map.entry("epub", Format.EPUB),
          Map.entry("rss", Format.FEED),
          Map.entry("atom", Format.FEED),
          Map.entry("xml", Format.NEWSML),
          Map.entry("newsml", Format.NEWSML),
          Map.entry("nitf", Format.NITF),
          Map.entry("json", Format.JSON),
          Map.entry("jsonld", Format.JSON),
          Map.entry("ninjs", Format.JSON),
          Map.entry("eml", Format.MAIL),
          Map.entry("png", Format.PICTURE),
          Map.entry("jpg", Format.PICTURE),
          Map.entry("jpeg", Format.PICTURE),
          Map.entry("tif", Format.PICTURE),
          Map.entry("tiff", Format.PICTURE),
          Map.entry("zip", Format.ZIP));
  private static final int HEAD = 16 * 1024;
  private static final Set<Format> TEXTUAL = Set.of(Format.HTML, Format.TEXT, Format.MARKDOWN);
  private static final Pattern ELEMENT = Pattern.compile("<([a-z][a-z0-9:.-]{0,60})[\\s/>]");
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?:from|received|return-path|delivered-to|message-id|mime-version|date|subject|to):\\s[^\\n]{1,900}\\n[a-z-]{2,40}:\\s",
          Pattern.CASE_INSENSITIVE);
  private static final Set<Format> XML = Set.of(Format.NEWSML, Format.NITF, Format.FEED);
  private static final String READ =
      "HTML, PDF, DOCX, ODT, RTF, EPUB, Markdown, plain text, NewsML-G2, ninjs, NITF, RSS, Atom, EML"
          + " or ZIP";

  /**
   * A finding.
   *
   * @param format what the content is
   * @param mediaType the format's media type; of a picture, its own
   * @param note what a reader should know, absent if name and content agree
   */
  record Detected(Format format, String mediaType, @Nullable String note) {}

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
    String mediaType = found == Format.PICTURE ? tikaName(file.bytes()) : found.mediaType();
    return new Detected(found, mediaType, note);
  }

  /** The format a file's first bytes tell; absent if they tell none. */
  Optional<Format> formatOf(Path path) {
    try {
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      byte[] head;
      try (InputStream in = Files.newInputStream(path)) {
        head = in.readNBytes(HEAD);
      }
      SourceFile file = new SourceFile(String.valueOf(path.getFileName()), head);
      return Optional.ofNullable(byContent(file, BY_EXTENSION.get(file.extension())));
    } catch (IOException | Failure e) {
      return Optional.empty();
    }
  }

  private static boolean bothPlain(Format a, Format b) {
    return (TEXTUAL.contains(a) && TEXTUAL.contains(b)) || (XML.contains(a) && XML.contains(b));
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
    if (isPicture(head)) {
      return Format.PICTURE;
    }
    if (looksBinary(bytes)) {
      return null;
    }
    if (named == Format.MAIL || (named == null && MAIL_HEADER.matcher(head).lookingAt())) {
      return Format.MAIL;
    }
    @Nullable Format markup = byMarkup(bytes);
    if (markup != null && (markup != Format.JSON || named == null || named == Format.JSON)) {
      return markup;
    }
    if (named != null && TEXTUAL.contains(named)) {
      return named;
    }
    return file.extension().isEmpty() ? Format.TEXT : null;
  }

  /** By the first element, wherever declarations and remarks end; by the first sign for JSON. */
  private static @Nullable Format byMarkup(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 16 * 1024), markupCharset(bytes))
            .toLowerCase(Locale.ROOT);
    String start = head.replaceFirst("^[\\s\uFEFF\u00EF\u00BB\u00BF]{1,100}", "");
    if (start.startsWith("{") || start.startsWith("[")) {
      return Format.JSON;
    }
    if (!start.startsWith("<")) {
      return null;
    }
    Matcher element = ELEMENT.matcher(start);
    while (element.find()) {
      String name = element.group(1).substring(element.group(1).indexOf(':') + 1);
      switch (name) {
        case "newsitem", "newsmessage", "packageitem", "itemset" -> {
          return Format.NEWSML;
        }
        case "nitf" -> {
          return Format.NITF;
        }
        case "rss", "feed", "entry", "rdf" -> {
          return Format.FEED;
        }
        case "html", "body", "head", "article", "div", "p", "h1", "main" -> {
          return Format.HTML;
        }
        default -> {
          // Another element may tell.
        }
      }
    }
    return null;
  }

  private static Charset markupCharset(byte[] bytes) {
    @Nullable Charset mark = TextDecoder.utf16Mark(bytes);
    return mark == null ? StandardCharsets.ISO_8859_1 : mark;
  }

  private static boolean isPicture(String head) {
    return head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("II*\u0000")
        || head.startsWith("MM\u0000*");
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
        if (name.startsWith("xl/") || name.startsWith("ppt/")) {
          return null;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // Truncated or odd: the name decides, and the parser says what is wrong with it.
      return named;
    }
    return named == Format.DOCX || named == Format.EPUB || named == Format.ODT ? named : Format.ZIP;
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
