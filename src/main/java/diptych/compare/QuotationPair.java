package diptych.compare;

import diptych.model.Span;
import java.util.List;

/**
 * What both sides of a bead quote, and which quotations answer one another. Not thread safe.
 *
 * <p>Speech is told from scare quotes by its length: six words, or four that punctuation sets off.
 */
final class QuotationPair {
  private static final int LEAST_SPEECH = 4;
  private static final int SURELY_SPEECH = 6;
  private static final String PUNCTUATION = ".,:;!?";

  private final PairView view;
  private final List<Span> source;
  private final List<Span> target;
  private final Titles titles;

  /**
   * Quotations of a bead.
   *
   * @param source what its source segments quote
   * @param target what its target segments quote
   */
  QuotationPair(PairView view, List<Span> source, List<Span> target) {
    this.view = view;
    this.source = List.copyOf(source);
    this.target = List.copyOf(target);
    this.titles = new Titles(view);
  }

  PairView view() {
    return view;
  }

  /** Quotations of all editions, each as a whole. */
  Quotations all() {
    return view.tools().quotations();
  }

  List<Span> source() {
    return source;
  }

  List<Span> target() {
    return target;
  }

  Titles titles() {
    return titles;
  }

  boolean isSourceSpeech(Span quotation) {
    return isSpeech(
        view.pair().source().article().text(), all().wholeOfSource(view.bead(), quotation));
  }

  boolean isTargetSpeech(Span quotation) {
    return isSpeech(
        view.pair().target().article().text(), all().wholeOfTarget(view.bead(), quotation));
  }

  /** A sentence, or words set off from theirs by punctuation; a phrase amid a sentence is none. */
  private static boolean isSpeech(String text, Span quotation) {
    int words = QuotedWords.words(quotation.of(text));
    if (words < LEAST_SPEECH || words >= SURELY_SPEECH) {
      return words >= SURELY_SPEECH;
    }
    return isSetOff(text, quotation.start() - 2, -1)
        || isSetOff(text, quotation.end() + 1, 1)
        || PUNCTUATION.indexOf(text.charAt(quotation.end() - 1)) >= 0;
  }

  /** Whether the next character from here that is no blank is punctuation or there is none. */
  private static boolean isSetOff(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at += step;
    }
    return at < 0 || at >= text.length() || PUNCTUATION.indexOf(text.charAt(at)) >= 0;
  }

  /** Content words of the target that stand for words of a source quotation. */
  List<Word> counterparts(Span quotation) {
    return view.targetWords().stream()
        .filter(w -> !w.stop())
        .filter(
            w ->
                view.support().sourceOf(w).stream()
                    .anyMatch(s -> s.content() && quotation.overlaps(s.span())))
        .toList();
  }

  /** Content words of a target quotation. */
  List<Word> content(Span quotation) {
    return view.targetWords().stream()
        .filter(w -> !w.stop() && quotation.contains(w.span()))
        .toList();
  }

  /** Whether a word that this one stands for is quoted in the source, or in its translation. */
  boolean isQuotedInSource(Word word) {
    if (!view.support().sourceOf(word).isEmpty()) {
      return view.support().sourceOf(word).stream()
          .anyMatch(s -> source.stream().anyMatch(s.span()::overlaps));
    }
    return view.support().translationOf(word).stream()
        .anyMatch(w -> view.translationQuotations().stream().anyMatch(q -> q.contains(w.span())));
  }

  boolean isQuotedInTarget(Word word) {
    return target.stream().anyMatch(q -> q.contains(word.span()));
  }

  /** How many words of a target quotation stand for words of one of the source. */
  private long shared(Span quotation, Span other) {
    return counterparts(quotation).stream().filter(w -> other.contains(w.span())).count();
  }

  /**
   * Whether all that the target quotes answers other quotations of the source better, so that this
   * one has no answer.
   */
  boolean isLeftOverInSource(Span quotation) {
    return target.stream()
        .allMatch(
            t ->
                source.stream()
                    .anyMatch(s -> !s.overlaps(quotation) && shared(s, t) > shared(quotation, t)));
  }

  /** Whether all that the source quotes is answered better by other quotations of the target. */
  boolean isLeftOverInTarget(Span quotation) {
    return source.stream()
        .allMatch(
            s ->
                target.stream()
                    .anyMatch(t -> !t.overlaps(quotation) && shared(s, t) > shared(s, quotation)));
  }
}
