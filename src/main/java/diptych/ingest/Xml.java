package diptych.ingest;

import diptych.model.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML from outside, by local names. Parsed by jsoup, which knows no document type definitions:
 * nothing is fetched and no entity expands. A file that declares entities is refused all the same,
 * because its text would be incomplete.
 */
final class Xml {
  private Xml() {}

  /**
   * A parsed file.
   *
   * @param root the outermost element
   * @param decoded how its bytes were read
   */
  record Parsed(Element root, TextDecoder.Decoded decoded) {}

  static Parsed parse(SourceFile file) throws Failure {
    TextDecoder.Decoded decoded =
        TextDecoder.decode(file.bytes(), HtmlReader.declaredCharset(file.bytes()));
    if (decoded.text().contains("<!ENTITY")) {
      throw file.skip(
          "declares XML entities, which are not read because they can point outside or grow without"
              + " bound; export it without them");
    }
    Document document = Jsoup.parse(decoded.text(), "", Parser.xmlParser());
    if (document.childrenSize() == 0) {
      throw file.skip("is no XML that can be read; export it again");
    }
    Nesting.check(file, document);
    return new Parsed(document.child(0), decoded);
  }

  static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(e -> local(e).equals(name)).toList();
  }

  static @Nullable Element child(@Nullable Element parent, String name) {
    return parent == null ? null : children(parent, name).stream().findFirst().orElse(null);
  }

  /** All elements of a name below another, in document order. */
  static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      if (local(element).equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  static @Nullable Element first(@Nullable Element root, String name) {
    return root == null
        ? null
        : root.stream().filter(e -> local(e).equals(name)).findFirst().orElse(null);
  }

  /** The text of an element in one line; null if there is none. */
  static @Nullable String text(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    String text = element.text().strip();
    return text.isEmpty() ? null : text;
  }

  static @Nullable String attribute(@Nullable Element element, String name) {
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  /** The {@code xml:lang} of an element or the nearest around it. */
  static @Nullable String language(@Nullable Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (!e.attr("xml:lang").isBlank()) {
        return e.attr("xml:lang").strip();
      }
    }
    return null;
  }

  /** A body in XHTML or another vocabulary, with local names and the names HTML has for them. */
  static Element asHtml(Element body) {
    Document shell = Document.createShell("");
    Element copy = body.clone();
    for (Element element : copy.getAllElements()) {
      String name =
          switch (local(element)) {
            case "hl1" -> "h1";
            case "hl2" -> "h2";
            case "bq" -> "blockquote";
            case "media-caption" -> "figcaption";
            case "media-producer", "media-reference", "media-metadata" -> "meta";
            case "block", "media" -> "div";
            default -> local(element);
          };
      element.tagName(name);
    }
    copy.tagName("div");
    shell.body().appendChild(copy);
    shell.select("meta").remove();
    return Jsoup.parse(shell.outerHtml()).body();
  }
}
