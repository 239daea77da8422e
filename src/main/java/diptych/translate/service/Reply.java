package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * What came back over HTTP.
 *
 * @param status HTTP status
 * @param headers the headers
 * @param body the text, read as UTF-8
 */
record Reply(int status, HttpHeaders headers, String body) {
  private static final int LONGEST_EXCERPT = 160;

  Optional<JsonNode> json() {
    return Json.read(body);
  }

  Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /**
   * The service's own explanation, if it sent one as JSON: {@code message}, or {@code error} as
   * text or with a {@code message} inside. One line, shortened.
   */
  String explanation() {
    return json().map(Reply::message).map(Reply::line).orElse("");
  }

  private static String message(JsonNode body) {
    JsonNode node = body.isArray() ? body.path(0) : body;
    for (String name : new String[] {"error", "message", "detail", "explanation"}) {
      JsonNode value = node.path(name);
      if (value.isTextual()) {
        return value.asText();
      }
      if (value.path("message").isTextual()) {
        return value.path("message").asText();
      }
    }
    return "";
  }

  /** A text of others made fit for a message: one line, shortened. */
  static String line(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length() && out.length() < LONGEST_EXCERPT; i++) {
      char c = text.charAt(i);
      boolean plain = !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
      out.append(plain ? c : ' ');
    }
    return out.toString().strip();
  }
}
