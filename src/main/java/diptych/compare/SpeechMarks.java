package diptych.compare;

import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Speech that stands between quotation marks in one edition only.
 *
 * <pre>
 * "לא נסכים לשום פשרה", אמר   → He said they would not agree to any compromise   medium: no longer quoted
 * "לא נסכים לשום פשרה", אמר   → He spoke about the budget                        medium: left out
 * השר אמר שלא יסכימו לפשרה    → "We will not agree to a compromise," he said     medium: newly quoted
 * הסרט "הבית הירוק"           → The Green House                                 nothing: a title
 * </pre>
 *
 * Where the other side quotes something as well, either most of the words must stand there outside
 * its quotations, or all of its quotations must answer others. Where the words are not there at
 * all, a sentence beside that has a quotation too many may have them, and nothing is said.
 */
final class SpeechMarks {
  private static final int LEAST_WORDS = 3;
  private static final double MOSTLY = 0.5;
  private static final double HARDLY = 0.25;
  private static final String MISSING = ", and seems not to say them";

  private final QuotationPair pair;
  private final PairView view;
  private final Quotations all;

  SpeechMarks(QuotationPair pair) {
    this.pair = pair;
    this.view = pair.view();
    this.all = pair.all();
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    List<Span> lost = pair.source().stream().filter(this::isLost).toList();
    if (!lost.isEmpty()) {
      findings.add(
          new Finding(
              Severity.MEDIUM,
              lost,
              List.of(),
              "%s quotes these words%s, %s does not%s."
                  .formatted(
                      view.sourceName(),
                      more(lost.get(lost.size() - 1)),
                      view.targetName(),
                      lost.stream().anyMatch(this::isMissingInTarget) ? MISSING : "")));
    }
    List<Span> added = pair.target().stream().filter(this::isAdded).toList();
    if (!added.isEmpty()) {
      findings.add(
          new Finding(
              Severity.MEDIUM,
              List.of(),
              added,
              "%s quotes these words, %s does not%s."
                  .formatted(
                      view.targetName(),
                      view.sourceName(),
                      added.stream().anyMatch(this::isMissingInSource) ? MISSING : "")));
    }
    return findings;
  }

  private String more(Span quotation) {
    long sentences = all.lengthOfSource(view.bead(), quotation);
    return sentences > 1 ? ", part of a quotation of %d sentences".formatted(sentences) : "";
  }

  private boolean isLost(Span quotation) {
    if (!pair.isSourceSpeech(quotation)
        || pair.titles().isSourceTitle(quotation)
        || all.isLostBefore(view.bead(), quotation)) {
      return false;
    }
    boolean enough = pair.target().isEmpty() || content(quotation).size() >= LEAST_WORDS;
    return isPlainInTarget(quotation)
        || enough
            && pair.isLeftOverInSource(quotation)
            && (isSaidInTarget(quotation) || !all.isTargetQuotedBeside(view.bead()));
  }

  /** Whether most words of a source quotation stand in the target outside its quotations. */
  private boolean isPlainInTarget(Span quotation) {
    List<Word> counterparts = pair.counterparts(quotation);
    long quoted = counterparts.stream().filter(pair::isQuotedInTarget).count();
    return counterparts.size() >= LEAST_WORDS && quoted <= HARDLY * counterparts.size();
  }

  /** Whether the target has most words of a source quotation, as far as they are known. */
  private boolean isSaidInTarget(Span quotation) {
    List<SourceWord> words = content(quotation);
    return words.stream().filter(view.support()::isCovered).count() >= MOSTLY * words.size();
  }

  /**
   * Whether the target hardly has a word of a source quotation, in the lexicon's reading and in the
   * translation's.
   */
  private boolean isMissingInTarget(Span quotation) {
    List<SourceWord> words = content(quotation);
    List<Word> translated =
        view.translationWords().stream()
            .filter(w -> !w.stop())
            .filter(w -> view.translationQuotations().stream().anyMatch(q -> q.contains(w.span())))
            .toList();
    return words.size() >= LEAST_WORDS
        && words.stream().filter(view.support()::isCovered).count() <= HARDLY * words.size()
        && translated.stream().filter(view.support()::isCovered).count()
            <= HARDLY * translated.size();
  }

  private List<SourceWord> content(Span quotation) {
    return view.sourceWords().stream()
        .filter(w -> w.content() && quotation.overlaps(w.span()))
        .toList();
  }

  private boolean isAdded(Span quotation) {
    if (!pair.isTargetSpeech(quotation)
        || all.wholeOfTarget(view.bead(), quotation).start() < quotation.start()
        || pair.titles().isTargetTitle(quotation)) {
      return false;
    }
    boolean enough = pair.source().isEmpty() || pair.content(quotation).size() >= LEAST_WORDS;
    return isPlainInSource(quotation)
        || enough
            && pair.isLeftOverInTarget(quotation)
            && (isSaidInSource(quotation) || !all.isSourceQuotedBeside(view.bead()));
  }

  /** Whether the source has most words of a target quotation, and not between marks. */
  private boolean isPlainInSource(Span quotation) {
    List<Word> known =
        pair.content(quotation).stream().filter(w -> view.support().isSupported(w)).toList();
    long quoted = known.stream().filter(pair::isQuotedInSource).count();
    return known.size() >= LEAST_WORDS
        && isSaidInSource(quotation)
        && quoted <= HARDLY * known.size();
  }

  private boolean isSaidInSource(Span quotation) {
    return said(quotation) >= MOSTLY * pair.content(quotation).size();
  }

  private boolean isMissingInSource(Span quotation) {
    int words = pair.content(quotation).size();
    return words >= LEAST_WORDS && said(quotation) <= HARDLY * words;
  }

  private long said(Span quotation) {
    return pair.content(quotation).stream().filter(view.support()::isSupported).count();
  }
}
