package diptych.compare;

import diptych.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether words of the target stand exactly where other words of the translation stand: the
 * same words beside them, on both sides.
 *
 * <pre>
 * the army left the [town] on Monday
 * the army left the [camp] on Monday      both sides the same: town and camp share a slot
 * </pre>
 *
 * Faithful translators change words, but seldom one word and nothing beside it; so this is the
 * strongest sign that one word was put in the place of another.
 */
final class Slots {
  private static final int MOST_SKIPPED = 3;

  private final PairView view;
  private final List<Word> target;
  private final List<Word> translation;
  private final Map<Word, Set<Word>> counterparts = new HashMap<>();

  Slots(PairView view) {
    this.view = view;
    this.target = view.targetWords();
    this.translation = view.translationWords();
  }

  /**
   * On how many sides, 0 to 2, the words beside the one passage stand for those beside the other;
   * the edge of the text stands for the edge of the text.
   *
   * @param there words of the target
   * @param translated words of the translation
   */
  int sides(Span there, Span translated) {
    int from = first(target, there);
    int to = last(target, there);
    int otherFrom = first(translation, translated);
    int otherTo = last(translation, translated);
    if (from < 0 || otherFrom < 0) {
      return 0;
    }
    return (begin(from, otherFrom) ? 1 : 0) + (end(to, otherTo) ? 1 : 0);
  }

  /** Words of the translation that share the slot of a target word, both sides the same. */
  List<Word> sharing(Word word) {
    List<Word> found = new ArrayList<>();
    int at = first(target, word.span());
    for (int i = 0; at >= 0 && i < translation.size(); i++) {
      if (translation.get(i).stop() == word.stop() && begin(at, i) && end(at, i)) {
        found.add(translation.get(i));
      }
    }
    return found;
  }

  private boolean begin(int at, int other) {
    return matches(at - 1, other - 1, -1);
  }

  private boolean end(int at, int other) {
    return matches(at + 1, other + 1, 1);
  }

  private static int first(List<Word> words, Span span) {
    for (int i = 0; i < words.size(); i++) {
      if (span.contains(words.get(i).span())) {
        return i;
      }
    }
    return -1;
  }

  private static int last(List<Word> words, Span span) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (span.contains(words.get(i).span())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the words at two places, or the next content words, stand for one another. */
  private boolean matches(int at, int other, int step) {
    int t = at;
    int w = other;
    for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
      boolean out = t < 0 || t >= target.size();
      boolean otherOut = w < 0 || w >= translation.size();
      if (out || otherOut) {
        return out && otherOut;
      }
      if (isCounterpart(target.get(t), translation.get(w))) {
        return true;
      }
      boolean stop = target.get(t).stop();
      boolean otherStop = translation.get(w).stop();
      if (!stop && !otherStop) {
        return false;
      }
      t += stop ? step : 0;
      w += otherStop ? step : 0;
    }
    return false;
  }

  private boolean isCounterpart(Word word, Word other) {
    return word.text().equalsIgnoreCase(other.text())
        || counterparts
            .computeIfAbsent(word, w -> Set.copyOf(view.support().translationOf(w)))
            .contains(other);
  }
}
