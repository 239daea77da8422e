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
 * Google Translation v3 (Advanced) with a project and an OAuth token. A token lives an hour: name a
 * file that another program refreshes in {@code diptych.google.token-file}.
 */
final class GoogleAdvanced extends GoogleService {
  private final Secret token;
  private final String project;
  private final String parent;

  GoogleAdvanced(EngineSettings settings, Web web) throws Failure {
    this(settings, settings.expectSecret("token", "an OAuth token"), web);
  }

  private GoogleAdvanced(EngineSettings settings, Secret token, Web web) throws Failure {
    super(
        settings,
        "https://translate.googleapis.com",
        Limits.usual().withBatch(200, 20_000, 100_000),
        Optional.of(token),
        web);
    this.token = token;
    this.project = name("project", settings.expect("project", "a project"));
    this.parent =
        "projects/"
            + project
            + "/locations/"
            + name("location", settings.text("location", "global"));
  }

  /** These become part of the address. */
  private String name(String key, String value) throws Failure {
    if (!value.matches("[A-Za-z0-9.:_-]{1,100}")) {
      throw settings().invalid(key, "is '" + value + "', which is no such name");
    }
    return value;
  }

  @Override
  public String variant(LanguagePair pair) {
    return String.join("|", "v3", model().orElse(""), glossary(pair).orElse(""));
  }

  private Optional<String> model() {
    return settings().find("model");
  }

  private Optional<String> glossary(LanguagePair pair) {
    return settings().find("glossary." + pair).or(() -> settings().find("glossary"));
  }

  @Override
  protected HttpRequest.Builder request(LanguagePair pair, List<String> segments) throws Failure {
    ObjectNode body = Json.object();
    segments.forEach(body.putArray("contents")::add);
    body.put("mimeType", "text/plain");
    body.put("sourceLanguageCode", code(pair.source()));
    body.put("targetLanguageCode", code(pair.target()));
    model().ifPresent(model -> body.put("model", inParent("models", model)));
    glossary(pair)
        .ifPresent(
            id -> body.putObject("glossaryConfig").put("glossary", inParent("glossaries", id)));
    return authorized(post("/v3/" + parent + ":translateText", body));
  }

  private String inParent(String kind, String name) {
    return name.startsWith("projects/") ? name : parent + "/" + kind + "/" + name;
  }

  private HttpRequest.Builder authorized(HttpRequest.Builder request) throws Failure {
    return bearer(request, token).header("x-goog-user-project", project);
  }

  @Override
  protected List<@Nullable String> texts(JsonNode answer, List<String> segments) {
    JsonNode glossary = answer.path("glossaryTranslations");
    return plain(glossary.isEmpty() ? answer.path("translations") : glossary, segments);
  }

  @Override
  protected HttpRequest.Builder check() throws Failure {
    return authorized(at("/v3/" + parent + "/supportedLanguages").GET());
  }

  @Override
  protected String describe(JsonNode checked) {
    return "v3, " + checked.path("languages").size() + " languages";
  }
}
