package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import diptych.translate.service.LocalServer.Answer;
import diptych.translate.service.LocalServer.Asked;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the real services answer good requests, as their public specifications say. */
public final class Replies {
  private Replies() {}

  /** What stands for a translation here: Latin words for words, the same digits for digits. */
  public static String translation(String source) {
    StringBuilder out = new StringBuilder();
    for (String word : source.strip().split("\\s+", -1)) {
      String digits = word.replaceAll("[^0-9.,:]", "");
      out.append(out.isEmpty() ? "" : " ");
      out.append(digits.matches(".*[0-9].*") ? digits : word(word.hashCode()));
    }
    return out.append('.').toString();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number & 0xFFFFF; word.length() < 5; rest /= 20) {
      word.append((char) ('a' + rest % 20));
    }
    return word.toString();
  }

  /** The texts a request asks for, whatever the service. */
  static List<String> texts(Asked asked) {
    List<String> texts = new ArrayList<>();
    if (asked.headers().getOrDefault("Content-Type", "").startsWith("application/x-www-form")) {
      texts.add(form(asked.body()).get("q"));
      return texts;
    }
    JsonNode body = Json.read(asked.body()).orElseThrow();
    if (body.isArray()) {
      body.forEach(each -> texts.add(each.path("Text").asText()));
    } else if (body.has("messages")) {
      JsonNode user = Json.read(body.at("/messages/1/content").asText()).orElseThrow();
      user.forEach(each -> texts.add(each.asText()));
    } else {
      for (String name : List.of("q", "text", "contents", "segments")) {
        body.path(name).forEach(each -> texts.add(each.asText()));
      }
    }
    return texts;
  }

  public static Answer libreTranslate(Asked asked) {
    if (asked.target().equals("/languages")) {
      return Answer.ok("[{\"code\":\"he\",\"name\":\"Hebrew\",\"targets\":[\"en\"]}]");
    }
    JsonNode body = Json.read(asked.body()).orElseThrow();
    if (!body.path("format").asText().equals("text")
        || !isHebrewEnglish(body, "source", "target")) {
      return Answer.of(400, "{\"error\":\"Invalid request\"}");
    }
    ObjectNode answer = Json.object();
    var out = answer.putArray("translatedText");
    texts(asked).forEach(text -> out.add(translation(text)));
    return Answer.ok(Json.write(answer));
  }

  static Answer deepL(Asked asked) {
    if (!asked.headers().getOrDefault("Authorization", "").equals("DeepL-Auth-Key " + Wire.KEY)) {
      return Answer.of(403, "{\"message\":\"Authorization failed\"}");
    }
    if (asked.target().equals("/v2/usage")) {
      return Answer.ok("{\"character_count\":10,\"character_limit\":500000}");
    }
    JsonNode body = Json.read(asked.body()).orElseThrow();
    if (!body.path("source_lang").asText().equals("HE")
        || !body.path("target_lang").asText().equals("EN-US")
        || body.has("tag_handling")) {
      return Answer.of(400, "{\"message\":\"Bad request\"}");
    }
    ObjectNode answer = Json.object();
    var out = answer.putArray("translations");
    texts(asked)
        .forEach(
            text ->
                out.addObject()
                    .put("detected_source_language", "HE")
                    .put("text", translation(text)));
    return Answer.ok(Json.write(answer));
  }

  static Answer googleBasic(Asked asked) {
    if (!asked.headers().getOrDefault("X-Goog-Api-Key", "").equals(Wire.KEY)) {
      return Answer.of(
          403, "{\"error\":{\"code\":403,\"message\":\"The request is missing a key\"}}");
    }
    if (asked.target().equals("/language/translate/v2/languages")) {
      return Answer.ok("{\"data\":{\"languages\":[{\"language\":\"iw\"}]}}");
    }
    JsonNode body = Json.read(asked.body()).orElseThrow();
    if (!body.path("format").asText().equals("text")
        || !isHebrewEnglish(body, "source", "target")) {
      return Answer.of(400, "{\"error\":{\"code\":400,\"message\":\"Invalid Value\"}}");
    }
    ObjectNode answer = Json.object();
    var out = answer.putObject("data").putArray("translations");
    texts(asked).forEach(text -> out.addObject().put("translatedText", escaped(translation(text))));
    return Answer.ok(Json.write(answer));
  }

  static Answer googleAdvanced(Asked asked) {
    if (!asked.headers().getOrDefault("Authorization", "").equals("Bearer " + Wire.KEY)) {
      return Answer.of(401, "{\"error\":{\"code\":401,\"status\":\"UNAUTHENTICATED\"}}");
    }
    if (asked.target().endsWith("/supportedLanguages")) {
      return Answer.ok("{\"languages\":[{\"languageCode\":\"iw\"}]}");
    }
    JsonNode body = Json.read(asked.body()).orElseThrow();
    if (!body.path("mimeType").asText().equals("text/plain")
        || !asked.target().equals("/v3/projects/desk-1/locations/global:translateText")
        || !isHebrewEnglish(body, "sourceLanguageCode", "targetLanguageCode")) {
      return Answer.of(400, "{\"error\":{\"code\":400,\"message\":\"Invalid argument\"}}");
    }
    ObjectNode answer = Json.object();
    var out = answer.putArray("translations");
    texts(asked).forEach(text -> out.addObject().put("translatedText", translation(text)));
    return Answer.ok(Json.write(answer));
  }

  static Answer azure(Asked asked) {
    if (asked.target().startsWith("/languages")) {
      return Answer.ok("{\"translation\":{\"he\":{\"name\":\"Hebrew\"}}}");
    }
    if (!asked.headers().getOrDefault("Ocp-Apim-Subscription-Key", "").equals(Wire.KEY)
        || !asked.headers().getOrDefault("Ocp-Apim-Subscription-Region", "").equals("westeurope")) {
      return Answer.of(401, "{\"error\":{\"code\":401000,\"message\":\"not authorized\"}}");
    }
    if (!asked.target().equals("/translate?api-version=3.0&textType=plain&from=he&to=en")) {
      return Answer.of(400, "{\"error\":{\"code\":400000,\"message\":\"not valid\"}}");
    }
    var answer = JsonNodeFactory.instance.arrayNode();
    texts(asked)
        .forEach(
            text ->
                answer
                    .addObject()
                    .putArray("translations")
                    .addObject()
                    .put("text", translation(text))
                    .put("to", "en"));
    return Answer.ok(Json.write(answer));
  }

  static Answer chat(Asked asked) {
    if (asked.target().equals("/v1/models")) {
      return Answer.ok("{\"object\":\"list\",\"data\":[{\"id\":\"small\"}]}");
    }
    JsonNode body = Json.read(asked.body()).orElseThrow();
    if (!asked.target().equals("/v1/chat/completions")
        || body.path("temperature").asDouble(1) != 0
        || !body.at("/messages/0/content").asText().contains("Hebrew")) {
      return Answer.of(400, "{\"error\":{\"message\":\"bad\",\"type\":\"invalid_request_error\"}}");
    }
    ObjectNode content = Json.object();
    List<String> texts = texts(asked);
    for (int i = 0; i < texts.size(); i++) {
      content.put(Integer.toString(i + 1), translation(texts.get(i)));
    }
    return Answer.ok(chatAnswer(Json.write(content), "stop"));
  }

  static String chatAnswer(String content, String finishReason) {
    ObjectNode answer = Json.object();
    ObjectNode choice = answer.putArray("choices").addObject();
    choice.putObject("message").put("role", "assistant").put("content", content);
    choice.put("finish_reason", finishReason);
    return Json.write(answer);
  }

  static Answer apertium(Asked asked) {
    if (asked.target().equals("/listPairs")) {
      return Answer.ok(
          "{\"responseData\":[{\"sourceLanguage\":\"heb\",\"targetLanguage\":\"eng\"}],"
              + "\"responseDetails\":null,\"responseStatus\":200}");
    }
    Map<String, String> form = form(asked.body());
    if (!form.get("langpair").equals("heb|eng")
        || !form.get("markUnknown").equals("no")
        || !form.get("format").equals("txt")) {
      return Answer.of(400, "{\"status\":\"error\",\"code\":400,\"explanation\":\"no\"}");
    }
    ObjectNode answer = Json.object();
    answer.putObject("responseData").put("translatedText", translation(form.get("q")) + "\n");
    answer.put("responseStatus", 200);
    return Answer.ok(Json.write(answer));
  }

  static Answer camel(Asked asked) {
    JsonNode body = Json.read(asked.body()).orElseThrow();
    if (!isHebrewEnglish(body, "source", "target")) {
      return Answer.of(400, "{\"error\":{\"message\":\"languages\"}}");
    }
    ObjectNode answer = Json.object();
    var out = answer.putArray("translations");
    texts(asked).forEach(text -> out.add(translation(text)));
    return Answer.ok(Json.write(answer));
  }

  private static boolean isHebrewEnglish(JsonNode body, String source, String target) {
    return body.path(source).asText().equals("he") && body.path(target).asText().equals("en");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String part : body.split("&", -1)) {
      int is = part.indexOf('=');
      form.put(
          part.substring(0, is), URLDecoder.decode(part.substring(is + 1), StandardCharsets.UTF_8));
    }
    return form;
  }
}
