package diptych.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import diptych.model.Comparison;
import diptych.report.ComparisonSummary;
import diptych.store.ComparisonRecord;
import diptych.store.Json;

/** Keeps the figures of a comparison without the store having to know what a report shows. */
public final class StoredSummary {
  private StoredSummary() {}

  static JsonNode of(Comparison comparison) {
    return Json.mapper().valueToTree(ComparisonSummary.of(comparison));
  }

  /** The figures of a comparison, as they were kept. */
  public static ComparisonSummary of(ComparisonRecord comparison) {
    try {
      return Json.mapper().treeToValue(comparison.summary(), ComparisonSummary.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a summary that another version kept", e);
    }
  }
}
