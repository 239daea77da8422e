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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<String> reasons = new HashSet<>();

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
    if (!translations.isEmpty()) {
      translation(segments);
    }
    html.close("div").close("div");
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

  /** The translations of the row's segments behind one fold; what has none says so openly. */
  private void translation(List<Integer> segments) throws IOException {
    List<Translated> made = new ArrayList<>();
    for (int id : segments) {
      if (translations.get(id) instanceof Unavailable unavailable) {
        untranslated(unavailable.reason());
      } else if (translations.get(id) instanceof Translated translated) {
        made.add(translated);
      }
    }
    if (made.isEmpty()) {
      return;
    }
    html.open("details", "class", "tr");
    html.element("summary", Words.translationLabel(made), "lang", "en");
    for (int id : segments) {
      if (translations.get(id) instanceof Translated translated) {
        translation(edition.segments().get(id), translated);
      }
    }
    html.close("details");
  }

  /** Spells a reason out where it comes first; later it is a title. */
  private void untranslated(String reason) throws IOException {
    html.open("p", "class", "untranslated", "lang", "en", "dir", "ltr", "title", reason);
    html.text("\u26A0 Not translated; differences can be missing here"); // warning sign
    if (reasons.add(reason)) {
      html.text(": ").element("bdi", reason);
    }
    html.close("p");
  }

  private void translation(Segment segment, Translated translated) throws IOException {
    String direction = Words.direction(into);
    html.element("p", translated.text(), "class", "text", "lang", into, "dir", direction);
    html.open("p", "class", "by", "lang", "en", "dir", "ltr").text(Words.made(translated));
    if (translated.doubt() != null) {
      html.open("span", "class", "doubt").text(" In doubt: ").element("bdi", translated.doubt());
      html.close("span");
    }
    html.close("p");
    if (!translated.tokens().isEmpty() && words.take(translated.tokens().size())) {
      Glosses.list(html, segment.text(), translated.tokens(), edition.language(), into);
    }
  }
}
