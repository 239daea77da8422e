package diptych.compare;

import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand between quotation marks in one edition and without them in the other, where the
 * words themselves are on both sides.
 *
 * <pre>
 * "לא נסכים לשום פשרה", אמר   → He said they would not agree to any compromise   medium: no longer quoted
 * השר אמר שלא יסכימו לפשרה    → "We will not agree to a compromise," he said     medium: newly quoted
 * פעולת "תגמול"               → a reprisal raid                                 low, or medium if
 *                                                                              the term is watched
 * הסרט "הבית הירוק"           → The Green House                                 nothing: a title
 * </pre>
 *
 * Short quotations are held to be scare quotes. A sentence with half a pair of marks is left alone.
 */
final class QuotationMarks {
  private static final int LEAST_SPEECH = 4;
  private static final int SURELY_SPEECH = 6;
  private static final String PUNCTUATION = ".,:;!?";
  private static final int LEAST_WORDS = 3;
  private static final double MOSTLY = 0.5;
  private static final double HARDLY = 0.25;

  private final PairView view;
  private final TermFinders watched;
  private final List<Span> source;
  private final List<Span> target;
  private final Titles titles;

  QuotationMarks(PairView view, TermFinders watched, List<Span> source, List<Span> target) {
    this.view = view;
    this.watched = watched;
    this.source = source;
    this.target = target;
    this.titles = new Titles(view);
  }

  /** Speech first; then single terms, which need words that a lexicon or translation knows. */
  List<Finding> find() {
    Quotations all = view.tools().quotations();
    List<Finding> findings = new ArrayList<>();
    if (!all.isClear(view.bead())) {
      return findings;
    }
    List<Span> lost = lost(all);
    if (!lost.isEmpty()) {
      findings.add(
          new Finding(
              Severity.MEDIUM,
              lost,
              List.of(),
              "%s quotes these words%s, %s does not."
                  .formatted(view.sourceName(), more(all, lost), view.targetName())));
    }
    List<Span> added = target.stream().filter(q -> isAddedSpeech(all, q)).toList();
    if (!added.isEmpty()) {
      findings.add(
          new Finding(
              Severity.MEDIUM,
              List.of(),
              added,
              "%s quotes these words, %s does not."
                  .formatted(view.targetName(), view.sourceName())));
    }
    if (findings.isEmpty()) {
      terms(all, findings);
    }
    return findings;
  }

  private static String more(Quotations all, List<Span> lost) {
    long sentences = all.length(all.wholeOfSource(lost.get(lost.size() - 1)));
    return sentences > 1 ? ", part of a quotation of %d sentences".formatted(sentences) : "";
  }

  private List<Span> lost(Quotations all) {
    List<Span> speech =
        source.stream()
            .filter(q -> isSourceSpeech(all.wholeOfSource(q)))
            .filter(q -> !titles.isSourceTitle(q) && !all.isLostBefore(q))
            .toList();
    return target.isEmpty() ? speech : speech.stream().filter(this::isPlainInTarget).toList();
  }

  /** A sentence, or words set off from theirs by punctuation; a phrase amid a sentence is none. */
  private static boolean isSpeech(String text, Span quotation) {
    int words = QuotedWords.words(quotation.of(text));
    String before = text.substring(0, Math.max(0, quotation.start() - 1)).stripTrailing();
    String after = text.substring(Math.min(text.length(), quotation.end() + 1)).stripLeading();
    return words >= SURELY_SPEECH
        || words >= LEAST_SPEECH
            && (before.isEmpty()
                || PUNCTUATION.indexOf(before.charAt(before.length() - 1)) >= 0
                || after.isEmpty()
                || PUNCTUATION.indexOf(after.charAt(0)) >= 0
                || PUNCTUATION.indexOf(text.charAt(quotation.end() - 1)) >= 0);
  }

  private boolean isSourceSpeech(Span quotation) {
    return isSpeech(view.pair().source().article().text(), quotation);
  }

  private boolean isTargetSpeech(Span quotation) {
    return isSpeech(view.pair().target().article().text(), quotation);
  }

