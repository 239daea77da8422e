package diptych.route;

import diptych.model.LanguagePair;
import diptych.store.ComparisonRecord;
import diptych.store.EditionRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which editions of a story are compared. The base is the one story.yaml names, else the first in
 * the base language, else the first by id. Editions of the base's outlet are compared with it; an
 * article of another outlet with the edition in its own language if the base's outlet has one, else
 * with the base.
 */
final class PairPlan {
  private PairPlan() {}

  /** Ids of two editions to compare; {@code left} is the base of the two. */
  record Pair(String left, String right) {
    String key() {
      return ComparisonRecord.key(left, right);
    }
  }

  static List<Pair> of(
      List<EditionRecord> editions, @Nullable String namedBase, String baseLanguage) {
    List<EditionRecord> sorted =
        editions.stream().sorted(Comparator.comparing(EditionRecord::id)).toList();
    if (sorted.size() < 2) {
      return List.of();
    }
    EditionRecord base = base(sorted, namedBase, baseLanguage);
    List<Pair> pairs = new ArrayList<>();
    for (EditionRecord edition : sorted) {
      if (!edition.equals(base)) {
        EditionRecord partner =
            ofSameOutlet(base, edition) ? base : partner(sorted, base, edition).orElse(base);
        pairs.add(new Pair(partner.id(), edition.id()));
      }
    }
    return pairs;
  }

  private static EditionRecord base(
      List<EditionRecord> sorted, @Nullable String namedBase, String baseLanguage) {
    for (EditionRecord edition : sorted) {
      if (edition.id().equals(namedBase)) {
        return edition;
      }
    }
    return sorted.stream()
        .filter(
            edition ->
                LanguagePair.primary(edition.language()).equals(LanguagePair.primary(baseLanguage)))
        .min(
            Comparator.comparing((EditionRecord edition) -> edition.outlet() != null)
                .thenComparing(EditionRecord::id))
        .orElse(sorted.get(0));
  }

  /** The edition of the base's outlet in the language of an article of another outlet. */
  private static Optional<EditionRecord> partner(
      List<EditionRecord> sorted, EditionRecord base, EditionRecord edition) {
    return sorted.stream()
        .filter(other -> ofSameOutlet(base, other))
        .filter(
            other ->
                LanguagePair.primary(other.language())
                    .equals(LanguagePair.primary(edition.language())))
        .findFirst();
  }

  /** An edition that names no outlet is of the story's own. */
  private static boolean ofSameOutlet(EditionRecord base, EditionRecord edition) {
    String outlet = edition.outlet();
    return outlet == null || outlet.equalsIgnoreCase(String.valueOf(base.outlet()));
  }
}
