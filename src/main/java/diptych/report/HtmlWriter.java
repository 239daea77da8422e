package diptych.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML in which text can never be markup.
 *
 * <p>Tags and attribute names are constants of the program; text and attribute values may be
 * anything. All five special characters are escaped in both, characters that HTML does not allow
 * are replaced, and bidi controls that would reorder their surroundings are shown by their code.
 * Direction comes from {@code dir} alone.
 */
final class HtmlWriter {
  private static final Set<String> VOID = Set.of("meta", "input", "br", "hr");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  HtmlWriter(Appendable out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; an attribute whose value is null is left out, one
   *     whose value is empty is written as a bare name
   */
  HtmlWriter open(String tag, @Nullable String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]);
        if (!value.isEmpty()) {
          out.append("=\"");
          escape(value);
          out.append('"');
        }
      }
    }
    out.append('>');
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Ends the innermost open element, which must be a {@code tag}. */
  HtmlWriter close(String tag) throws IOException {
    String innermost = open.poll();
    if (!tag.equals(innermost)) {
      throw new IllegalArgumentException("</" + tag + "> where <" + innermost + "> is open");
    }
    out.append("</").append(tag).append('>');
    return this;
  }

  /** A whole element that holds nothing but text. */
  HtmlWriter element(String tag, String text, @Nullable String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  HtmlWriter text(CharSequence text) throws IOException {
    escape(text);
    return this;
  }

  HtmlWriter line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Writes a resource of the program as it is. Never call this with text of a document. */
  HtmlWriter resource(String trusted) throws IOException {
    out.append(trusted);
    return this;
  }

  private void escape(CharSequence value) throws IOException {
    String text = Characters.xml(value.toString());
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String replacement = replacement(text.charAt(i));
      if (replacement != null) {
        out.append(text, from, i).append(replacement);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }

  private static @Nullable String replacement(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> c < '\u202A' ? null : Characters.visible(c);
    };
  }
}
