package diptych.ingest;

import diptych.model.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.fork.ForkParser;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Runs Tika's parsers of binary formats in child processes with bounds on memory and time, so that
 * a hostile or broken file costs one process and no more. The processes start with the first file
 * and are used again.
 */
final class TikaParsers implements AutoCloseable {
  /**
   * What a parser sent.
   *
   * @param page the content as XHTML
   * @param metadata document properties
   */
  record Parsed(Document page, Metadata metadata) {}

  private static final int MEGABYTES = 256;
  private static final int PROCESSES = 2;
  private static final int FILES_PER_PROCESS = 500;
  private final Limits limits;
  private final ForkParser processes;
  private final ScratchFolder scratch;

  TikaParsers(Limits limits) {
    this(limits, new DocumentParser());
  }

  /** With another parser to run in the child processes. */
  TikaParsers(Limits limits, Parser parser) {
    this.limits = limits;
    processes =
        new ForkParser(
            TikaParsers.class.getClassLoader(), new BoundedParser(parser, limits.textChars()));
    scratch = new ScratchFolder(processes::close);
    processes.setJavaCommand(ChildJava.command(MEGABYTES, scratch.folder()));
    processes.setPoolSize(PROCESSES);
    processes.setMaxFilesProcessedPerServer(FILES_PER_PROCESS);
    processes.setServerParseTimeoutMillis(limits.time().toMillis());
    processes.setServerPulseMillis(Math.min(1000, Math.max(50, limits.time().toMillis() / 4)));
  }

  Parsed parse(SourceFile file, Format format) throws Failure {
    XhtmlTree tree = new XhtmlTree();
    Metadata metadata = new Metadata();
    metadata.set(
        TikaCoreProperties.RESOURCE_NAME_KEY, "article." + format.name().toLowerCase(Locale.ROOT));
    metadata.set(HttpHeaders.CONTENT_TYPE, format.mediaType());
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(file.bytes()))) {
      processes.parse(in, tree, metadata, new ParseContext());
      if (!tree.isComplete()) {
        throw tooCostly(file, format, null); // a dying process can look like a finished one
      }
      return new Parsed(tree.page(), metadata);
    } catch (IOException | SAXException | TikaException | RuntimeException | Error e) {
      throw explain(file, format, e);
    }
  }

  @Override
  public void close() {
    processes.close();
    scratch.close();
  }

  private Failure explain(SourceFile file, Format format, Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof BoundedParser.TooMuch) {
        return file.skip("holds " + t.getMessage() + ", more than an article has; cut it");
      }
      String name = t.getClass().getSimpleName();
      if (t instanceof EncryptedDocumentException
          || name.contains("Encrypted")
          || name.contains("InvalidPassword")) {
        return file.skip("is protected by a password; save it without one and drop it again");
      }
      if (t instanceof VirtualMachineError
          || String.valueOf(t.getMessage()).contains("communicate with a forked parser")) {
        return tooCostly(file, format, cause);
      }
    }
    return new Failure(
        Failure.Category.SKIP,
        "'"
            + file.name()
            + "' is broken or cut short and cannot be read as "
            + format
            + " ("
            + reason(cause)
            + "); export it again",
        cause);
  }

  private Failure tooCostly(SourceFile file, Format format, @Nullable Throwable cause) {
    String message =
        "'"
            + file.name()
            + "' needs more than "
            + limits.time().toSeconds()
            + " s or "
            + MEGABYTES
            + " MB to be parsed as "
            + format
            + " and was given up; save it in another format";
    return cause == null
        ? new Failure(Failure.Category.SKIP, message)
        : new Failure(Failure.Category.SKIP, message, cause);
  }

  private static String reason(Throwable cause) {
    Throwable root = cause;
    Set<Throwable> seen = new java.util.HashSet<>();
    while (root.getCause() != null && seen.add(root)) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    return SourceFile.printable(message.lines().findFirst().orElse("no reason given"));
  }
}
