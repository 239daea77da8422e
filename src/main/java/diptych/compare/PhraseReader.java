package diptych.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the words of a pair as words that stand for one another, in either direction. */
final class PhraseReader {
  private PhraseReader() {}

  /** The target's words; their counterparts are words of the translation. */
  static List<PhraseWord> target(PairView view) {
    return target(view, view.translationWords(), view.support()::translationOf);
  }

  /** The target's words; their counterparts are words of the source. */
  static List<PhraseWord> targetOfSource(PairView view) {
    return target(view, view.sourceWords(), view.support()::sourceOf);
  }

  private static <T> List<PhraseWord> target(
      PairView view, List<T> others, Function<Word, List<T>> counterparts) {
    Map<T, Integer> places = places(others);
    return view.targetWords().stream()
        .map(
            w ->
                new PhraseWord(
                    w.segment(),
                    !w.stop(),
                    view.support().isSupported(w),
                    counterparts.apply(w).stream()
                        .map(other -> places.getOrDefault(other, -1))
                        .toList()))
        .toList();
  }

  /** The translation's words; their counterparts are words of the target. */
  static List<PhraseWord> translation(PairView view) {
    Map<Word, List<Integer>> counterparts =
        counterparts(view.targetWords(), view.support()::translationOf);
    return view.translationWords().stream()
        .map(
            w ->
                new PhraseWord(
                    w.segment(),
                    !w.stop(),
                    view.support().isCovered(w),
                    counterparts.getOrDefault(w, List.of())))
        .toList();
  }

  /** The source's words; their counterparts are words of the target. */
  static List<PhraseWord> source(PairView view) {
    Map<SourceWord, List<Integer>> counterparts =
        counterparts(view.targetWords(), view.support()::sourceOf);
    return view.sourceWords().stream()
        .map(
            w ->
                new PhraseWord(
                    w.segment(),
                    w.content(),
                    view.support().isCovered(w),
                    counterparts.getOrDefault(w, List.of())))
        .toList();
  }

  private static <T> Map<T, Integer> places(List<T> words) {
    Map<T, Integer> places = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      places.put(words.get(i), i);
    }
    return places;
  }

  /** Numbers of the target's words by what they stand for. */
  private static <T> Map<T, List<Integer>> counterparts(
      List<Word> target, Function<Word, List<T>> others) {
    Map<T, List<Integer>> counterparts = new HashMap<>();
    for (int i = 0; i < target.size(); i++) {
      for (T other : others.apply(target.get(i))) {
        counterparts.computeIfAbsent(other, o -> new ArrayList<>()).add(i);
      }
    }
    return counterparts;
  }
}
