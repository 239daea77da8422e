package diptych.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Style sheets and scripts of the pages, from the class path. */
final class Resources {
  static final String STYLE = load("report.css");
  static final String SCRIPT = load("report.js");

  private Resources() {}

  private static String load(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/diptych/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file diptych/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n"); // as a browser hashes it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a page that may use nothing but its own style and script. */
  static void begin(HtmlWriter html, String title) throws IOException {
    html.resource("<!DOCTYPE html>\n");
    html.open("html", "lang", "en", "dir", "ltr").line();
    html.open("head").line();
    html.open("meta", "charset", "utf-8").line();
    String policy =
        "default-src 'none'; style-src "
            + hash(STYLE)
            + "; script-src "
            + hash(SCRIPT)
            + "; base-uri 'none'; form-action 'none'";
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.open("meta", "name", "referrer", "content", "no-referrer").line();
    html.element("title", title).line();
    html.open("style").resource(STYLE).close("style").line();
    html.close("head").line();
  }

  /** Ends the page. */
  static void end(HtmlWriter html) throws IOException {
    html.open("script").resource(SCRIPT).close("script").line();
    html.close("body").line().close("html").line();
  }

  /** The source expression that allows exactly this inline text. */
  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
