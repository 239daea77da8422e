package diptych.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a JSON report and skips its text, alignment and differences. Unknown fields
 * are ignored.
 */
final class SummaryReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();

  ComparisonSummary read(Reader json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a Diptych report: it does not begin with an object");
      }
      object(parser, "");
    }
    String schema = texts.get("schema");
    if (!JsonRenderer.SCHEMA.equals(schema)) {
      throw new IOException("schema is " + schema + ", " + JsonRenderer.SCHEMA + " was expected");
    }
    return new ComparisonSummary(
        expect("story"),
        expect("title"),
        expect("mode"),
        expect("modeReason"),
        expect("translator.name"),
        texts.get("translator.direction"),
        side("left"),
        side("right"),
        number("summary.rows"),
        number("summary.moved"),
        number("summary.uncertain"),
        group("summary.byType."),
        group("summary.bySeverity."),
        new ComparisonSummary.TranslationFigures(
            expect("summary.translation.kind"),
            number("summary.translation.translated"),
            number("summary.translation.untranslated"),
            number("summary.translation.doubtful"),
            group("summary.translation.engines.")),
        warnings);
  }

  private void object(JsonParser parser, String path) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = path + parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_OBJECT) {
        object(parser, key + ".");
      } else if (value == JsonToken.START_ARRAY) {
        array(parser, key);
      } else if (value == JsonToken.VALUE_STRING && !key.endsWith(".text")) {
        texts.put(key, parser.getText());
      } else if (value == JsonToken.VALUE_NUMBER_INT) {
        numbers.put(key, parser.getIntValue());
      }
    }
  }

  private void array(JsonParser parser, String key) throws IOException {
    if (key.equals("warnings")) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        warnings.add(parser.getText());
      }
    } else if (key.equals("editions")) {
      int index = 0;
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        object(parser, (index++ == 0 ? "left" : "right") + ".");
      }
    } else {
      parser.skipChildren();
    }
  }

  private ComparisonSummary.Side side(String role) throws IOException {
    return new ComparisonSummary.Side(
        expect(role + ".id"),
        expect(role + ".language"),
        texts.get(role + ".outlet"),
        texts.get(role + ".headline"),
        expect(role + ".source.file"),
        number("summary.sentences." + role),
        number("summary.unmatched." + role + ".sentences"));
  }

  private Map<String, Integer> group(String prefix) {
    Map<String, Integer> found = new LinkedHashMap<>();
    numbers.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            found.put(key.substring(prefix.length()), value);
          }
        });
    return found;
  }

  private String expect(String key) throws IOException {
    @Nullable String text = texts.get(key);
    if (text == null) {
      throw new IOException("the report has no \"" + key + "\"; write it again");
    }
    return text;
  }

  private int number(String key) throws IOException {
    @Nullable Integer number = numbers.get(key);
    if (number == null) {
      throw new IOException("the report has no \"" + key + "\"; write it again");
    }
    return number;
  }
}
