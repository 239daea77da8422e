package diptych.compare;

import diptych.compare.TermList.Concept;
import diptych.compare.TermMentions.Mention;
import diptych.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Tells "not all" from "none" and "not always" from "never", which deny alike.
 *
 * <pre>
 * לא כולם הגיעו   → No one came          a difference
 * אף אחד לא הגיע  → Not everyone came    a difference
 * כולם לא הגיעו   → No one came          none
 * </pre>
 *
 * Both witnesses of the source must say the one, and the target the other and nothing of the first.
 */
final class NotAll {
  private static final String ALL = "stronger";
  private static final String NONE = "negative";

  private NotAll() {}

  /** The terms that differ: of the source, and of the target. */
  record Pair(Mention source, Mention target) {}

  /**
   * Whether a concept goes from all to none. There "not all" is neither all nor none.
   *
   * @return whether one of its terms denies by itself
   */
  static boolean applies(Concept concept) {
    return concept.variants().stream()
        .flatMap(v -> v.in("en").stream())
        .anyMatch(Negations::isPlainEnglish);
  }

  /**
   * The difference, if there is one, among the mentions of a concept that goes from all to none.
   */
  static Optional<Pair> find(
      PairView view, List<Mention> source, List<Mention> translation, List<Mention> target) {
    List<Mention> notAll = source.stream().filter(m -> isNotAll(view, m)).toList();
    List<Mention> none = of(source, NONE);
    List<Mention> machineNotAll = deniedAll(translation, view.translationWords());
    List<Mention> machineNone = of(translation, NONE);
    List<Mention> targetNotAll = deniedAll(target, view.targetWords());
    List<Mention> targetNone = of(target, NONE);
    boolean readable = view.isReadable();
    boolean allInSource =
        !notAll.isEmpty() && none.isEmpty() && (!readable || one(machineNotAll, machineNone));
    boolean noneInSource =
        !none.isEmpty()
            && of(source, ALL).isEmpty()
            && (!readable || one(machineNone, machineNotAll));
    if (allInSource && !targetNone.isEmpty() && of(target, ALL).isEmpty()) {
      return Optional.of(new Pair(notAll.get(0), targetNone.get(0)));
    }
    if (noneInSource && one(targetNotAll, targetNone)) {
      return Optional.of(new Pair(none.get(0), targetNotAll.get(0)));
    }
    return Optional.empty();
  }

  private static boolean one(List<Mention> some, List<Mention> others) {
    return !some.isEmpty() && others.isEmpty();
  }

  private static boolean isNotAll(PairView view, Mention mention) {
    return mention.variant().stance().equals(ALL)
        && TermNegation.isBeforeSource(view, mention.span());
  }

  private static List<Mention> deniedAll(List<Mention> mentions, List<Word> words) {
    return of(mentions, ALL).stream().filter(m -> TermNegation.isBefore(words, m.span())).toList();
  }

  static boolean isNone(Mention mention) {
    return mention.variant().stance().equals(NONE);
  }

  private static List<Mention> of(List<Mention> mentions, String stance) {
    return mentions.stream().filter(m -> m.variant().stance().equals(stance)).toList();
  }

  /** The words with the negation before them. */
  static Span withNegation(List<Span> words, Span term) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).start() == term.start()) {
        return new Span(words.get(i - 1).start(), term.end());
      }
    }
    return term;
  }
}
