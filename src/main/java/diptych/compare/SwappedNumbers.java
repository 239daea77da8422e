package diptych.compare;

import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberMention.Form;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Numbers that changed places inside a sentence: both are still there, but each counts what the
 * other counted.
 *
 * <pre>
 * 3 dead and 17 wounded → 17 dead and 3 wounded     found
 * 3 dead and 17 wounded → 17 wounded and 3 dead     not, each counts the same
 * </pre>
 *
 * What a number counts are the content words after it, up to a mark, a conjunction or another
 * number. Only words that one of the two numbers has count, and none may speak against it. Only
 * where there is a translation to read.
 */
final class SwappedNumbers {
  private static final int REACH = 5;
  private static final int MOST = 20;
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "or", "but", "while", "than", "of", "from", "to", "with", "compared", "versus");

  private final PairView view;

  SwappedNumbers(PairView view) {
    this.view = view;
  }

  /** At most one finding for each number. */
  List<Finding> find() {
    if (!view.isReadable() || view.tools().sameLanguage()) {
      return List.of();
    }
    List<NumberMention> numbers =
        view.targetNumbers().stream()
            .filter(n -> n.form() != Form.HINT && n.value() != 1)
            .filter(n -> isOnce(view.targetNumbers(), n) && isOnce(view.sourceNumbers(), n))
            .filter(n -> isOnce(view.translationNumbers(), n))
            .limit(MOST)
            .toList();
    List<Finding> findings = new ArrayList<>();
    Set<NumberMention> told = new HashSet<>();
    for (int i = 0; i < numbers.size(); i++) {
      for (int k = i + 1; k < numbers.size(); k++) {
        NumberMention one = numbers.get(i);
        NumberMention other = numbers.get(k);
        if (!told.contains(one) && !told.contains(other) && isSwapped(one, other)) {
          findings.add(finding(one, other));
          told.add(one);
          told.add(other);
        }
      }
    }
    return findings;
  }

  private static boolean isOnce(List<NumberMention> numbers, NumberMention wanted) {
    return numbers.stream().filter(wanted::agrees).count() == 1;
  }

  private static NumberMention like(List<NumberMention> numbers, NumberMention wanted) {
    return numbers.stream().filter(wanted::agrees).findFirst().orElseThrow();
  }

  private boolean isSwapped(NumberMention one, NumberMention other) {
    List<Word> ofOne = counted(like(view.translationNumbers(), one));
    List<Word> ofOther = counted(like(view.translationNumbers(), other));
    List<Word> here = countedHere(one);
    List<Word> there = countedHere(other);
    return standsFor(here, ofOther, ofOne)
        && standsFor(there, ofOne, ofOther)
        && !standsFor(here, ofOne, ofOther)
        && !standsFor(there, ofOther, ofOne);
  }

  /** Whether a word stands for one of the first words, and for none of the second. */
  private boolean standsFor(List<Word> words, List<Word> some, List<Word> others) {
    return words.stream()
        .map(view.support()::translationOf)
        .anyMatch(
            found ->
                found.stream().anyMatch(some::contains)
                    && found.stream().noneMatch(others::contains));
  }

  private List<Word> countedHere(NumberMention number) {
    return after(
        number, view.targetWords(), view.targetNumbers(), view.pair().target().article().text());
  }

  private List<Word> counted(NumberMention number) {
    return after(number, view.translationWords(), view.translationNumbers(), view.translation());
  }

  private static List<Word> after(
      NumberMention number, List<Word> words, List<NumberMention> numbers, String text) {
    List<Word> counted = new ArrayList<>();
    int at = number.span().end();
    int read = 0;
    for (Word word : words) {
      if (word.span().start() < number.span().end()) {
        continue;
      }
      boolean ends =
          new Span(at, word.span().start()).of(text).codePoints().anyMatch(SwappedNumbers::isMark)
              || CONJUNCTIONS.contains(word.text().toLowerCase(Locale.ROOT))
              || numbers.stream().anyMatch(n -> isBetween(n, number, word))
              || read == REACH;
      if (ends) {
        break;
      }
      if (!word.stop()) {
        counted.add(word);
      }
      at = word.span().end();
      read++;
    }
    return counted;
  }

  private static boolean isBetween(NumberMention other, NumberMention number, Word word) {
    return other.span().start() >= number.span().end() && other.span().start() < word.span().end();
  }

  private static boolean isMark(int c) {
    return ",;:.!?()[]–—".indexOf(c) >= 0;
  }

  private Finding finding(NumberMention one, NumberMention other) {
    return new Finding(
        Severity.HIGH,
        List.of(like(view.sourceNumbers(), one).span(), like(view.sourceNumbers(), other).span()),
        List.of(one.span(), other.span()),
        "%s and %s changed places: each counts in %s what the other counts in %s."
            .formatted(
                view.targetText(one.span()),
                view.targetText(other.span()),
                view.targetName(),
                view.sourceName()));
  }
}
