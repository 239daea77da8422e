package diptych.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the files that declare that they belong together: one names the other as its edition,
 * translation or source, both do, both are the same article by their address, or both name the same
 * third. What many files name is a home page or a section and ties nothing.
 */
final class LinkTies {
  static final double BOTH = 0.99;
  static final double SAME = 0.95;
  static final double ONE_SIDED = 0.9;
  private static final int MOST_OWNERS = 12;
  private static final int MOST_NAMERS = 12;

  private final List<PairFile> files;
  private final Map<String, List<Integer>> owners = new TreeMap<>();
  private final Map<String, List<Integer>> namers = new TreeMap<>();

  LinkTies(List<PairFile> files) {
    this.files = files;
    for (int i = 0; i < files.size(); i++) {
      int file = i;
      files.get(i).links().own().forEach(id -> list(owners, id).add(file));
      files.get(i).links().editions().forEach(id -> list(namers, id).add(file));
    }
    owners.values().removeIf(list -> list.size() > MOST_OWNERS);
    namers.values().removeIf(list -> list.size() > MOST_NAMERS);
  }

  private static List<Integer> list(Map<String, List<Integer>> map, String id) {
    return map.computeIfAbsent(id, k -> new ArrayList<>());
  }

  /** The ties, each pair of files once. */
  List<Tie> find() {
    Map<Long, Tie> ties = new HashMap<>();
    for (List<Integer> same : owners.values()) {
      each(same, same, ties, SAME, "both give the same address or number as their own");
    }
    namers.forEach(
        (id, list) -> {
          List<Integer> named = owners.getOrDefault(id, List.of());
          for (int namer : list) {
            for (int file : named) {
              boolean both = namesOneOf(file, namer);
              String why =
                  both
                      ? "each declares the other as its edition"
                      : shown(namer) + " declares " + shown(file) + " as its edition";
              add(ties, namer, file, both ? BOTH : ONE_SIDED, why);
            }
          }
          each(list, list, ties, ONE_SIDED, "both declare the same further edition");
        });
    return ties.values().stream().sorted(Tie.SUREST_FIRST).toList();
  }

  private void each(
      List<Integer> some, List<Integer> others, Map<Long, Tie> ties, double score, String why) {
    for (int one : some) {
      for (int other : others) {
        if (one < other) {
          add(ties, one, other, score, why);
        }
      }
    }
  }

  private boolean namesOneOf(int file, int owner) {
    TreeSet<String> named = new TreeSet<>(files.get(file).links().editions());
    named.retainAll(files.get(owner).links().own());
    return !named.isEmpty();
  }

  private static void add(Map<Long, Tie> ties, int one, int other, double score, String why) {
    if (one != other) {
      Tie tie = Tie.of(one, other, Proposal.Evidence.LINK, score, true, why);
      ties.merge(((long) tie.a() << 32) | tie.b(), tie, (x, y) -> x.score() >= y.score() ? x : y);
    }
  }

  private String shown(int file) {
    return files.get(file).name();
  }
}
