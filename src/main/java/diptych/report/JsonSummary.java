package diptych.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Writes the {@code summary} of a report. */
final class JsonSummary {
  private JsonSummary() {}

  static void write(JsonGenerator json, ComparisonSummary summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeObjectFieldStart("sentences");
    json.writeNumberField("left", summary.left().sentences());
    json.writeNumberField("right", summary.right().sentences());
    json.writeEndObject();
    json.writeNumberField("rows", summary.rows());
    json.writeNumberField("moved", summary.moved());
    json.writeNumberField("uncertain", summary.uncertain());
    json.writeNumberField("differences", summary.differences());
    counts(json, "byType", summary.byType());
    counts(json, "bySeverity", summary.bySeverity());
    json.writeObjectFieldStart("unmatched");
    side(json, "left", summary.left());
    side(json, "right", summary.right());
    json.writeEndObject();
    ComparisonSummary.TranslationFigures translation = summary.translation();
    json.writeObjectFieldStart("translation");
    json.writeStringField("kind", translation.kind());
    json.writeNumberField("translated", translation.translated());
    json.writeNumberField("untranslated", translation.untranslated());
    json.writeNumberField("doubtful", translation.doubtful());
    counts(json, "engines", translation.engines());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void side(JsonGenerator json, String role, ComparisonSummary.Side side)
      throws IOException {
    json.writeObjectFieldStart(role);
    json.writeNumberField("sentences", side.unmatched());
    json.writeFieldName("share");
    json.writeNumber(Words.decimal(side.share()));
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      json.writeNumberField(Characters.wellFormed(entry.getKey()), entry.getValue());
    }
    json.writeEndObject();
  }
}
