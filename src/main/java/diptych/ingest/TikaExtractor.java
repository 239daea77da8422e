package diptych.ingest;

import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.model.RawBlock;
import diptych.model.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads articles in HTML, PDF, Word, OpenDocument, RTF, EPUB, Markdown and plain text. The content
 * decides the format, not the name. Safe for concurrent use.
 */
public final class TikaExtractor implements Extractor {
  private final Limits limits;
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);
  private final FormatDetector detector = new FormatDetector();

  /** An extractor with {@link Limits#DEFAULT}. */
  public TikaExtractor() {
    this(Limits.DEFAULT);
  }

  public TikaExtractor(Limits limits) {
    this(limits, PlainTextReader.ofParagraphs());
  }

  private TikaExtractor(Limits limits, PlainTextReader plainText) {
    this.limits = limits;
    TikaParsers parsers = new TikaParsers(limits);
    for (Format format : Format.values()) {
      readers.put(
          format,
          switch (format) {
            case HTML -> new HtmlReader(limits);
            case TEXT -> plainText;
            case MARKDOWN -> new MarkdownReader();
            case PDF, DOCX, DOC, ODT, RTF, EPUB -> new DocumentReader(format, parsers, limits);
          });
    }
  }

  /**
   * An extractor for files that hold one segment a line: in plain text every line that is not blank
   * is a block of its own.
   */
  public static TikaExtractor linesAsBlocks(Limits limits) {
    return new TikaExtractor(limits, PlainTextReader.ofLines());
  }

  @Override
  public Extracted extract(Path path) throws Failure {
    SourceFile file = SourceFile.read(path, limits.fileBytes());
    FormatDetector.Detected detected = detector.detect(file);
    Format format = detected.format();
    FormatReader reader = readers.get(format);
    if (reader == null) {
      throw new IllegalStateException("no reader for " + format);
    }
    Content content = reader.read(file);
    check(file, content.blocks());
    List<String> notes = new ArrayList<>();
    if (detected.note() != null) {
      notes.add(detected.note());
    }
    notes.addAll(content.notes());
    Source source =
        new Source(file.name(), format.mediaType(), content.charset(), file.sha256(), notes);
    return new Extracted(content.blocks(), content.metadata(), source);
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
