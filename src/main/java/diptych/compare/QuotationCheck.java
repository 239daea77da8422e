package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Direct speech that became indirect, was cut, or says something else inside.
 *
 * <pre>
 * "אנחנו צודקים", אמרה → "We are wrong," she said            high: the opposite
 * "לא נסכים", אמר השר  → The minister said they would not agree   medium: no longer quoted
 * "המצב קשה"           → "The situation is difficult"       nothing
 * "הגשר ייפתח בקיץ"     → "The bridge should open in summer" medium: another word in its very place
 * "באנו, ראינו והלכנו" → "We came and left"                 medium: cut
 * </pre>
 */
final class QuotationCheck implements Check {
  private static final Pattern QUOTED =
      Pattern.compile("(?<![\\p{L}\\p{N}])[\"“”„«]([^\"“”„«»]{2,2000})[\"“”»](?![\\p{L}])");
  private static final Pattern MARK =
      Pattern.compile("(?<![\\p{L}\\p{N}])[\"“”„«'‘]|[\"“”»'’](?![\\p{L}\\p{N}])");
  private static final int LEAST_WORDS = 4;

  @Override
  public DifferenceType type() {
    return DifferenceType.QUOTATION;
  }

  @Override
  public List<Finding> check(PairView view) {
    List<Span> source = quotes(view.sourceSegments());
    List<Span> target = quotes(view.targetSegments());
    List<Finding> findings = new ArrayList<>();
    if (source.isEmpty() && target.isEmpty()) {
      return findings;
    }
    if (target.isEmpty() && isSpeech(view, source, true) && !opensOrCloses(view.targetSegments())) {
      findings.add(
          new Finding(
              Severity.MEDIUM,
              source,
              List.of(),
              "%s quotes these words, %s does not."
                  .formatted(view.sourceName(), view.targetName())));
    }
    List<Finding> opposite = inside(view, target);
    findings.addAll(opposite);
    if (view.isReadable() && !source.isEmpty() && !target.isEmpty()) {
      QuotedWords words = new QuotedWords(view);
      words.replaced(target).stream()
          .filter(f -> opposite.stream().noneMatch(o -> o.target().equals(f.target())))
          .forEach(findings::add);
      findings.addAll(words.cut(source, target));
    }
    return findings;
  }

  private static boolean isSpeech(PairView view, List<Span> spans, boolean source) {
    return spans.stream()
        .anyMatch(
            s ->
                (source ? view.sourceText(s) : view.targetText(s)).split("\\s+").length
                    >= LEAST_WORDS);
  }

  /** A quotation may run over several segments; then only one mark is seen here. */
  private static boolean opensOrCloses(List<Segment> segments) {
    return segments.stream().anyMatch(s -> MARK.matcher(s.text()).find());
  }

  static List<Span> quotes(List<Segment> segments) {
    List<Span> spans = new ArrayList<>();
    for (Segment segment : segments) {
      quotes(segment.text()).forEach(span -> spans.add(span.shift(segment.span().start())));
    }
    return spans;
  }

  /** Quotations of a text, without their marks. */
  static List<Span> quotes(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(1), matcher.end(1)));
    }
    return spans;
  }

  /** Words inside a quotation that mean the opposite of what the translation has. */
  private static List<Finding> inside(PairView view, List<Span> quotes) {
    List<Finding> findings = new ArrayList<>();
    for (Word word : view.targetWords()) {
      boolean quoted = quotes.stream().anyMatch(q -> q.contains(word.span()));
      if (!quoted || view.support().isSupported(word)) {
        continue;
      }
      view.oppositeOf(word)
          .ifPresent(
              other ->
                  findings.add(
                      new Finding(
                          Severity.HIGH,
                          other.source(),
                          List.of(word.span()),
                          "Inside the quotation %s has \"%s\" where %s has \"%s\"."
                              .formatted(
                                  view.targetName(),
                                  word.text(),
                                  view.sourceName(),
                                  other.text()))));
    }
    return findings;
  }
}
