package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Direct speech that became indirect, was cut, or says something else inside.
 *
 * <pre>
 * "אנחנו צודקים", אמרה → "We are wrong," she said            high: the opposite
 * "לא נסכים", אמר השר  → The minister said they would not agree   medium: no longer quoted
 * "המצב קשה"           → "The situation is difficult"       nothing
 * "הגשר ייפתח בקיץ"     → "The bridge should open in summer" medium: another word in its very place
 * "באנו, ראינו והלכנו" → "We came and left"                 medium: cut
 * השר אמר שלא יסכים     → "I will not agree," the minister said  medium: newly quoted
 * </pre>
 *
 * A quotation may run over several sentences; see {@link QuotationReader}.
 */
final class QuotationCheck implements Check {
  /** More in one pair of sentences are no text. */
  private static final int MOST_QUOTATIONS = 50;

  private final TermFinders watched;

  /**
   * @param watched find the terms for which quotation marks matter
   */
  QuotationCheck(TermFinders watched) {
    this.watched = watched;
  }

  @Override
  public DifferenceType type() {
    return DifferenceType.QUOTATION;
  }

  @Override
  public List<Finding> check(PairView view) {
    List<Span> source = view.tools().quotations().ofSource(view.bead());
    List<Span> target = view.tools().quotations().ofTarget(view.bead());
    List<Finding> findings = new ArrayList<>();
    if (source.isEmpty() && target.isEmpty()) {
      return findings;
    }
    List<Finding> marks = marks(view, source, target);
    findings.addAll(marks);
    List<Finding> inside = inside(view, target);
    if (!source.isEmpty() && !target.isEmpty()) {
      QuotedSource own = new QuotedSource(view, source, target);
      addNew(own.opposites(), inside);
      addNew(own.functionWords(), inside);
      if (view.isReadable()) {
        addNew(new QuotedWords(view).replaced(target), inside);
      }
      if (marks.stream().allMatch(f -> f.severity() == Severity.LOW)) {
        inside.addAll(cut(view, own, source, target));
      }
    }
    findings.addAll(inside);
    return findings;
  }

  /** What the translation shows, else what the lexicon does. */
  private static List<Finding> cut(
      PairView view, QuotedSource own, List<Span> source, List<Span> target) {
    List<Finding> cut =
        view.isReadable() ? new QuotedWords(view).cut(source, target) : List.<Finding>of();
    return cut.isEmpty() ? own.cut() : cut;
  }

  /** Speech first; then single words, which need a lexicon or translation that knows them. */
  private List<Finding> marks(PairView view, List<Span> source, List<Span> target) {
    if (!view.tools().quotations().isClear(view.bead())
        || Math.max(source.size(), target.size()) > MOST_QUOTATIONS) {
      return List.of();
    }
    QuotationPair pair = new QuotationPair(view, source, target);
    List<Finding> speech = new SpeechMarks(pair).find();
    return speech.isEmpty() ? new ScareQuotes(pair, watched).find() : speech;
  }

  private static void addNew(List<Finding> more, List<Finding> findings) {
    more.stream()
        .filter(f -> findings.stream().noneMatch(o -> o.target().equals(f.target())))
        .forEach(findings::add);
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
                                  view.translationName(),
                                  other.text()))));
    }
    return findings;
  }
}
