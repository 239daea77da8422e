package diptych.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON from outside as maps, lists and strings, bounded in depth and size. */
final class JsonTree {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(4_000_000)
                  .maxNumberLength(100)
                  .build())
          .build();

  private JsonTree() {}

  /**
   * The value: a Map, a List or a String (numbers and booleans as written), null for JSON's null.
   *
   * @throws IOException if it is not JSON, or beyond the bounds
   */
  static @Nullable Object parse(String json) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IOException("nothing there");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NULL -> null;
      default -> parser.getText();
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      @Nullable Object value = value(parser);
      if (value != null) {
        map.put(name, value);
      }
    }
    return map;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      @Nullable Object value = value(parser);
      if (value != null) {
        list.add(value);
      }
    }
    return list;
  }

  /** The first string under a name: itself, the first of a list, or an object's name or value. */
  static @Nullable String text(@Nullable Object value) {
    if (value instanceof String s) {
      return s.isBlank() ? null : s.strip();
    }
    if (value instanceof List<?> list) {
      for (Object each : list) {
        String text = text(each);
        if (text != null) {
          return text;
        }
      }
    }
    if (value instanceof Map<?, ?> map) {
      for (String key : List.of("name", "@value", "value", "@id", "url")) {
        String text = text(map.get(key));
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  /** All strings under a name, joined by a comma. */
  static @Nullable String texts(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      for (Object each : list) {
        String text = text(each);
        if (text != null && !texts.contains(text)) {
          texts.add(text);
        }
      }
      return texts.isEmpty() ? null : String.join(", ", texts);
    }
    return text(value);
  }
}
