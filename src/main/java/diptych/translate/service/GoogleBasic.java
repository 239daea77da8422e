package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.translate.EngineSettings;
import diptych.translate.Secret;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Google Translation v2 (Basic) with an API key or a token. The key travels in a header, since
 * addresses end up in logs.
 */
final class GoogleBasic extends GoogleService {
  private final Optional<Secret> token;
  private final Optional<Secret> key;

  GoogleBasic(EngineSettings settings, Web web) throws Failure {
    this(settings, settings.secret("token"), web);
  }

  private GoogleBasic(EngineSettings settings, Optional<Secret> token, Web web) throws Failure {
    super(
        settings,
        "https://translation.googleapis.com",
        Limits.usual().withBatch(100, 5_000, 60_000),
        Optional.of(
            token.isPresent()
                ? token.get()
                : settings.expectSecret("key", "an API key, or a project and a token")),
        web);
    this.token = token;
    this.key = settings.secret("key");
  }

  @Override
  public String variant(LanguagePair pair) {
    return "v2";
  }

  @Override
  protected HttpRequest.Builder request(LanguagePair pair, List<String> segments) throws Failure {
    ObjectNode body = Json.object();
    segments.forEach(body.putArray("q")::add);
    body.put("source", code(pair.source()));
    body.put("target", code(pair.target()));
    body.put("format", "text");
    return authorized(post("/language/translate/v2", body));
  }

  private HttpRequest.Builder authorized(HttpRequest.Builder request) throws Failure {
    return token.isPresent()
        ? bearer(request, token.get())
        : request.header("X-Goog-Api-Key", key.orElseThrow().reveal());
  }

  @Override
  protected List<@Nullable String> texts(JsonNode answer, List<String> segments) {
    return plain(answer.path("data").path("translations"), segments);
  }

  @Override
  protected HttpRequest.Builder check() throws Failure {
    return authorized(at("/language/translate/v2/languages").GET());
  }

  @Override
  protected String describe(JsonNode checked) {
    return "v2, " + checked.path("data").path("languages").size() + " languages";
  }
}
