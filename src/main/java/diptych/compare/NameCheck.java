package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * People, places and bodies that are somebody else in the other edition.
 *
 * <pre>
 * נשיא רוסיה ולדימיר פוטין → Russian President Vladimir Putin      nothing
 * זלנסקי                  → Zelenskyy, Zelensky                   nothing: another spelling
 * בטורקיה                 → in Greece                             high
 * </pre>
 *
 * A name of the target counts as different if no word of the source can be spelled so, no reading
 * of a source word and no word of the translation means it, and the source has a name in turn that
 * the target lacks.
 */
final class NameCheck implements Check {
  @Override
  public DifferenceType type() {
    return DifferenceType.NAME;
  }

  @Override
  public List<Finding> check(PairView view) {
    List<List<Word>> extra = extraNames(view);
    if (extra.isEmpty()) {
      return List.of();
    }
    List<SourceWord> missing = missingNames(view);
    List<Word> missingTranslated = missingTranslatedNames(view);
    List<Finding> findings = new ArrayList<>();
    boolean replaced = view.isReadable() ? !missingTranslated.isEmpty() : !missing.isEmpty();
    for (List<Word> name : extra) {
      Span span = new Span(name.get(0).span().start(), name.get(name.size() - 1).span().end());
      String text = view.targetText(span);
      if (replaced) {
        String there =
            view.isReadable()
                ? missingTranslated.stream()
                    .map(Word::text)
                    .distinct()
                    .collect(Collectors.joining(" "))
                : missing.stream()
                    .map(SourceWord::text)
                    .distinct()
                    .collect(Collectors.joining(" "));
        findings.add(
            new Finding(
                Severity.HIGH,
                missing.stream().map(SourceWord::span).toList(),
                List.of(span),
                "%s names %s where %s has %s."
                    .formatted(view.targetName(), text, view.sourceName(), there)));
      } else {
        findings.add(
            new Finding(
                Severity.LOW,
                List.of(),
                List.of(span),
                "%s names %s, which %s does not have here."
                    .formatted(view.targetName(), text, view.sourceName())));
      }
    }
    return findings;
  }

  /** Runs of capitalized words of the target that nothing in the source supports. */
  private static List<List<Word>> extraNames(PairView view) {
    List<List<Word>> names = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (Word word : view.targetWords()) {
      boolean adjacent =
          !run.isEmpty() && word.span().start() - run.get(run.size() - 1).span().end() <= 2;
      if (isName(view, word)) {
        if (!adjacent) {
          close(view, run, names);
        }
        run.add(word);
      } else {
        close(view, run, names);
      }
    }
    close(view, run, names);
    return names;
  }

  private static void close(PairView view, List<Word> run, List<List<Word>> names) {
    boolean supported = run.stream().anyMatch(view.support()::isSupported);
    boolean onlyInitial = run.size() == 1 && run.get(0).initial() && isOrdinary(view, run.get(0));
    if (!run.isEmpty() && !supported && !onlyInitial) {
      names.add(List.copyOf(run));
    }
    run.clear();
  }

  private static boolean isName(PairView view, Word word) {
    return word.isCapitalized() && !word.stop() && word.text().length() > 1;
  }

  /** Whether a word at the start of a sentence is also written with a small letter. */
  private static boolean isOrdinary(PairView view, Word word) {
    return view.vocabulary().isOrdinaryWord(word.text());
  }

  private static List<SourceWord> missingNames(PairView view) {
    return view.sourceWords().stream()
        .filter(w -> w.name() && !view.support().isCovered(w) && w.text().length() > 2)
        .toList();
  }

  private static List<Word> missingTranslatedNames(PairView view) {
    return view.translationWords().stream()
        .filter(w -> isName(view, w) && !view.support().isCovered(w))
        .filter(w -> !(w.initial() && isOrdinary(view, w)))
        .toList();
  }
}
