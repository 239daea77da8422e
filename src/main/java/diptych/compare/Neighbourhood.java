package diptych.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a word of the target and a word of the translation stand in the same place: whether
 * words beside the one stand for words beside the other.
 */
final class Neighbourhood {
  private static final int REACH = 4;
  private static final int NEAR = 5;

  private final PairView view;
  private final Map<Word, Integer> targetAt = new HashMap<>();
  private final Map<Word, Integer> translationAt = new HashMap<>();

  Neighbourhood(PairView view) {
    this.view = view;
    number(view.targetWords(), targetAt);
    number(view.translationWords(), translationAt);
  }

  private static void number(List<Word> words, Map<Word, Integer> places) {
    for (int i = 0; i < words.size(); i++) {
      places.put(words.get(i), i);
    }
  }

  /** Whether the place of one is the place of the other, or nothing is known of the place. */
  boolean isSamePlace(Word target, Word translation) {
    Integer at = targetAt.get(target);
    Integer there = translationAt.get(translation);
    if (at == null || there == null) {
      return false;
    }
    return isSamePlace(
        at,
        there,
        neighbour -> view.support().translationOf(neighbour).stream().map(translationAt::get));
  }

  /** The same for a word of the source, whose order may be another. */
  boolean isSamePlace(Word target, SourceWord source) {
    Integer at = targetAt.get(target);
    int there = view.sourceWords().indexOf(source);
    return at != null
        && isSamePlace(
            at,
            there,
            neighbour ->
                view.support().sourceOf(neighbour).stream().map(view.sourceWords()::indexOf));
  }

  private boolean isSamePlace(
      int at, int there, Function<Word, Stream<@Nullable Integer>> counterparts) {
    boolean anchored = false;
    for (int i = Math.max(0, at - REACH);
        i <= Math.min(view.targetWords().size() - 1, at + REACH);
        i++) {
      Word neighbour = view.targetWords().get(i);
      if (i == at || neighbour.stop()) {
        continue;
      }
      List<@Nullable Integer> places = counterparts.apply(neighbour).toList();
      anchored |= !places.isEmpty();
      if (places.stream().anyMatch(place -> place != null && Math.abs(place - there) <= NEAR)) {
        return true;
      }
    }
    return !anchored;
  }
}
