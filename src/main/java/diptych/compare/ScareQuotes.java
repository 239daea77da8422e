package diptych.compare;

import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Single words and short phrases that one edition puts between quotation marks and the other does
 * not.
 *
 * <pre>
 * ה"מחבלים" ירו   → The terrorists shot          low, or medium if the term is watched
 * הבית הירוק      → the "green" house            low
 * המונח "מחבלים"  → the term terrorists          nothing: spoken of as a word
 * </pre>
 */
final class ScareQuotes {
  private final QuotationPair pair;
  private final PairView view;
  private final TermFinders watched;

  ScareQuotes(QuotationPair pair, TermFinders watched) {
    this.pair = pair;
    this.view = pair.view();
    this.watched = watched;
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    List<Span> source = pair.source().stream().filter(q -> !pair.isSourceSpeech(q)).toList();
    List<Span> target = pair.target().stream().filter(q -> !pair.isTargetSpeech(q)).toList();
    List<Span> put = target.stream().filter(q -> isPutOn(q, source)).toList();
    for (Span quotation : put) {
      List<Span> there = sourceOf(quotation);
      findings.add(
          new Finding(
              isWatched(quotation, false) ? Severity.MEDIUM : Severity.LOW,
              there,
              List.of(quotation),
              "%s puts \"%s\" in quotation marks, %s does not."
                  .formatted(view.targetName(), view.targetText(quotation), view.sourceName())));
    }
    for (Span quotation : source) {
      if (isTakenOff(quotation, target)) {
        List<Span> there = pair.counterparts(quotation).stream().map(Word::span).toList();
        findings.add(
            new Finding(
                isWatched(quotation, true) ? Severity.MEDIUM : Severity.LOW,
                List.of(quotation),
                there,
                "%s puts \"%s\" in quotation marks, %s does not."
                    .formatted(view.sourceName(), view.sourceText(quotation), view.targetName())));
      }
    }
    return findings;
  }

  private List<Span> sourceOf(Span quotation) {
    return pair.content(quotation).stream()
        .flatMap(w -> view.support().sourceOf(w).stream())
        .map(SourceWord::span)
        .distinct()
        .toList();
  }

  /** Whether all words have counterparts that are not quoted, and no short quotation is unread. */
  private boolean isPutOn(Span quotation, List<Span> source) {
    List<Word> words = pair.content(quotation);
    boolean unread = source.stream().anyMatch(q -> pair.counterparts(q).isEmpty());
    return !words.isEmpty()
        && !unread
        && !pair.titles().isTargetTitle(quotation)
        && words.stream()
            .allMatch(w -> !view.support().sourceOf(w).isEmpty() && !pair.isQuotedInSource(w));
  }

  private boolean isTakenOff(Span quotation, List<Span> target) {
    List<Word> counterparts = pair.counterparts(quotation);
    boolean unread =
        target.stream()
            .anyMatch(q -> pair.content(q).stream().noneMatch(w -> view.support().isSupported(w)));
    return !counterparts.isEmpty()
        && !unread
        && !pair.titles().isSourceTitle(quotation)
        && counterparts.stream().noneMatch(pair::isQuotedInTarget);
  }

  /** Whether a watched term is all that stands between the marks. */
  private boolean isWatched(Span quotation, boolean inSource) {
    List<Span> mentions = new ArrayList<>();
    (inSource
            ? watched.of(view.pair().source()).inSource(view.sourceWords())
            : watched.of(view.pair().target()).inWords(view.targetWords()))
        .forEach(m -> mentions.add(m.span()));
    List<Span> words =
        inSource
            ? view.sourceWords().stream()
                .filter(w -> w.content() && quotation.overlaps(w.span()))
                .map(SourceWord::span)
                .toList()
            : pair.content(quotation).stream().map(Word::span).toList();
    return !words.isEmpty()
        && words.stream().allMatch(w -> mentions.stream().anyMatch(w::overlaps));
  }
}
