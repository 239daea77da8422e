package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that deny in one edition what they say in the other.
 *
 * <pre>
 * המשטרה לא עצרה איש     → Police arrested nobody         nothing
 * הוא סירב להגיב         → He did not respond             nothing: to refuse denies, too
 * הוא הורשע              → He was not convicted           high
 * ללא תשלום              → with payment                   high
 * </pre>
 *
 * Negations are counted in all three texts; words that deny by their meaning (refuse, fail, lack)
 * count on the side that has one too few. One too many or too few in the target against both the
 * source and its translation is reported.
 */
final class NegationCheck implements Check {
  @Override
  public DifferenceType type() {
    return DifferenceType.NEGATION;
  }

  @Override
  public List<Finding> check(PairView view) {
    if (!view.vocabulary().isEnglish()) {
      return List.of();
    }
    List<Negations.Mark> target = Negations.of(view.targetWords());
    Count there = Count.english(target);
    List<Span> sourceMarks = sourceMarks(view);
    List<Negations.Mark> translated = Negations.of(view.translationWords());
    Count machine = Count.english(translated);
    boolean readable = view.isReadable();
    int sourceLeast = readable ? machine.explicit : Negations.hebrewLeast(view);
    int sourceMost = readable ? machine.all() : Negations.hebrewMost(view);
    if (readable && !view.tools().sameLanguage() && Negations.knows(view)) {
      sourceLeast = Math.min(sourceLeast, Negations.hebrewLeast(view));
      sourceMost = Math.max(sourceMost, Negations.hebrewMost(view));
    }
    if (!readable && !Negations.knows(view)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    if (there.explicit > sourceMost) {
      findings.add(
          new Finding(
              Severity.HIGH,
              List.of(),
              extra(view, target),
              "%s denies something that %s does not deny."
                  .formatted(view.targetName(), view.sourceName())));
    } else if (there.all() < sourceLeast) {
      findings.add(
          new Finding(
              Severity.HIGH,
              sourceMarks,
              List.of(),
              "%s denies something that %s does not deny."
                  .formatted(view.sourceName(), view.targetName())));
    }
    return findings;
  }

  private record Count(int explicit, int implicit) {
    static Count english(List<Negations.Mark> marks) {
      int explicit = (int) marks.stream().filter(Negations.Mark::explicit).count();
      return new Count(explicit, marks.size() - explicit);
    }

    int all() {
      return explicit + implicit;
    }
  }

  private static List<Span> extra(PairView view, List<Negations.Mark> target) {
    return target.stream().filter(Negations.Mark::explicit).map(m -> m.word().span()).toList();
  }

  private static List<Span> sourceMarks(PairView view) {
    return view.sourceWords().stream()
        .filter(w -> Negations.isHebrewMark(w.text()))
        .map(SourceWord::span)
        .toList();
  }
}
