package diptych.report;

import diptych.model.Alignment;
import diptych.model.Article;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Block;
import diptych.model.BlockKind;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.LanguagePair;
import diptych.model.Metadata;
import diptych.model.Mode;
import diptych.model.Passage;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Source;
import diptych.model.Span;
import diptych.model.TermCount;
import diptych.model.Translation;
import java.util.ArrayList;
import java.util.List;

/** Builds comparisons for tests: text first, then beads, then differences by their words. */
final class Sample {
  private final EditionBuilder left;
  private final EditionBuilder right;
  private final List<Bead> beads = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<TermCount> terms = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<Translation> leftTranslations = new ArrayList<>();
  private final List<Translation> rightTranslations = new ArrayList<>();
  private Mode mode = Mode.EDITION;
  private String reason = "all of the shorter text has a counterpart";
  private String title = "A story";
  private String translator = "none";

  Sample(String leftLanguage, String rightLanguage) {
    this(new EditionBuilder(leftLanguage), new EditionBuilder(rightLanguage));
  }

  Sample(EditionBuilder left, EditionBuilder right) {
    this.left = left;
    this.right = right;
  }

  /** A row of one sentence on either side; an empty text leaves the side empty. */
  Sample row(String leftText, String rightText) {
    return row(BlockKind.PARAGRAPH, leftText, rightText);
  }

  Sample row(BlockKind kind, String leftText, String rightText) {
    List<Integer> source = leftText.isEmpty() ? List.of() : List.of(left.add(kind, leftText));
    List<Integer> target = rightText.isEmpty() ? List.of() : List.of(right.add(kind, rightText));
    return bead(source, target, 0.93, false);
  }

  Sample left(BlockKind kind, String text) {
    left.add(kind, text);
    return this;
  }

  Sample right(BlockKind kind, String text) {
    right.add(kind, text);
    return this;
  }

  Sample bead(List<Integer> source, List<Integer> target, double score, boolean moved) {
    beads.add(new Bead(source, target, score, moved));
    return this;
  }

  /** A difference on words, each the first of its kind in the sentence. */
  Sample difference(
      DifferenceType type, Severity severity, Passage source, Passage target, String detail) {
    String id = "d" + (differences.size() + 1);
    differences.add(new Difference(id, type, severity, source, target, detail));
    return this;
  }

  Passage inLeft(int segment, String... words) {
    return left.passage(segment, words);
  }

  Passage inRight(int segment, String... words) {
    return right.passage(segment, words);
  }

  Sample translated(Translation... translations) {
    leftTranslations.addAll(List.of(translations));
    return this;
  }

  Sample translatedRight(Translation... translations) {
    rightTranslations.addAll(List.of(translations));
    return this;
  }

  Sample by(String engine) {
    translator = engine;
    return this;
  }

  Sample mode(Mode value, String why) {
    mode = value;
    reason = why;
    return this;
  }

  Sample title(String value) {
    title = value;
    return this;
  }

  Sample warning(String value) {
    warnings.add(value);
    return this;
  }

  Sample term(String concept, String stance, String variant, int source, int target) {
    terms.add(new TermCount(concept, stance, variant, source, target));
    return this;
  }

  Comparison build() {
    Edition source = left.build();
    Edition target = right.build();
    boolean none = leftTranslations.isEmpty() && rightTranslations.isEmpty();
    return new Comparison(
        "a-story",
        title,
        mode,
        reason,
        translator,
        none ? null : new LanguagePair(source.language(), target.language()),
        new ArticlePair(source, target, leftTranslations, rightTranslations),
        new Alignment(beads, source.segments().size(), target.segments().size()),
        differences,
        terms,
        warnings);
  }

  /** The same comparison seen from the other side. */
  static Comparison swap(Comparison c) {
    List<Bead> beads =
        c.alignment().beads().stream()
            .map(b -> new Bead(b.target(), b.source(), b.score(), b.moved()))
            .toList();
    List<Difference> differences =
        c.differences().stream()
            .map(
                d ->
                    new Difference(
                        d.id(), d.type(), d.severity(), d.target(), d.source(), d.detail()))
            .toList();
    return new Comparison(
        c.story(),
        c.title(),
        c.mode(),
        c.modeReason(),
        c.translator(),
        c.direction() == null ? null : c.direction().reverse(),
        c.pair().swap(),
        new Alignment(beads, c.alignment().targetSize(), c.alignment().sourceSize()),
        differences,
        c.terms(),
        c.warnings());
  }

  /** Collects an edition's text, a block a sentence unless told otherwise. */
  static final class EditionBuilder {
    private final String language;
    private String id;
    private Metadata metadata = Metadata.NONE;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    EditionBuilder(String language) {
      this.language = language;
      this.id = language;
    }

    EditionBuilder id(String value) {
      id = value;
      return this;
    }

    EditionBuilder metadata(Metadata value) {
      metadata = value;
      return this;
    }

    int add(BlockKind kind, String sentence) {
      text.append(text.length() == 0 ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + sentence.length());
      text.append(sentence);
      blocks.add(new Block(kind, span));
      segments.add(new Segment(segments.size(), span, blocks.size() - 1, sentence));
      return segments.size() - 1;
    }

    Passage passage(int segment, String... words) {
      Segment s = segments.get(segment);
      List<Span> spans = new ArrayList<>();
      for (String word : words) {
        int at = s.text().indexOf(word);
        if (at < 0) {
          throw new IllegalArgumentException(word + " is not in " + s.text());
        }
        spans.add(new Span(at, at + word.length()).shift(s.span().start()));
      }
      return new Passage(List.of(segment), spans, String.join(" … ", words));
    }

    Edition build() {
      Source source = new Source(id + ".html", "text/html", "UTF-8", "00ff", List.of());
      return new Edition(
          new Article(id, language, null, metadata, source, text.toString(), blocks), segments);
    }
  }
}
