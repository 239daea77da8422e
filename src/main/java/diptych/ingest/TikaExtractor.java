package diptych.ingest;

import diptych.model.BlockKind;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.model.RawBlock;
import diptych.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads articles in every format a newsroom has: web pages, word processor files, PDF, agency and
 * feed formats, mail, archives of these. The content decides the format, not the name. Safe for
 * concurrent use.
 */
public final class TikaExtractor implements Extractor, AutoCloseable {
  private final Limits limits;
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
  private final FormatDetector detector = new FormatDetector();
  private final TikaParsers parsers;

  /** An extractor with {@link Limits#DEFAULT}. */
  public TikaExtractor() {
    this(Limits.DEFAULT);
  }

  public TikaExtractor(Limits limits) {
    this(limits, PlainTextReader.ofParagraphs(), new Tesseract("tesseract", limits.time()));
  }

  TikaExtractor(Limits limits, PlainTextReader plainText, Tesseract tesseract) {
    this.limits = limits;
    parsers = new TikaParsers(limits);
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
    if (found.articles().isEmpty()) {
      throw found.failures().get(0);
    }
    if (found.articles().size() > 1) {
      String headlines =
          found.articles().stream()
              .limit(5)
              .map(TikaExtractor::headline)
              .collect(Collectors.joining("; "));
      throw SourceFile.skip(
          SourceFile.printable(String.valueOf(path.getFileName())),
          "holds "
              + found.articles().size()
              + " articles ("
              + headlines
              + "), and one is wanted; save the one you mean as a file of its own");
    }
    return found.articles().get(0);
  }

  /**
   * Reads all articles of a file: the entries of a feed, the items of a message, the files of an
   * archive. What could not be read is noted with each article.
   *
   * @throws Failure if there is none
   */
  public List<Extracted> extractAll(Path path) throws Failure {
    Extraction found = extractEach(path);
    if (found.articles().isEmpty()) {
      throw found.failures().get(0);
    }
    if (found.failures().isEmpty()) {
      return found.articles();
    }
    List<String> notes =
        found.failures().stream().map(f -> "Not read: " + f.getMessage() + ".").limit(20).toList();
    return found.articles().stream().map(article -> withNotes(article, notes)).toList();
  }

  /** As {@link #extractAll}, with the failures of parts beside the articles of the others. */
  public Extraction extractEach(Path path) throws Failure {
    SourceFile file = SourceFile.read(path, limits.fileBytes());
    FormatDetector.Detected detected = detector.detect(file);
    if (detected.format() != Format.ZIP) {
      return new Extraction(read(file, detected), List.of());
    }
    Archive archive = Archive.open(file, limits);
    List<Extracted> articles = new ArrayList<>();
    List<Failure> failures = new ArrayList<>(archive.failures());
    for (SourceFile entry : archive.files()) {
      try {
        FormatDetector.Detected inner = detector.detect(entry);
        if (inner.format() == Format.ZIP) {
          throw entry.skip("is an archive inside an archive; unpack the outer one first");
        }
        articles.addAll(read(entry, inner));
      } catch (Failure e) {
        failures.add(e);
      }
    }
    return new Extraction(articles, failures);
  }

  private List<Extracted> read(SourceFile file, FormatDetector.Detected detected) throws Failure {
    FormatReader reader = readers.get(detected.format());
    if (reader == null) {
      throw new IllegalStateException("no reader for " + detected.format());
    }
    List<Extracted> articles = new ArrayList<>();
    String digest = file.sha256();
    for (Content content : reader.read(file)) {
      check(file, content.blocks());
      List<String> notes = new ArrayList<>();
      if (detected.note() != null) {
        notes.add(detected.note());
      }
      notes.addAll(content.notes());
      Source source =
          new Source(file.name(), detected.mediaType(), content.charset(), digest, notes);
      articles.add(new Extracted(content.blocks(), content.metadata(), source));
    }
    return articles;
  }

  private static String headline(Extracted article) {
    String first =
        article.blocks().stream()
            .filter(b -> b.kind() == BlockKind.HEADLINE)
            .findFirst()
            .orElse(article.blocks().get(0))
            .text();
    String printable = SourceFile.printable(first.lines().findFirst().orElse(""));
    return printable.length() <= 60 ? printable : printable.substring(0, 60) + "\u2026";
  }

  private static Extracted withNotes(Extracted article, List<String> more) {
    Source from = article.source();
    List<String> notes = new ArrayList<>(from.notes());
    notes.addAll(more);
    return new Extracted(
        article.blocks(),
        article.metadata(),
        new Source(from.file(), from.mediaType(), from.charset(), from.sha256(), notes));
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
