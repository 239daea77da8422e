package diptych.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows for a tie whether another file of the same language fits nearly as well. Versions of one
 * article, and articles of other outlets that are in the story rightly, are no rivals.
 */
final class Rivals {
  /** How much less likely (as a logarithm of odds) the second best has to be. */
  private static final double MARGIN = 1;

  private static final double SUREST = 0.999;

  private final List<PairFile> files;
  private final Map<Integer, List<Tie>> ties = new HashMap<>();
  private final Set<List<Integer>> versions = new HashSet<>();

  Rivals(List<PairFile> files, List<Tie> all) {
    this.files = files;
    for (Tie tie : all) {
      boolean oneLanguage = language(tie.a()).equals(language(tie.b()));
      if (oneLanguage && tie.score() >= Likeness.SAME_STORY && tie.sameText()) {
        versions.add(List.of(tie.a(), tie.b()));
      }
      ties.computeIfAbsent(tie.a(), k -> new ArrayList<>()).add(tie);
      ties.computeIfAbsent(tie.b(), k -> new ArrayList<>()).add(tie);
    }
  }

  private String language(int file) {
    return files.get(file).language();
  }

  /** A file that stands between the two of a tie, absent if none does. */
  @Nullable Integer of(Tie tie) {
    Integer rival = of(tie, tie.a());
    return rival == null ? of(tie, tie.b()) : rival;
  }

  private @Nullable Integer of(Tie tie, int file) {
    int partner = tie.other(file);
    for (Tie each : ties.getOrDefault(file, List.of())) {
      int rival = each.other(file);
      boolean near = odds(each.score()) > odds(tie.score()) - MARGIN;
      if (rival != partner
          && near
          && each.sameText() == tie.sameText()
          && language(rival).equals(language(partner))
          && !files.get(rival).isOfOtherOutlet(files.get(partner))
          && !isVersion(rival, partner)) {
        return rival;
      }
    }
    return null;
  }

  private boolean isVersion(int one, int other) {
    return versions.contains(List.of(Math.min(one, other), Math.max(one, other)));
  }

  private static double odds(double score) {
    double bounded = Math.max(1 - SUREST, Math.min(SUREST, score));
    return StrictMath.log(bounded / (1 - bounded));
  }
}
