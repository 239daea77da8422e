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

  /**
   * A number that is there once in each text.
   *
   * @param source where the source has it
   * @param target where the target has it
   * @param translated what it counts in the translation
   * @param counted what it counts in the target
   */
  private record Place(Span source, Span target, List<Word> translated, List<Word> counted) {}

  /** At most one finding for each number. */
  List<Finding> find() {
    if (!view.isReadable() || view.tools().sameLanguage()) {
      return List.of();
    }
    List<Place> places =
        view.targetNumbers().stream()
            .filter(n -> n.form() != Form.HINT && n.value() != 1)
            .filter(n -> NumberCheck.count(view.targetNumbers(), n) == 1)
            .filter(n -> NumberCheck.count(view.sourceNumbers(), n) == 1)
            .filter(n -> NumberCheck.count(view.translationNumbers(), n) == 1)
            .limit(MOST)
            .map(this::place)
            .toList();
    List<Finding> findings = new ArrayList<>();
    Set<Place> told = new HashSet<>();
    for (int i = 0; i < places.size(); i++) {
      for (int k = i + 1; k < places.size(); k++) {
        Place one = places.get(i);
        Place other = places.get(k);
        if (!told.contains(one) && !told.contains(other) && isSwapped(one, other)) {
          findings.add(finding(one, other));
          told.add(one);
          told.add(other);
        }
      }
    }
    return findings;
  }

  private Place place(NumberMention number) {
    NumberMention translated = like(view.translationNumbers(), number);
    return new Place(
        like(view.sourceNumbers(), number).span(),
        number.span(),
        after(translated, view.translationWords(), view.translationNumbers(), view.translation()),
        after(
            number,
            view.targetWords(),
            view.targetNumbers(),
            view.pair().target().article().text()));
  }

  private static NumberMention like(List<NumberMention> numbers, NumberMention wanted) {
    return numbers.stream().filter(wanted::agrees).findFirst().orElseThrow();
  }

  private boolean isSwapped(Place one, Place other) {
    return standsFor(one.counted(), other.translated(), one.translated())
        && standsFor(other.counted(), one.translated(), other.translated())
        && !standsFor(one.counted(), one.translated(), other.translated())
        && !standsFor(other.counted(), other.translated(), one.translated());
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

  private Finding finding(Place one, Place other) {
    return new Finding(
        Severity.HIGH,
        List.of(one.source(), other.source()),
        List.of(one.target(), other.target()),
        "%s and %s changed places: each counts in %s what the other counts in %s."
            .formatted(
                view.targetText(one.target()),
                view.targetText(other.target()),
                view.targetName(),
                view.sourceName()));
  }
}
