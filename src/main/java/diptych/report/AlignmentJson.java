package diptych.report;

import com.fasterxml.jackson.core.JsonGenerator;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import java.io.IOException;

/** The editions and the alignment as the report's JSON has them, without differences. */
final class AlignmentJson {
  private static final String SCHEMA = "diptych/alignment/1";

  private AlignmentJson() {}

  static void write(ArticlePair pair, Alignment alignment, Appendable out) throws IOException {
    try (JsonGenerator json = JsonRenderer.generator(out)) {
      JsonParts parts = new JsonParts(json, false);
      json.writeStartObject();
      parts.text("schema", SCHEMA);
      json.writeArrayFieldStart("editions");
      parts.edition("left", pair.source(), pair.sourceToTarget());
      parts.edition("right", pair.target(), pair.targetToSource());
      json.writeEndArray();
      parts.alignment(alignment);
      json.writeEndObject();
    }
    out.append('\n');
  }
}
