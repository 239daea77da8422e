package diptych.report;

import diptych.model.Article;
import diptych.model.Bead;
import diptych.model.BlockKind;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what a comparison holds. */
final class Summaries {
  /** A row whose score is lower is shown as uncertain: of such rows fewer than half are right. */
  static final double UNCERTAIN_BELOW = 0.5;

  private Summaries() {}

  static boolean isUncertain(Bead bead) {
    return bead.score() < UNCERTAIN_BELOW;
  }

  static ComparisonSummary of(Comparison c) {
    List<Bead> beads = c.alignment().beads();
    int withoutTarget = 0;
    int withoutSource = 0;
    int moved = 0;
    int uncertain = 0;
    for (Bead bead : beads) {
      withoutTarget += bead.target().isEmpty() ? bead.source().size() : 0;
      withoutSource += bead.source().isEmpty() ? bead.target().size() : 0;
      moved += bead.moved() ? 1 : 0;
      uncertain += isUncertain(bead) ? 1 : 0;
    }
    return new ComparisonSummary(
        c.story(),
        c.title(),
        c.mode().label(),
        c.modeReason(),
        c.translator(),
        c.direction() == null ? null : c.direction().toString(),
        side(c.source(), withoutTarget),
        side(c.target(), withoutSource),
        beads.size(),
        moved,
        uncertain,
        byType(c.differences()),
        bySeverity(c.differences()),
        translation(c),
        c.warnings());
  }

  private static ComparisonSummary.Side side(Edition edition, int unmatched) {
    Article article = edition.article();
    return new ComparisonSummary.Side(
        article.id(),
        article.language(),
        outlet(article),
        headline(edition),
        article.source().file(),
        edition.segments().size(),
        unmatched);
  }

  /** The outlet the file name or story.yaml gives, else the one the file declares. */
  static @Nullable String outlet(Article article) {
    return article.outlet() != null ? article.outlet() : article.metadata().outlet();
  }

  /** The printed headline, else the one the file declares. */
  static @Nullable String headline(Edition edition) {
    for (Segment segment : edition.segments()) {
      if (edition.kindOf(segment) == BlockKind.HEADLINE) {
        return edition.article().blocks().get(segment.block()).span().of(edition.article().text());
      }
    }
    return edition.article().metadata().headline();
  }

  static Map<String, Integer> byType(List<Difference> differences) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (DifferenceType type : DifferenceType.values()) {
      int count = (int) differences.stream().filter(d -> d.type() == type).count();
      if (count > 0) {
        counts.put(type.label(), count);
      }
    }
    return counts;
  }

  static Map<String, Integer> bySeverity(List<Difference> differences) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)) {
      int count = (int) differences.stream().filter(d -> d.severity() == severity).count();
      counts.put(severity.label(), count);
    }
    return counts;
  }

  static ComparisonSummary.TranslationFigures translation(Comparison c) {
    Map<String, Integer> engines = new TreeMap<>();
    Map<String, Integer> kinds = new TreeMap<>();
    int translated = 0;
    int untranslated = 0;
    int doubtful = 0;
    for (List<Translation> side : List.of(c.pair().sourceToTarget(), c.pair().targetToSource())) {
      for (Translation translation : side) {
        if (translation instanceof Translated t) {
          translated++;
          doubtful += t.doubt() != null ? 1 : 0;
          engines.merge(t.engine(), 1, Integer::sum);
          kinds.merge(quality(t), 1, Integer::sum);
        } else {
          untranslated++;
        }
      }
    }
    String kind =
        kinds.isEmpty() ? "none" : kinds.size() > 1 ? "mixed" : kinds.keySet().iterator().next();
    return new ComparisonSummary.TranslationFigures(
        kind, translated, untranslated, doubtful, engines);
  }

  /** {@code gloss}, {@code machine} or {@code human}. */
  static String quality(Translated translated) {
    return translated.quality().name().toLowerCase(Locale.ROOT);
  }
}
