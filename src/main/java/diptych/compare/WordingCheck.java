package diptych.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Rewordings that change the content words, shown at low severity; a word that means the opposite
 * at medium. Synonyms, derivations, inflection, function words and word order are no rewording.
 *
 * <pre>
 * translation: the committee approved the plan → the panel backed the plan     nothing, synonyms
 * translation: the road will be widened        → the road will be narrowed     medium
 * translation: fire was opened before he came  → fire was opened after he came medium
 * </pre>
 */
final class WordingCheck implements Check {
  private static final int MOST_WORDS = 400;

  @Override
  public DifferenceType type() {
    return DifferenceType.WORDING;
  }

  @Override
  public List<Finding> check(PairView view) {
    List<Finding> findings = new ArrayList<>();
    for (Word word : view.targetWords()) {
      if (!word.stop() && !view.support().isSupported(word)) {
        view.oppositeOf(word)
            .ifPresent(
                other ->
                    findings.add(
                        new Finding(
                            view.isReadable() ? Severity.MEDIUM : Severity.LOW,
                            other.source(),
                            List.of(word.span()),
                            "%s has \"%s\" where %s has \"%s\"."
                                .formatted(
                                    view.targetName(),
                                    word.text(),
                                    view.translationName(),
                                    other.text()))));
      }
    }
    if (view.vocabulary().isEnglish()) {
      findings.addAll(SmallWords.find(view));
    }
    if (view.isReadable()) {
      findings.addAll(reworded(view));
    }
    return findings;
  }

  private static List<Finding> reworded(PairView view) {
    List<Word> from = view.translationWords();
    List<Word> to = view.targetWords();
    if (from.size() > MOST_WORDS || to.size() > MOST_WORDS) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (AbstractDelta<Word> delta : DiffUtils.diff(from, to, Word::sharesAnyLemma).getDeltas()) {
      List<Word> gone =
          delta.getSource().getLines().stream()
              .filter(w -> !w.stop() && !view.support().isCovered(w))
              .toList();
      List<Word> come =
          delta.getTarget().getLines().stream()
              .filter(w -> !w.stop() && !view.support().isSupported(w))
              .toList();
      boolean changed = delta.getType() == DeltaType.CHANGE && !gone.isEmpty() && !come.isEmpty();
      if (changed) {
        findings.add(
            new Finding(
                Severity.LOW,
                view.sourceSpans(gone),
                spans(come),
                "Reworded: \"%s\" where %s reads \"%s\"."
                    .formatted(Word.text(come), view.translationName(), Word.text(gone))));
      }
    }
    return findings;
  }

  private static List<Span> spans(List<Word> words) {
    return words.stream().map(Word::span).toList();
  }
}
