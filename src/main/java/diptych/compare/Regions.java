package diptych.compare;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts an aligned pair into the stretches that are diffed: each bead by itself, so that moved text
 * is compared with itself; beads in a row are joined where a clause went over from one sentence to
 * the next, as when sentences are cut anew.
 */
final class Regions {
  private Regions() {}

  /** Regions that together hold every segment once, in the order of the alignment. */
  static List<Region> of(ArticlePair pair, Alignment alignment) {
    List<Region> regions = new ArrayList<>();
    int last = -1;
    for (Bead bead : alignment.beads()) {
      Region region = Region.of(pair.source(), pair.target(), bead.source(), bead.target());
      if (bead.moved()) {
        regions.add(region);
        continue;
      }
      Region before = last < 0 ? null : regions.get(last);
      if (before != null && mayCross(before, region)) {
        Region both = before.with(region);
        if (before.crossesInto(region, both)) {
          regions.set(last, both);
          continue;
        }
      }
      last = regions.size();
      regions.add(region);
    }
    return regions;
  }

  /** Whether words that one lacks came in the other. */
  private static boolean mayCross(Region a, Region b) {
    return shares(goneIn(a), cameIn(b)) || shares(goneIn(b), cameIn(a));
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> goneIn(Region region) {
    Set<String> words = new HashSet<>();
    for (Edit edit : region.edits()) {
      edit.gone(region.source()).stream().filter(Token::isWord).forEach(t -> words.add(t.key()));
    }
    return words;
  }

  private static Set<String> cameIn(Region region) {
    Set<String> words = new HashSet<>();
    for (Edit edit : region.edits()) {
      edit.come(region.target()).stream().filter(Token::isWord).forEach(t -> words.add(t.key()));
    }
    return words;
  }
}
