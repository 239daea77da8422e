package diptych.report;

import diptych.model.Comparison;
import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison in figures: what the index and a terminal show of it, and the {@code summary} of the
 * JSON report, from which it can be read back.
 *
 * @param story name of the story
 * @param title title of the story for people
 * @param mode {@code edition} or {@code outlet}
 * @param modeReason why this mode was chosen
 * @param translator engine or chain that was asked, {@code none} where none was
 * @param direction such as {@code he-en}, absent where nothing was translated
 * @param left the base edition
 * @param right the other
 * @param rows rows of the alignment
 * @param pairs rows with text on both sides
 * @param moved rows whose text stands elsewhere
 * @param uncertain rows with a score below {@link #UNCERTAIN_BELOW}
 * @param byType differences by type; types without any are left out
 * @param bySeverity differences by severity: high, medium, low, in this order
 * @param translation how much was translated, and by whom
 * @param warnings what makes the result less sure than it looks
 */
public record ComparisonSummary(
    String story,
    String title,
    String mode,
    String modeReason,
    String translator,
    @Nullable String direction,
    Side left,
    Side right,
    int rows,
    int pairs,
    int moved,
    int uncertain,
    Map<String, Integer> byType,
    Map<String, Integer> bySeverity,
    TranslationFigures translation,
    List<String> warnings) {
  /** A row whose score is lower is shown as uncertain: of such rows fewer than half are right. */
  public static final double UNCERTAIN_BELOW = 0.5;

  public ComparisonSummary {
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    bySeverity = gravestFirst(bySeverity);
    warnings = List.copyOf(warnings);
  }

  /** Counts a comparison. */
  public static ComparisonSummary of(Comparison comparison) {
    return Summaries.of(comparison);
  }

  /**
   * Reads the summary of a JSON report, skipping the text.
   *
   * @throws IOException if it cannot be read or is not a report of a known schema
   */
  public static ComparisonSummary read(Reader json) throws IOException {
    return new SummaryReader().read(json);
  }

  /** Number of differences. */
  public int differences() {
    return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Differences of one severity, such as {@code high}. */
  public int severity(String name) {
    return bySeverity.getOrDefault(name, 0);
  }

  /** Whether something makes the result less sure than it looks. */
  public boolean hasWarnings() {
    return !warnings.isEmpty() || translation.untranslated() > 0;
  }

  /**
   * One of the two editions.
   *
   * @param id edition id
   * @param language BCP 47 tag
   * @param outlet outlet, absent if unknown
   * @param headline headline, absent if there is none
   * @param file file name
   * @param sentences number of segments
   * @param unmatched segments without counterpart
   */
  public record Side(
      String id,
      String language,
      @Nullable String outlet,
      @Nullable String headline,
      String file,
      int sentences,
      int unmatched) {
    /** Share of the segments without counterpart, 0 to 1. */
    public double share() {
      return sentences == 0 ? 0 : (double) unmatched / sentences;
    }
  }

  /**
   * What translation contributed.
   *
   * @param kind {@code gloss}, {@code machine}, {@code human}, {@code mixed} or {@code none}
   * @param translated segments with a translation
   * @param untranslated segments for which an engine was asked and gave none
   * @param doubtful translated segments that something speaks against
   * @param byQuality translated segments by what their translation is: {@code gloss}, {@code
   *     human}, {@code machine}
   * @param engines translated segments by engine
   */
  public record TranslationFigures(
      String kind,
      int translated,
      int untranslated,
      int doubtful,
      Map<String, Integer> byQuality,
      Map<String, Integer> engines) {
    public TranslationFigures {
      byQuality = Collections.unmodifiableMap(new LinkedHashMap<>(byQuality));
      engines = Collections.unmodifiableMap(new LinkedHashMap<>(engines));
    }

    /** Segments of which there is nothing but words looked up one by one. */
    public int glossed() {
      return byQuality.getOrDefault("gloss", 0);
    }

    /** Whether all there is was looked up word by word. */
    public boolean isGloss() {
      return kind.equals("gloss");
    }
  }

  /** The counts in the order high, medium, low, whatever order they were stored in. */
  private static Map<String, Integer> gravestFirst(Map<String, Integer> counts) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    for (String severity : List.of("high", "medium", "low")) {
      if (counts.containsKey(severity)) {
        ordered.put(severity, counts.get(severity));
      }
    }
    counts.forEach(ordered::putIfAbsent);
    return Collections.unmodifiableMap(ordered);
  }
}
