package diptych.pair;

import diptych.model.Failure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the files whose texts say that they belong together: the index names candidates, the
 * alignment has the last word on them. Each file is aligned with a few others at most.
 */
final class ContentTies {
  private static final int MOST_ALIGNED = 3;

  private final List<PairFile> files;
  private final Folder folder;
  private final Counterparts counterparts;
  private final Map<Long, Tie> ties = new HashMap<>();
  private final Map<Long, Likeness> seen = new HashMap<>();

  ContentTies(List<PairFile> files, Folder folder, Counterparts counterparts) {
    this.files = files;
    this.folder = folder;
    this.counterparts = counterparts;
  }

  /** All ties worth a look, each pair of files once. */
  List<Tie> find() {
    for (int file = 0; file < files.size(); file++) {
      Map<String, List<Integer>> byLanguage = new HashMap<>();
      for (int other : folder.candidates(file)) {
        byLanguage.computeIfAbsent(files.get(other).language(), k -> new ArrayList<>()).add(other);
      }
      for (List<Integer> others : byLanguage.values()) {
        look(file, others);
      }
    }
    return ties.values().stream().sorted(Tie.SUREST_FIRST).toList();
  }

  private void look(int file, List<Integer> others) {
    List<Integer> likely =
        others.stream()
            .filter(other -> likeness(file, other).isPlausible())
            .sorted(
                Comparator.comparingDouble((Integer other) -> -likeness(file, other).evidence())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_ALIGNED)
            .toList();
    for (int other : likely) {
      long key = key(file, other);
      if (!ties.containsKey(key)) {
        ties.put(key, tie(file, other));
      }
    }
  }

  /** How like two files are, aligned or not. */
  Likeness likeness(int one, int other) {
    return seen.computeIfAbsent(key(one, other), k -> folder.likeness(one, other));
  }

  private Tie tie(int one, int other) {
    Likeness likeness = likeness(one, other);
    String trouble = "";
    try {
      double share = counterparts.share(files.get(one).name(), files.get(other).name());
      likeness = likeness.withShare(share);
      seen.put(key(one, other), likeness);
    } catch (Failure e) {
      trouble = "; they could not be aligned: " + e.getMessage();
    }
    boolean edition = likeness.score() >= Likeness.NEAR_MISS || !likeness.isOnSameEvents();
    double score = edition ? likeness.score() : likeness.eventScore();
    String kind =
        edition || !trouble.isEmpty() ? "" : "on the same events, but not editions of one text: ";
    String shared = "; both have " + folder.shared(Math.min(one, other), Math.max(one, other));
    String why = kind + likeness.shown() + shared + trouble;
    return Tie.of(one, other, Proposal.Evidence.CONTENT, score, edition, why);
  }

  private static long key(int one, int other) {
    return ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }
}
