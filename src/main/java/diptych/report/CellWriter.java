package diptych.report;

import diptych.model.BlockKind;
import diptych.model.Comparison;
import diptych.model.Edition;
import diptych.model.GlossToken;
import diptych.model.Segment;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** Writes one edition's side of a row: its segments with their marks, their translation below. */
final class CellWriter {
  /** Length of what a moved row shows where it would have stood. */
  private static final int EXCERPT = 90;

  private final HtmlWriter html;
  private final String side;
  private final Edition edition;
  private final List<Translation> translations;
  private final String into;
  private final IntFunction<List<Mark>> marks;
  private final WordBudget words;

  private CellWriter(
      HtmlWriter html,
      String side,
      Edition edition,
      List<Translation> translations,
      String into,
      IntFunction<List<Mark>> marks,
      WordBudget words) {
    this.html = html;
    this.side = side;
    this.edition = edition;
    this.translations = translations;
    this.into = into;
    this.marks = marks;
    this.words = words;
  }

  static CellWriter source(HtmlWriter html, Comparison c, Layout layout, WordBudget words) {
    return new CellWriter(
        html,
        "left",
        c.source(),
        c.pair().sourceToTarget(),
        c.target().language(),
        layout::sourceMarks,
        words);
  }

  static CellWriter target(HtmlWriter html, Comparison c, Layout layout, WordBudget words) {
    return new CellWriter(
        html,
        "right",
        c.target(),
        c.pair().targetToSource(),
        c.source().language(),
        layout::targetMarks,
        words);
  }

  /**
   * Writes the cell; when there is nothing on this side, it says that only {@code other} has it.
   */
  void write(List<Integer> segments, String other) throws IOException {
    if (segments.isEmpty()) {
      html.open("div", "class", "cell " + side + " empty").open("p").text("only in ");
      html.element("bdi", other).close("p").close("div");
      return;
    }
    html.open("div", "class", "cell " + side);
    html.open("div", "lang", edition.language(), "dir", Words.direction(edition.language()));
    html.element("span", edition.id(), "class", "ed", "lang", "en", "dir", "ltr");
    for (int id : segments) {
      segment(edition.segments().get(id));
    }
    html.close("div");
    if (!translations.isEmpty()) {
      for (int id : segments) {
        translation(edition.segments().get(id), translations.get(id));
      }
    }
    html.close("div");
  }

  /** The beginning of the segments' text. */
  void excerpt(List<Integer> segments) throws IOException {
    String text = edition.segments().get(segments.get(0)).text();
    html.element(
        "span",
        Words.shorten(text, EXCERPT),
        "class",
        "excerpt",
        "lang",
        edition.language(),
        "dir",
        Words.direction(edition.language()));
  }

  private void segment(Segment segment) throws IOException {
    BlockKind kind = edition.kindOf(segment);
    html.open("p", "class", "seg k-" + Words.kind(kind));
    if (kind != BlockKind.PARAGRAPH) {
      String label = Words.kind(kind).replace('-', ' ');
      html.element("span", label, "class", "kind", "lang", "en", "dir", "ltr").text(" ");
    }
    html.open("span", "class", "s", "id", side.charAt(0) + "-" + segment.id());
    MarkedText.write(html, segment.text(), marks.apply(segment.id()), tokens(segment));
    html.close("span").close("p");
  }

  private List<GlossToken> tokens(Segment segment) {
    if (translations.isEmpty()
        || !(translations.get(segment.id()) instanceof Translated translated)
        || !words.take(translated.tokens().size())) {
      return List.of();
    }
    return translated.tokens();
  }

  private void translation(Segment segment, Translation translation) throws IOException {
    if (translation instanceof Unavailable unavailable) {
      html.open("p", "class", "untranslated").text("\u26A0 Not translated: "); // warning sign
      html.element("bdi", unavailable.reason()).close("p");
      return;
    }
    if (translation instanceof Translated translated) {
      String label = Words.translationLabel(translated);
      html.open("details", "class", "tr").element("summary", label);
      html.element(
          "p", translated.text(), "class", "text", "lang", into, "dir", Words.direction(into));
      if (translated.doubt() != null) {
        html.open("p", "class", "doubt").text("In doubt: ").element("bdi", translated.doubt());
        html.close("p");
      }
      if (!translated.tokens().isEmpty() && words.take(translated.tokens().size())) {
        Glosses.list(html, segment.text(), translated.tokens(), edition.language(), into);
      }
      html.close("details");
    }
  }
}
