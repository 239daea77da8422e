package diptych.language.hebrew;

import java.util.ArrayList;
import java.util.List;

/**
 * The cheapest spellings of the first letters of a name, cheapest first, none twice. Knows before a
 * spelling is put together whether it can be among them. Not thread safe.
 */
final class SpellingBeam {
  private final int most;
  private final List<Partial> kept;
  private final int[] hashes;

  /** A spelling of some letters and its cost. */
  record Partial(String text, double cost) {}

  SpellingBeam(int most) {
    this.most = most;
    this.kept = new ArrayList<>(most);
    this.hashes = new int[most];
  }

  /** The spellings kept; the list is not to be changed. */
  List<Partial> kept() {
    return kept;
  }

  /** A spelling that costs more than this is not kept. */
  double limit() {
    return kept.size() < most ? Double.MAX_VALUE : kept.get(most - 1).cost();
  }

  /** Adds the written letters, the vowel and the spelling as one text, if it is cheap enough. */
  void add(String written, String vowel, String spelling, double cost) {
    if (cost > limit()) {
      return;
    }
    String text = written.concat(vowel).concat(spelling);
    int hash = text.hashCode();
    int same = 0;
    while (same < kept.size() && !(hashes[same] == hash && kept.get(same).text().equals(text))) {
      same++;
    }
    if (same < kept.size() && kept.get(same).cost() <= cost) {
      return;
    }
    int at = same < kept.size() ? same : Math.min(kept.size(), most - 1);
    if (same == most && !before(text, cost, kept.get(at))) {
      return;
    }
    if (at == kept.size()) {
      kept.add(new Partial(text, cost));
    }
    for (; at > 0 && before(text, cost, kept.get(at - 1)); at--) {
      kept.set(at, kept.get(at - 1));
      hashes[at] = hashes[at - 1];
    }
    kept.set(at, new Partial(text, cost));
    hashes[at] = hash;
  }

  private static boolean before(String text, double cost, Partial other) {
    return cost < other.cost() || (cost == other.cost() && text.compareTo(other.text()) < 0);
  }
}
