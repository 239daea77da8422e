package diptych.ingest;

import diptych.model.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jsoup.nodes.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Runs Tika's parser of a binary format, bounded in text, nesting and time. */
final class TikaParsers {
  /**
   * What a parser sent.
   *
   * @param page the content as XHTML
   * @param metadata document properties
   */
  record Parsed(Document page, Metadata metadata) {}

  private final Limits limits;

  TikaParsers(Limits limits) {
    this.limits = limits;
  }

  Parsed parse(SourceFile file, Format format) throws Failure {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread worker = new Thread(task, "parse-" + format);
              worker.setDaemon(true);
              return worker;
            });
    try {
      Future<Parsed> result = thread.submit(() -> parseHere(file, format));
      return result.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw file.skip(
          "took longer than "
              + limits.time().toSeconds()
              + " s to parse and was given up; save it in another format");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(
          Failure.Category.RETRY, "'" + file.name() + "' was not read: the run was stopped", e);
    } catch (ExecutionException e) {
      throw explain(file, format, e.getCause() == null ? e : e.getCause());
    } finally {
      thread.shutdownNow();
    }
  }

  private Parsed parseHere(SourceFile file, Format format)
      throws IOException, SAXException, TikaException {
    XhtmlTree tree = new XhtmlTree(limits.textChars());
    Metadata metadata = new Metadata();
    metadata.set(
        TikaCoreProperties.RESOURCE_NAME_KEY,
        "article." + format.name().toLowerCase(java.util.Locale.ROOT));
    metadata.set(org.apache.tika.metadata.HttpHeaders.CONTENT_TYPE, format.mediaType());
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(file.bytes()))) {
      parser(format).parse(in, tree, metadata, context);
    }
    return new Parsed(tree.page(), metadata);
  }

  private static Parser parser(Format format) {
    return switch (format) {
      case PDF -> new PdfLayoutParser();
      case DOCX -> new OOXMLParser();
      case DOC -> new OfficeParser();
      case ODT -> new OpenDocumentParser();
      case RTF -> new RTFParser();
      case EPUB -> new EpubParser();
      case HTML, TEXT, MARKDOWN ->
          throw new IllegalArgumentException(format + " is read without Tika");
    };
  }

  private static Failure explain(SourceFile file, Format format, Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof XhtmlTree.TooMuch) {
        return file.skip("holds " + t.getMessage() + ", more than an article has; cut it");
      }
      if (t instanceof EncryptedDocumentException
          || t.getClass().getSimpleName().contains("Encrypted")
          || t.getClass().getSimpleName().contains("InvalidPassword")) {
        return file.skip("is protected by a password; save it without one and drop it again");
      }
    }
    String why =
        cause instanceof ZeroByteFileException
            ? "is empty"
            : "is broken or cut short and cannot be read as " + format;
    return new Failure(
        Failure.Category.SKIP,
        "'" + file.name() + "' " + why + " (" + shortReason(cause) + "); export it again",
        cause);
  }

  private static String shortReason(Throwable cause) {
    Throwable root = cause;
    for (int i = 0; i < 10 && root.getCause() != null; i++) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    return SourceFile.printable(message.lines().findFirst().orElse("no reason given"));
  }

  /** Embedded documents are not part of the article. */
  private static final class NoEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream,
        ContentHandler handler,
        Metadata metadata,
        boolean outputHtml) {}
  }
}
