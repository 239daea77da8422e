package diptych.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * Lays JSON out so that people can read it and line diffs stay small: the fields of the report and
 * of its parts stand on lines of their own, an item of a list (a sentence, a row, a difference) on
 * one line.
 */
final class LinePrinter implements PrettyPrinter {
  private int depth;

  /** Depth from which everything stays on its line; 0 while nothing does. */
  private int inline;

  @Override
  public void writeRootValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  /** Call before an item of a list. */
  void beginItem() {
    inline = inline == 0 ? depth + 1 : inline;
  }

  /** Call after an item of a list. */
  void endItem() {
    inline = inline == depth + 1 ? 0 : inline;
  }

  @Override
  public void writeStartObject(JsonGenerator json) throws IOException {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    lineUnlessInline(json, depth);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (isInline()) {
      json.writeRaw(' ');
    } else {
      lineUnlessInline(json, depth);
    }
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    if (entries > 0) {
      lineUnlessInline(json, depth - 1);
    }
    depth--;
    json.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator json) throws IOException {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) throws IOException {
    lineUnlessInline(json, depth);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
    writeObjectEntrySeparator(json);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    if (values > 0) {
      lineUnlessInline(json, depth - 1);
    }
    depth--;
    json.writeRaw(']');
  }

  private boolean isInline() {
    return inline > 0 && depth >= inline;
  }

  private void lineUnlessInline(JsonGenerator json, int indent) throws IOException {
    if (!isInline()) {
      json.writeRaw('\n');
      for (int i = 0; i < indent; i++) {
        json.writeRaw(' ');
      }
    }
  }
}
