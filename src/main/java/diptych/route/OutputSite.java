package diptych.route;

import diptych.store.OutputLayout;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Serves the output folder: bean {@code site}. Hidden files (the state) are not served, nothing
 * outside the folder is reached, links are not followed, and only requests addressed to this
 * machine are answered, so that a page elsewhere cannot read the reports through a name that
 * resolves to it.
 */
public final class OutputSite {
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final OutputLayout layout;
  private final StatusPage status;
  private final Metrics metrics;

  OutputSite(OutputLayout layout, StatusPage status, Metrics metrics) {
    this.layout = layout;
    this.status = status;
    this.metrics = metrics;
  }

  /**
   * An answer.
   *
   * @param status HTTP status
   * @param type media type
   * @param policy content security policy
   * @param bytes the body
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Page(int status, String type, String policy, byte[] bytes) {}

  /**
   * The page at a path; an index where the path is a folder.
   *
   * @param url the whole address asked for, with the host as the client named it
   */
  public Page page(@Nullable String path, @Nullable String url) throws IOException {
    if (!LOCAL.contains(host(url))) {
      return message(403, "This server answers requests for localhost only.");
    }
    if ("/status".equals(path)) {
      byte[] bytes = status.html().getBytes(StandardCharsets.UTF_8);
      return new Page(200, "text/html; charset=utf-8", POLICY, bytes);
    }
    if ("/metrics".equals(path)) {
      byte[] bytes = metrics.text().getBytes(StandardCharsets.UTF_8);
      return new Page(200, "text/plain; version=0.0.4; charset=utf-8", POLICY, bytes);
    }
    Optional<Path> file = find(path == null ? "/" : path);
    if (file.isEmpty()) {
      return message(404, "There is no such page. The index is at /");
    }
    return new Page(200, type(file.get()), POLICY, Files.readAllBytes(file.get()));
  }

  private Optional<Path> find(String path) throws IOException {
    Path file = layout.root();
    try {
      String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      for (String part : decoded.split("/", -1)) {
        if (part.startsWith(".") || part.indexOf('\\') >= 0 || part.indexOf('\0') >= 0) {
          return Optional.empty();
        }
        file = part.isEmpty() ? file : file.resolve(part);
      }
    } catch (IllegalArgumentException e) { // a wrong escape, or InvalidPathException
      return Optional.empty();
    }
    Path found = Files.isDirectory(file) ? file.resolve("index.html") : file;
    boolean inside =
        Files.isRegularFile(found) && found.toRealPath().startsWith(layout.root().toRealPath());
    return inside ? Optional.of(found) : Optional.empty();
  }

  private static Page message(int status, String text) {
    return new Page(
        status, "text/plain; charset=utf-8", POLICY, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String host(@Nullable String url) {
    try {
      String host = url == null ? null : new URI(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String type(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return switch (extension) {
      case "html" -> "text/html; charset=utf-8";
      case "json" -> "application/json";
      case "csv" -> "text/csv; charset=utf-8";
      case "tmx" -> "application/xml";
      case "txt" -> "text/plain; charset=utf-8";
      default -> "application/octet-stream";
    };
  }
}
