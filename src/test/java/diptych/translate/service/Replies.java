package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import diptych.translate.service.LocalServer.Answer;
import diptych.translate.service.LocalServer.Asked;

/** How the real services answer, as their public specifications say. */
public final class Replies {
  private Replies() {}

  /** The words that stand for a translation here: long enough, Latin, with the same digits. */
  static String translation(String source) {
    StringBuilder out = new StringBuilder();
    for (String word : source.split("\\s+", -1)) {
      String digits = word.replaceAll("[^0-9.,:]", "");
      out.append(out.isEmpty() ? "" : " ");
      out.append(digits.matches(".*[0-9].*") ? digits : "w" + Integer.toHexString(word.hashCode()));
    }
    return out.append('.').toString();
  }

  public static Answer libreTranslate(Asked asked) {
    if (asked.target().equals("/languages")) {
      return Answer.ok("[{\"code\":\"he\",\"name\":\"Hebrew\",\"targets\":[\"en\"]}]");
    }
    JsonNode body = Json.read(asked.body()).orElseThrow();
    if (!body.path("format").asText().equals("text")) {
      return Answer.of(400, "{\"error\":\"plain text should have been demanded\"}");
    }
    ObjectNode answer = Json.object();
    var texts = answer.putArray("translatedText");
    body.path("q").forEach(q -> texts.add(translation(q.asText())));
    return Answer.ok(Json.write(answer));
  }
}
