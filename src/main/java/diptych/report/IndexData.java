package diptych.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** Writes {@code index.json}: all comparisons and failures, {@code diptych/index/1}. */
public final class IndexData {
  /** Name and version of the format. */
  public static final String SCHEMA = "diptych/index/1";

  private final Index index;

  public IndexData(Index index) {
    this.index = index;
  }

  public void write(Appendable out) throws IOException {
    try (JsonGenerator json = JsonRenderer.generator(out)) {
      JsonParts parts = new JsonParts(json, false);
      json.writeStartObject();
      parts.text("schema", SCHEMA);
      parts.text("generatedAt", index.generatedAt());
      json.writeArrayFieldStart("comparisons");
      for (IndexEntry entry : index.entries()) {
        entry(json, parts, entry);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("failures");
      for (IndexFailure failure : index.failures()) {
        parts.beginItem();
        parts.text("file", failure.file());
        parts.text("reason", failure.reason());
        parts.text("next", failure.next());
        parts.text("copy", failure.copy());
        parts.endItem();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void entry(JsonGenerator json, JsonParts parts, IndexEntry entry)
      throws IOException {
    json.writeStartObject();
    parts.text("story", entry.story());
    parts.text("title", entry.title());
    parts.text("left", entry.left());
    parts.text("right", entry.right());
    parts.text("status", entry.status().name().toLowerCase(Locale.ROOT));
    parts.texts("messages", entry.messages());
    parts.text("page", entry.page());
    parts.text("data", entry.data());
    ComparisonSummary summary = entry.summary();
    if (summary != null) {
      parts.text("mode", summary.mode());
      parts.text("translator", summary.translator());
      parts.text("direction", summary.direction());
      JsonSummary.write(json, summary);
    }
    json.writeArrayFieldStart("revisions");
    for (IndexEntry.Revision revision : entry.revisions()) {
      parts.beginItem();
      parts.text("edition", revision.edition());
      json.writeNumberField("number", revision.number());
      parts.text("received", revision.received());
      json.writeNumberField("sentences", revision.sentences());
      json.writeBooleanField("compared", revision.compared());
      parts.text("page", revision.page());
      json.writeNumberField("differences", revision.differences());
      parts.endItem();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
