package diptych.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import diptych.model.Agreement;
import diptych.model.Comparison;
import diptych.model.Difference;
import diptych.model.Passage;
import diptych.model.TermCount;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes the machine-readable report, {@code diptych/comparison/1}, whose JSON Schema is the
 * resource {@value #SCHEMA_RESOURCE}.
 */
public final class JsonRenderer implements Renderer {
  /** Name and version of the format. */
  public static final String SCHEMA = "diptych/comparison/1";

  /** Class path resource with the JSON Schema of the format. */
  public static final String SCHEMA_RESOURCE = "/diptych/comparison-1.schema.json";

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final boolean tokens;

  /** Without the word-by-word readings of a gloss. */
  public JsonRenderer() {
    this(false);
  }

  private JsonRenderer(boolean tokens) {
    this.tokens = tokens;
  }

  /** A renderer that also writes what the lexicon knows of each word ({@code tokens}). */
  public JsonRenderer withTokens() {
    return new JsonRenderer(true);
  }

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void render(Comparison c, Appendable out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      JsonParts parts = new JsonParts(json, tokens);
      ComparisonSummary summary = ComparisonSummary.of(c);
      json.writeStartObject();
      parts.text("schema", SCHEMA);
      parts.text("story", c.story());
      parts.text("title", c.title());
      parts.text("mode", summary.mode());
      parts.text("modeReason", c.modeReason());
      json.writeObjectFieldStart("translator");
      parts.text("name", c.translator());
      parts.text("direction", summary.direction());
      parts.text("kind", summary.translation().kind());
      json.writeEndObject();
      parts.texts("warnings", c.warnings());
      json.writeArrayFieldStart("editions");
      parts.edition("left", c.source(), c.pair().sourceToTarget());
      parts.edition("right", c.target(), c.pair().targetToSource());
      json.writeEndArray();
      parts.alignment(c.alignment());
      differences(parts, json, c.differences());
      terms(parts, json, c.terms());
      JsonSummary.write(json, summary);
      json.writeEndObject();
    }
    out.append('\n');
  }

  static JsonGenerator generator(Appendable out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(writer(out));
    json.setPrettyPrinter(new LinePrinter());
    return json;
  }

  private static void differences(JsonParts parts, JsonGenerator json, List<Difference> differences)
      throws IOException {
    json.writeArrayFieldStart("differences");
    for (Difference difference : differences) {
      parts.beginItem();
      parts.text("id", difference.id());
      parts.text("type", difference.type().label());
      parts.text("severity", difference.severity().label());
      passage(parts, json, "left", difference.source());
      passage(parts, json, "right", difference.target());
      parts.text("detail", difference.detail());
      Agreement agreement = difference.agreement();
      if (agreement != null) {
        parts.text("agreement", agreement.label());
      }
      parts.endItem();
    }
    json.writeEndArray();
  }

  private static void passage(JsonParts parts, JsonGenerator json, String role, Passage passage)
      throws IOException {
    json.writeObjectFieldStart(role);
    parts.numbers("sentence", passage.segments());
    parts.spans("spans", passage.spans());
    parts.text("text", passage.text());
    json.writeEndObject();
  }

  private static void terms(JsonParts parts, JsonGenerator json, List<TermCount> terms)
      throws IOException {
    json.writeArrayFieldStart("terms");
    for (TermCount term : terms) {
      parts.beginItem();
      parts.text("concept", term.concept());
      parts.text("stance", term.stance());
      parts.text("variant", term.variant());
      json.writeNumberField("left", term.source());
      json.writeNumberField("right", term.target());
      parts.endItem();
    }
    json.writeEndArray();
  }

  private static Writer writer(Appendable out) {
    return out instanceof Writer writer ? writer : new AppendableWriter(out);
  }
}