  /** Whether most words of a source quotation stand in the target outside its quotations. */
  private boolean isPlainInTarget(Span quotation) {
    List<Word> counterparts = counterparts(quotation);
    long quoted = counterparts.stream().filter(w -> isIn(target, w.span())).count();
    return counterparts.size() >= LEAST_WORDS && quoted <= HARDLY * counterparts.size();
  }

  /** Content words of the target that stand for words of a source quotation. */
  private List<Word> counterparts(Span quotation) {
    return view.targetWords().stream()
        .filter(w -> !w.stop())
        .filter(
            w ->
                view.support().sourceOf(w).stream()
                    .anyMatch(s -> s.content() && quotation.overlaps(s.span())))
        .toList();
  }

  private boolean isAddedSpeech(Quotations all, Span quotation) {
    Span whole = all.wholeOfTarget(quotation);
    if (!isTargetSpeech(whole)
        || whole.start() < quotation.start()
        || titles.isTargetTitle(quotation)) {
      return false;
    }
    List<Word> words = content(quotation);
    long known = words.stream().filter(w -> view.support().isSupported(w)).count();
    long quoted = words.stream().filter(this::isQuotedInSource).count();
    return known >= LEAST_WORDS
        && known >= MOSTLY * words.size()
        && (source.isEmpty() || quoted <= HARDLY * known);
  }

  private List<Word> content(Span quotation) {
    return view.targetWords().stream()
        .filter(w -> !w.stop() && quotation.contains(w.span()))
        .toList();
  }

  /** Whether a word that this one stands for is quoted in the source, or in its translation. */
  private boolean isQuotedInSource(Word word) {
    if (!view.support().sourceOf(word).isEmpty()) {
      return view.support().sourceOf(word).stream()
          .anyMatch(s -> source.stream().anyMatch(s.span()::overlaps));
    }
    return view.support().translationOf(word).stream()
        .anyMatch(w -> isIn(view.translationQuotations(), w.span()));
  }

  private static boolean isIn(List<Span> quotations, Span word) {
    return quotations.stream().anyMatch(q -> q.contains(word));
  }

  private void terms(Quotations all, List<Finding> findings) {
    List<Span> shortSource =
        source.stream().filter(q -> !isSourceSpeech(all.wholeOfSource(q))).toList();
    List<Span> shortTarget =
        target.stream().filter(q -> !isTargetSpeech(all.wholeOfTarget(q))).toList();
    List<Span> put = shortTarget.stream().filter(q -> isPutOn(q, shortSource)).toList();
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
    for (Span quotation : shortSource) {
      if (isTakenOff(quotation, shortTarget)) {
        List<Span> there = counterparts(quotation).stream().map(Word::span).toList();
        findings.add(
            new Finding(
                isWatched(quotation, true) ? Severity.MEDIUM : Severity.LOW,
                List.of(quotation),
                there,
                "%s puts \"%s\" in quotation marks, %s does not."
                    .formatted(view.sourceName(), view.sourceText(quotation), view.targetName())));
      }
    }
  }

  private List<Span> sourceOf(Span quotation) {
    return content(quotation).stream()
        .flatMap(w -> view.support().sourceOf(w).stream())
        .map(SourceWord::span)
        .distinct()
        .toList();
  }

  /** Whether all words have counterparts that are not quoted, and no short quotation is unread. */
  private boolean isPutOn(Span quotation, List<Span> shortSource) {
    List<Word> words = content(quotation);
    boolean unread = shortSource.stream().anyMatch(q -> counterparts(q).isEmpty());
    return !words.isEmpty()
        && !unread
        && !titles.isTargetTitle(quotation)
        && words.stream()
            .allMatch(w -> !view.support().sourceOf(w).isEmpty() && !isQuotedInSource(w));
  }

  private boolean isTakenOff(Span quotation, List<Span> shortTarget) {
    List<Word> counterparts = counterparts(quotation);
    boolean unread =
        shortTarget.stream()
            .anyMatch(q -> content(q).stream().noneMatch(w -> view.support().isSupported(w)));
    return !counterparts.isEmpty()
        && !unread
        && !titles.isSourceTitle(quotation)
        && counterparts.stream().noneMatch(w -> isIn(target, w.span()));
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
            : content(quotation).stream().map(Word::span).toList();
    return !words.isEmpty()
        && words.stream().allMatch(w -> mentions.stream().anyMatch(w::overlaps));
  }
}
