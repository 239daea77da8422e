package diptych.align;

import diptych.model.Bead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts beads in the order a reader goes through them: that of the source, with what only the target
 * has after the bead of the target segment before it.
 */
final class ReadingOrder {
  private ReadingOrder() {}

  static List<Bead> of(List<Bead> beads, int targets) {
    List<Bead> ordered =
        new ArrayList<>(beads.stream().filter(b -> !b.source().isEmpty()).toList());
    ordered.sort(Comparator.comparingInt(b -> b.source().get(0)));
    Bead[] at = new Bead[targets];
    for (Bead bead : beads) {
      if (!bead.moved()) {
        bead.target().forEach(j -> at[j] = bead);
      }
    }
    List<Bead> first = new ArrayList<>();
    Map<Bead, List<Bead>> followers = new IdentityHashMap<>();
    @Nullable Bead anchor = null;
    for (int j = 0; j < targets; j++) {
      Bead bead = at[j];
      if (bead == null) {
        continue;
      }
      if (!bead.source().isEmpty()) {
        anchor = bead;
      } else if (bead.target().get(0) == j) {
        (anchor == null ? first : followers.computeIfAbsent(anchor, b -> new ArrayList<>()))
            .add(bead);
      }
    }
    List<Bead> result = new ArrayList<>(first);
    for (Bead bead : ordered) {
      result.add(bead);
      result.addAll(followers.getOrDefault(bead, List.of()));
    }
    return result;
  }
}
