package diptych.compare;

import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

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
    return (matches(from - 1, otherFrom - 1, -1) ? 1 : 0)
        + (matches(to + 1, otherTo + 1, 1) ? 1 : 0);
  }

  /** Words of the translation that share the slot of a target word, both sides the same. */
  List<Word> sharing(Word word) {
    List<Word> found = new ArrayList<>();
    for (Word other : translation) {
      if (other.stop() == word.stop() && sides(word.span(), other.span()) == 2) {
        found.add(other);
      }
    }
    return found;
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
        || view.support().translationOf(word).contains(other);
  }
}
