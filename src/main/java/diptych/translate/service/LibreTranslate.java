package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.translate.EngineSettings;
import diptych.translate.LanguageCodes;
import diptych.translate.Secret;
import diptych.translate.service.ServiceFault.Kind;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * LibreTranslate, self-hosted or not: {@code POST /translate}. Its key travels in the body. An
 * unsupported language is a 400 that no smaller batch would cure.
 */
final class LibreTranslate extends HttpService {
  static final String DEFAULT_ADDRESS = "http://127.0.0.1:5000";

  LibreTranslate(EngineSettings settings, Web web) throws Failure {
    super(
        settings,
        settings.address("url", DEFAULT_ADDRESS),
        Limits.usual().withBatch(25, 5_000, 40_000),
        settings.secret("key"),
        web);
  }

  /** Which server it is says which models it has, unless {@code version} names them. */
  @Override
  public String variant(LanguagePair pair) {
    return settings().text("version", address());
  }

  @Override
  protected HttpRequest.Builder request(LanguagePair pair, List<String> segments) throws Failure {
    ObjectNode body = Json.object();
    segments.forEach(body.putArray("q")::add);
    body.put("source", LanguageCodes.primary(pair.source()));
    body.put("target", LanguageCodes.primary(pair.target()));
    body.put("format", "text");
    Optional<Secret> key = secret();
    if (key.isPresent()) {
      body.put("api_key", key.get().reveal());
    }
    return post("/translate", body);
  }

  @Override
  protected List<@Nullable String> texts(JsonNode answer, List<String> segments) {
    List<@Nullable String> texts = new ArrayList<>();
    for (JsonNode text : answer.path("translatedText")) {
      texts.add(text.textValue());
    }
    return texts;
  }

  @Override
  protected Optional<Kind> kindOf(Reply reply) {
    String said = reply.explanation();
    if (reply.status() == 400 && said.endsWith("is not supported")) {
      return Optional.of(Kind.UNSUPPORTED);
    }
    return reply.status() == 400 && said.contains("API key")
        ? Optional.of(Kind.REFUSED)
        : Optional.empty();
  }

  @Override
  protected HttpRequest.Builder check() {
    return at("/languages").GET();
  }

  @Override
  protected String describe(JsonNode checked) {
    return checked.size() + " languages";
  }
}
