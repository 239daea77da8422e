package diptych.compare;

import diptych.language.quantity.NumberMention;
import diptych.model.Span;
import java.util.List;

/** The words beside a number, which say what it counts. */
final class NearWords {
  /** In so many characters beside it. */
  private static final int REACH = 25;

  private NearWords() {}

  /** Whether a content word beside the target's number stands for one beside the source's. */
  static boolean areShared(PairView view, NumberMention source, NumberMention target) {
    return view.targetWords().stream()
        .filter(w -> !w.stop() && isBeside(w.span(), target.span(), view.targetNumbers()))
        .flatMap(w -> view.sourceSpansOf(w).stream())
        .anyMatch(s -> isBeside(s, source.span(), view.sourceNumbers()));
  }

  /** Whether a word stands near a number, and no other number is between. */
  private static boolean isBeside(Span word, Span number, List<NumberMention> numbers) {
    Span between =
        word.start() >= number.end()
            ? new Span(number.end(), word.end())
            : new Span(word.start(), Math.max(word.start(), number.start()));
    return !word.overlaps(number)
        && between.length() <= REACH
        && numbers.stream().noneMatch(n -> n.span().overlaps(between));
  }
}
