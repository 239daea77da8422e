package diptych.ingest;

import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.model.RawBlock;
import diptych.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads articles in every format a newsroom has: web pages, word processor files, PDF, agency and
 * feed formats, mail, archives of these. The content decides the format, not the name. Safe for
 * concurrent use.
 */
public final class TikaExtractor implements Extractor, AutoCloseable {
  private static final Set<Format> SEVERAL =
      EnumSet.of(Format.ZIP, Format.FEED, Format.NEWSML, Format.JSON, Format.MAIL);

  private final Limits limits;
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
  private final FormatDetector detector = new FormatDetector();
  private final TikaParsers parsers;
  private final Unpacker unpacker = new Unpacker(detector, this::read);

  /** An extractor with {@link Limits#DEFAULT}. */
  public TikaExtractor() {
    this(Limits.DEFAULT);
  }

  public TikaExtractor(Limits limits) {
    this(limits, PlainTextReader.ofParagraphs(), new Tesseract("tesseract", limits.time()));
  }

  TikaExtractor(Limits limits, PlainTextReader plainText, Tesseract tesseract) {
    this(limits, plainText, tesseract, new TikaParsers(limits));
  }

  TikaExtractor(
      Limits limits, PlainTextReader plainText, Tesseract tesseract, TikaParsers parsers) {
    this.limits = limits;
    this.parsers = parsers;
    OcrReader ocr = new OcrReader(tesseract);
    for (Format format : Format.values()) {
      switch (format) {
        case HTML -> readers.put(format, new HtmlReader(limits));
        case TEXT -> readers.put(format, plainText);
        case MARKDOWN -> readers.put(format, new MarkdownReader());
        case PDF, DOCX, DOC, ODT, RTF, EPUB ->
            readers.put(format, new DocumentReader(format, parsers, limits, ocr));
        case NEWSML -> readers.put(format, new NewsMlReader());
        case NITF -> readers.put(format, new NitfReader());
        case FEED -> readers.put(format, new FeedReader());
        case JSON -> readers.put(format, new JsonReader());
        case MAIL -> readers.put(format, new MailReader());
        case PICTURE -> readers.put(format, ocr);
        case ZIP -> {
          // Its entries are read one by one.
        }
      }
    }
  }

  /**
   * An extractor for files that hold one segment a line: in plain text every line that is not blank
   * is a block of its own.
   */
  public static TikaExtractor linesAsBlocks(Limits limits) {
    return new TikaExtractor(
        limits, PlainTextReader.ofLines(), new Tesseract("tesseract", limits.time()));
  }

  /** Ends the child processes, if there are any. They also end with this process. */
  @Override
  public void close() {
    parsers.close();
  }

  /** Reads a file that holds one article; one that holds several is a failure that names them. */
  @Override
  public Extracted extract(Path path) throws Failure {
    Extraction found = extractEach(path);
    if (found.parts().size() == 1) {
      return withNotes(found.articles().get(0), found.failures());
    }
    if (!found.failures().isEmpty() && found.parts().isEmpty()) {
      throw found.failures().get(0);
    }
    String name = SourceFile.printable(String.valueOf(path.getFileName()));
    throw SourceFile.skip(name, Choice.ask(name, found));
  }

  /** Tells what lay beside the article and was not read. */
  private static Extracted withNotes(Extracted article, List<Failure> failures) {
    if (failures.isEmpty()) {
      return article;
    }
    Source from = article.source();
    List<String> notes = new ArrayList<>(from.notes());
    failures.stream().limit(20).map(f -> "Not read: " + f.getMessage() + ".").forEach(notes::add);
    return new Extracted(
        article.blocks(),
        article.metadata(),
        new Source(from.file(), from.mediaType(), from.charset(), from.sha256(), notes));
  }

  @Override
  public Extraction extractEach(Path path) throws Failure {
    SourceFile file = SourceFile.read(path, limits.fileBytes());
    FormatDetector.Detected detected = detector.detect(file);
    return switch (detected.format()) {
      case ZIP -> unpacker.archive(file, limits);
      case MAIL -> unpacker.mail(file, detected);
      case NEWSML -> newsMl(file, detected);
      default -> new Extraction(read(file, detected, ""), List.of(), Map.of(), List.of());
    };
  }

  @Override
  public boolean mayHoldSeveral(Path path) {
    return detector.formatOf(path).map(SEVERAL::contains).orElse(false);
  }

  private Extraction newsMl(SourceFile file, FormatDetector.Detected detected) throws Failure {
    List<Extraction.Group> groups = NewsMlReader.packages(file);
    List<Extraction.Part> parts = List.of();
    try {
      parts = read(file, detected, "");
    } catch (Failure e) {
      if (groups.isEmpty()) {
        throw e;
      }
    }
    return new Extraction(parts, List.of(), Map.of(), groups);
  }

  private List<Extraction.Part> read(SourceFile file, FormatDetector.Detected detected, String path)
      throws Failure {
    FormatReader reader = readers.get(detected.format());
    if (reader == null) {
      throw new IllegalStateException("no reader for " + detected.format());
    }
    List<Extraction.Part> parts = new ArrayList<>();
    List<Content> contents = reader.read(file);
    for (Content found : contents) {
      Content content = Credits.apply(Corrections.apply(found));
      check(file, content.blocks());
      List<String> notes = new ArrayList<>();
      if (detected.note() != null) {
        notes.add(detected.note());
      }
      notes.addAll(content.notes());
      boolean listed = contents.size() > 1 || content.identity().listed();
      String digest = listed ? content.sha256() : file.sha256();
      Source source =
          new Source(file.name(), detected.mediaType(), content.charset(), digest, notes);
      Extracted article = new Extracted(content.blocks(), content.metadata(), source);
      parts.add(new Extraction.Part(path, content.identity(), article));
    }
    return parts;
  }

  private void check(SourceFile file, List<RawBlock> blocks) throws Failure {
    if (blocks.isEmpty()) {
      throw file.skip("holds no text of an article; open it to see whether the export went wrong");
    }
    if (blocks.size() > limits.blocks()) {
      throw file.skip(
          "has more than " + limits.blocks() + " paragraphs, more than an article has; cut it");
    }
    long length = blocks.stream().mapToLong(b -> b.text().length()).sum();
    if (length > limits.textChars()) {
      throw file.skip(
          "holds "
              + length
              + " characters of text, more than the "
              + limits.textChars()
              + " that are read; cut it, or raise the limit");
    }
  }
}
