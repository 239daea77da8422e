package diptych.compare;

import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a quotation word by word: a word put in the very place of another, and words that were cut.
 *
 * <pre>
 * "the bridge will open in May"  → "the bridge should open in May"                    medium
 * "we came, paid the full price and left" → "we came and left"                       medium
 * "the situation is difficult"  → "the situation is hard"                            nothing
 * </pre>
 *
 * Needs a translation that can be read. A function word that changes what is said is medium;
 * another content word is low, as it is more often the translator's than the editor's.
 */
final class QuotedWords {
  private static final int LEAST_CUT = 3;
  private static final int LEAST_CUT_CONTENT = 2;
  private static final int MOST_LONGER = 2;
  private static final int STEM = 5;

  /** Function words that change what is said, in classes whose words exclude one another. */
  private static final List<Set<String>> WEIGHTY =
      List.of(
          Set.of("will", "might", "may", "could", "must", "should", "can"),
          Set.of("all", "some", "every", "most", "few", "many", "only"),
          Set.of("before", "after"),
          Set.of("with", "without"),
          Set.of("against", "for"),
          Set.of("always"));

  private final PairView view;

  QuotedWords(PairView view) {
    this.view = view;
  }

  /** Words inside the target's quotations that stand in the slot of others. */
  List<Finding> replaced(List<Span> quotes) {
    List<Finding> findings = new ArrayList<>();
    for (Word word : view.targetWords()) {
      boolean quoted = quotes.stream().anyMatch(q -> q.contains(word.span()));
      if (!quoted || !isWeighty(word)) {
        continue;
      }
      List<Word> others =
          view.slots().sharing(word).stream().filter(o -> isAnother(word, o)).toList();
      if (others.size() == 1) {
        findings.add(
            new Finding(
                word.stop() ? Severity.MEDIUM : Severity.LOW,
                view.sourceSpans(others),
                List.of(word.span()),
                "Inside the quotation %s has \"%s\" where %s has \"%s\"."
                    .formatted(
                        view.targetName(),
                        word.text(),
                        view.translationName(),
                        others.get(0).text())));
      }
    }
    return findings;
  }

  private boolean isWeighty(Word word) {
    return word.stop() ? !rivals(word).isEmpty() : !view.support().isSupported(word);
  }

  /** The words of a function word's class; empty if it is none that changes what is said. */
  static Set<String> rivals(Word word) {
    String text = word.text().toLowerCase(Locale.ROOT);
    return WEIGHTY.stream().filter(c -> c.contains(text)).findFirst().orElse(Set.of());
  }

  private boolean isAnother(Word word, Word other) {
    if (word.stop()) {
      return !rivals(other).isEmpty() && !word.text().equalsIgnoreCase(other.text());
    }
    return !view.support().isCovered(other)
        && !word.text().regionMatches(true, 0, other.text(), 0, STEM);
  }

  /** Runs of words of the translation's quotations that nothing in the target stands for. */
  List<Finding> cut(List<Span> source, List<Span> target) {
    List<Finding> findings = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    List<Span> quotes = view.translationQuotations();
    if (quotes.size() != source.size() || isLonger(quotes, source)) {
      return findings; // the machine put the marks elsewhere
    }
    for (Word word : view.translationWords()) {
      boolean quoted = quotes.stream().anyMatch(q -> q.contains(word.span()));
      if (quoted && (word.stop() || !view.support().isCovered(word))) {
        run.add(word);
      } else {
        cut(run, source, target, findings);
        run.clear();
      }
    }
    cut(run, source, target, findings);
    return findings;
  }

  /** Whether the translation quotes far more words than its source. */
  private boolean isLonger(List<Span> quotes, List<Span> source) {
    int translated = quotes.stream().mapToInt(q -> words(view.translationText(q))).sum();
    int said = source.stream().mapToInt(q -> words(view.sourceText(q))).sum();
    return translated > MOST_LONGER * said + LEAST_CUT;
  }

  /** Words as blanks part them. */
  static int words(String text) {
    return text.trim().split("\\s+").length;
  }

  private void cut(List<Word> run, List<Span> source, List<Span> target, List<Finding> into) {
    long content = run.stream().filter(w -> !w.stop()).count();
    boolean names = run.stream().allMatch(w -> w.stop() || w.isCapitalized());
    long unexplained =
        view.targetWords().stream()
            .filter(w -> !w.stop() && !view.support().isSupported(w))
            .filter(w -> target.stream().anyMatch(q -> q.contains(w.span())))
            .count();
    if (run.size() >= LEAST_CUT
        && content >= LEAST_CUT_CONTENT
        && unexplained < content
        && !names) {
      List<Span> at =
          view.sourceSpans(run).stream()
              .filter(s -> source.stream().anyMatch(q -> q.contains(s)))
              .toList();
      into.add(
          new Finding(
              Severity.MEDIUM,
              at.isEmpty() ? source : at,
              target,
              (view.tools().sameLanguage()
                      ? "%s quotes \"%s\", which %s lacks."
                      : "%s quotes what the translation reads as \"%s\", which %s lacks.")
                  .formatted(view.sourceName(), Word.text(run), view.targetName())));
    }
  }
}
