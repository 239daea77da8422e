package diptych.pair;

import diptych.pair.Proposal.Alone;
import diptych.pair.Proposal.Evidence;
import diptych.pair.Proposal.Group;
import diptych.pair.Proposal.NearMiss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts files together along their ties, the surest first. A story has one file of a language, or
 * several of different outlets. What is tied but not put together is a near miss.
 */
final class Grouping {
  private static final int MOST_NEAR_MISSES = 200;
  private static final int MOST_FOR_FILE = 3;
  private static final double WORTH_A_LOOK = 0.1;

  private final List<PairFile> files;
  private final ContentTies texts;
  private final String baseLanguage;
  private final int[] group;
  private final Map<Integer, List<Tie>> used = new TreeMap<>();
  private final List<NearMiss> near = new ArrayList<>();

  Grouping(List<PairFile> files, ContentTies texts, String baseLanguage) {
    this.files = files;
    this.texts = texts;
    this.baseLanguage = baseLanguage;
    group = new int[files.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
  }

  /** Puts files together as far as the ties hold; called once. */
  void tie(List<Tie> ties) {
    Rivals rivals = new Rivals(files, ties);
    Map<Tie, String> against = new HashMap<>();
    List<Tie> left = new ArrayList<>();
    for (Tie tie : ties.stream().sorted(Tie.SUREST_FIRST).toList()) {
      if (group[tie.a()] == group[tie.b()]) {
        keep(tie);
        continue;
      }
      String obstacle = obstacle(tie, rivals);
      if (obstacle.isEmpty()) {
        join(tie);
      } else {
        against.put(tie, obstacle);
        left.add(tie);
      }
    }
    nearMisses(left, against);
  }

  /** Why two files are not put together, empty if they are. */
  private String obstacle(Tie tie, Rivals rivals) {
    PairFile one = files.get(tie.a());
    PairFile other = files.get(tie.b());
    boolean oneLanguage = one.language().equals(other.language());
    if (oneLanguage && !one.isOfOtherOutlet(other)) {
      return tie.sameText()
          ? "both are in one language, and no name of an outlet tells them apart"
          : "two articles in one language, of no different outlets that are named";
    }
    if (tie.score() < Likeness.SAME_STORY) {
      return "not sure enough";
    }
    if (!tie.sameText() && !one.isOfOtherOutlet(other)) {
      return "different articles of no different outlets that are named";
    }
    boolean declared = tie.evidence() == Evidence.LINK;
    if (declared && tie.score() < LinkTies.BOTH && contradicted(tie.a(), tie.b())) {
      return "only one of them declares it, and their texts share hardly anything";
    }
    Integer rival = declared ? null : rivals.of(tie);
    if (rival != null) {
      return files.get(rival).name() + " fits nearly as well";
    }
    return clash(tie);
  }

  private boolean contradicted(int one, int other) {
    return texts.likeness(one, other).isContradicted();
  }

  /** What in the two stories does not go together. */
  private String clash(Tie tie) {
    for (int one : members(tie.a())) {
      for (int other : members(tie.b())) {
        PairFile first = files.get(one);
        PairFile second = files.get(other);
        boolean tied = one == tie.a() && other == tie.b();
        if (first.language().equals(second.language()) && !first.isOfOtherOutlet(second)) {
          return "the story has an edition in that language already, "
              + (one == tie.a() ? second : first).name();
        }
        if (!tied && contradicted(one, other)) {
          return first.name() + " and " + second.name() + " share hardly anything";
        }
      }
    }
    return "";
  }

  private List<Integer> members(int file) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      if (group[i] == group[file]) {
        members.add(i);
      }
    }
    return members;
  }

  private void join(Tie tie) {
    int kept = Math.min(group[tie.a()], group[tie.b()]);
    int gone = Math.max(group[tie.a()], group[tie.b()]);
    for (int member : members(gone)) {
      group[member] = kept;
    }
    List<Tie> moved = used.remove(gone);
    if (moved != null) {
      used.computeIfAbsent(kept, k -> new ArrayList<>()).addAll(moved);
    }
    keep(tie);
  }

  private void keep(Tie tie) {
    used.computeIfAbsent(group[tie.a()], k -> new ArrayList<>()).add(tie);
  }

  private void nearMisses(List<Tie> left, Map<Tie, String> against) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Tie tie : left) {
      boolean together = group[tie.a()] == group[tie.b()];
      boolean enough =
          counts.merge(tie.a(), 1, Integer::sum) > MOST_FOR_FILE
              || counts.merge(tie.b(), 1, Integer::sum) > MOST_FOR_FILE;
      if (!together && !enough && tie.score() >= WORTH_A_LOOK) {
        String why = against.get(tie) + ": " + tie.why();
        near.add(new NearMiss(files.get(tie.a()), files.get(tie.b()), tie.score(), why));
      }
    }
    near.sort(
        Comparator.comparingDouble((NearMiss miss) -> -miss.score())
            .thenComparing(miss -> miss.first().name())
            .thenComparing(miss -> miss.second().name()));
  }

  /** The stories, by their first file. */
  List<Group> stories() {
    List<Group> stories = new ArrayList<>();
    used.forEach(
        (root, ties) -> {
          List<PairFile> members =
              members(root).stream()
                  .map(files::get)
                  .sorted(
                      Comparator.comparing((PairFile f) -> !f.language().equals(baseLanguage))
                          .thenComparing(PairFile::name))
                  .toList();
          stories.add(story(members, ties));
        });
    stories.sort(Comparator.comparing(story -> story.files().get(0).name()));
    return stories;
  }

  private Group story(List<PairFile> members, List<Tie> ties) {
    Evidence weakest = Evidence.NAME;
    double score = 1;
    List<String> why = new ArrayList<>();
    for (Tie tie : ties.stream().sorted(Tie.SUREST_FIRST).toList()) {
      if (why.size() < members.size() - 1) { // the ties that hold it together come first
        weakest = tie.evidence().compareTo(weakest) > 0 ? tie.evidence() : weakest;
        score = Math.min(score, tie.score());
      }
      why.add(files.get(tie.a()).name() + " and " + files.get(tie.b()).name() + ": " + tie.why());
    }
    return new Group(members, weakest, score, why);
  }

  List<NearMiss> nearMisses() {
    return near.subList(0, Math.min(near.size(), MOST_NEAR_MISSES));
  }

  /** The files in no story. */
  List<Alone> alone() {
    Map<String, String> partners = new HashMap<>();
    for (NearMiss miss : near) {
      partners.putIfAbsent(miss.first().name(), miss.second().name());
      partners.putIfAbsent(miss.second().name(), miss.first().name());
    }
    List<Alone> alone = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (!used.containsKey(group[i])) {
        String partner = partners.get(files.get(i).name());
        String why = partner == null ? "nothing like it was found" : "perhaps with " + partner;
        alone.add(new Alone(files.get(i), null, why));
      }
    }
    return alone;
  }
}
