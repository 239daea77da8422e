package diptych.report;

import diptych.model.Difference;
import diptych.model.GlossToken;
import diptych.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a segment's text with its marks. Each {@code mark} element belongs to one difference, so
 * that a filter can hide it alone; where marks overlap the inner one is closed and opened again:
 *
 * <pre>[a (b] c) → &lt;1&gt;a &lt;2&gt;b&lt;/2&gt;&lt;/1&gt;&lt;2&gt; c&lt;/2&gt;</pre>
 *
 * <p>Words of a gloss are elements of their own inside, with their senses as title.
 */
final class MarkedText {
  private final HtmlWriter html;
  private final String text;
  private final List<Mark> open = new ArrayList<>();
  private int at;

  private MarkedText(HtmlWriter html, String text) {
    this.html = html;
    this.text = text;
  }

  static void write(HtmlWriter html, String text, List<Mark> marks, List<GlossToken> tokens)
      throws IOException {
    new MarkedText(html, text).write(marks, tokens);
  }

  private void write(List<Mark> marks, List<GlossToken> tokens) throws IOException {
    List<Mark> waiting = new ArrayList<>(marks);
    waiting.sort(
        Comparator.<Mark>comparingInt(m -> m.span().start())
            .thenComparing(m -> m.span().end(), Comparator.reverseOrder()));
    int mark = 0;
    int token = 0;
    while (true) {
      closeEnded();
      while (mark < waiting.size() && waiting.get(mark).span().start() <= at) {
        begin(waiting.get(mark++));
      }
      while (token < tokens.size() && tokens.get(token).span().start() < at) {
        token++;
      }
      if (at >= text.length()) {
        break;
      }
      boolean onToken = token < tokens.size() && tokens.get(token).span().start() == at;
      int next = nextCut(waiting, mark);
      if (onToken && tokens.get(token).span().end() <= next && isWord(tokens.get(token))) {
        GlossToken word = tokens.get(token++);
        next = word.span().end();
        html.element("span", word.span().of(text), "class", "w", "title", Glosses.title(word));
      } else {
        int stop = onToken ? token + 1 : token;
        if (stop < tokens.size() && tokens.get(stop).span().start() > at) {
          next = Math.min(next, tokens.get(stop).span().start());
        }
        html.text(text.substring(at, next));
      }
      at = next;
    }
    while (!open.isEmpty()) {
      html.close("mark");
      open.remove(open.size() - 1);
    }
  }

  private boolean isWord(GlossToken token) {
    Span span = token.span();
    return !span.isEmpty() && span.end() <= text.length() && !token.candidates().isEmpty();
  }

  /** Where the next mark begins or ends. */
  private int nextCut(List<Mark> waiting, int mark) {
    int next = text.length();
    if (mark < waiting.size()) {
      next = Math.min(next, waiting.get(mark).span().start());
    }
    for (Mark o : open) {
      next = Math.min(next, o.span().end());
    }
    return next;
  }

  private void begin(Mark mark) throws IOException {
    if (mark.span().isEmpty()) {
      html.open("mark", "class", classes(mark.difference()) + " gap");
      label(mark, "\u2205"); // empty set
      html.close("mark");
      return;
    }
    html.open("mark", "class", classes(mark.difference()));
    if (mark.labelled()) {
      label(mark, "");
    }
    open.add(mark);
  }

  /** The sign and the word, linked to the note. */
  private void label(Mark mark, String before) throws IOException {
    Difference difference = mark.difference();
    String word = Words.tag(difference.type());
    String text = before.isEmpty() ? word : before + "\u00A0" + word; // no-break spaces
    html.element(
        "a",
        text + " ",
        "class",
        "tag",
        "href",
        "#" + Anchors.of(difference),
        "lang",
        "en",
        "dir",
        "ltr");
  }

  private void closeEnded() throws IOException {
    int lowest = 0;
    while (lowest < open.size() && open.get(lowest).span().end() > at) {
      lowest++;
    }
    if (lowest == open.size()) {
      return;
    }
    for (int i = open.size(); i > lowest; i--) {
      html.close("mark");
    }
    open.removeIf(mark -> mark.span().end() <= at);
    for (int i = lowest; i < open.size(); i++) {
      html.open("mark", "class", classes(open.get(i).difference()));
    }
  }

  private static String classes(Difference difference) {
    return "t-" + difference.type().label() + " s-" + difference.severity().label();
  }
}
