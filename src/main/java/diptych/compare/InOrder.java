package diptych.compare;

import diptych.model.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts drafts in the order in which a reader of the source meets them. */
final class InOrder {
  private InOrder() {}

  /**
   * By place in the source; what only the target has comes behind what was told of the target text
   * before it.
   */
  static List<Draft> of(List<Draft> drafts) {
    List<Draft> placed = new ArrayList<>();
    List<Draft> rest = new ArrayList<>();
    for (Draft draft : drafts) {
      (draft.source().spans().isEmpty() ? rest : placed).add(draft);
    }
    placed.sort(
        Comparator.<Draft>comparingInt(d -> start(d.source()))
            .thenComparingInt(d -> start(d.target())));
    rest.sort(Comparator.comparingInt(d -> start(d.target())));
    for (Draft draft : rest) {
      int at = placed.size();
      while (at > 0 && start(placed.get(at - 1).target()) > start(draft.target())) {
        at--;
      }
      placed.add(at, draft);
    }
    return placed;
  }

  private static int start(Passage passage) {
    return passage.spans().isEmpty() ? -1 : passage.spans().get(0).start();
  }
}
