package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.translate.EngineSettings;
import diptych.translate.LanguageCodes;
import diptych.translate.Secret;
import diptych.translate.service.ServiceFault.Kind;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Azure AI Translator v3. Its limit of characters slides with the time, so that the client stays
 * below it by itself; the default is that of tier S1, a free subscription needs {@code
 * diptych.azure.characters-per-minute} = 33000.
 */
final class Azure extends HttpService {
  private static final double PRICE = 10;
  private static final int S1_A_MINUTE = 600_000;

  private final Secret key;
  private final String category;

  Azure(EngineSettings settings, Web web) throws Failure {
    this(settings, settings.expectSecret("key", "a subscription key"), web);
  }

  private Azure(EngineSettings settings, Secret key, Web web) throws Failure {
    super(
        settings,
        settings.address("url", "https://api.cognitive.microsofttranslator.com"),
        Limits.usual()
            .withBatch(100, 10_000, 100_000)
            .withPace(4, S1_A_MINUTE, Duration.ofSeconds(30))
            .withPrice(PRICE),
        Optional.of(key),
        web);
    this.key = key;
    this.category = settings.text("category", "general");
  }

  @Override
  public String variant(LanguagePair pair) {
    return "v3|" + category;
  }

  @Override
  protected HttpRequest.Builder request(LanguagePair pair, List<String> segments) throws Failure {
    var body = JsonNodeFactory.instance.arrayNode();
    segments.forEach(text -> body.addObject().put("Text", text));
    String path =
        "/translate?api-version=3.0&textType=plain&from="
            + encoded(LanguageCodes.canonical(pair.source()))
            + "&to="
            + encoded(LanguageCodes.canonical(pair.target()))
            + (category.equals("general") ? "" : "&category=" + encoded(category));
    HttpRequest.Builder request =
        post(path, body).header("Ocp-Apim-Subscription-Key", key.reveal());
    settings()
        .find("region")
        .ifPresent(region -> request.header("Ocp-Apim-Subscription-Region", region));
    return request;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  protected List<@Nullable String> texts(JsonNode answer, List<String> segments) {
    List<@Nullable String> texts = new ArrayList<>();
    for (JsonNode each : answer) {
      texts.add(each.path("translations").path(0).path("text").textValue());
    }
    return texts;
  }

  /** The six-digit codes say more than the status. */
  @Override
  protected Optional<Kind> kindOf(Reply reply) {
    int code = reply.json().map(json -> json.path("error").path("code").asInt()).orElse(0);
    return switch (code) {
      case 400050, 400077 -> Optional.of(Kind.TOO_LARGE);
      case 400018, 400019, 400023, 400035, 400036 -> Optional.of(Kind.UNSUPPORTED);
      case 403001 -> Optional.of(Kind.QUOTA);
      default -> code / 1000 == 408 ? Optional.of(Kind.TROUBLE) : Optional.empty();
    };
  }

  /**
   * The list of languages is public: it shows that the service answers, not that the key is good.
   */
  @Override
  protected HttpRequest.Builder check() {
    return at("/languages?api-version=3.0&scope=translation").GET();
  }

  @Override
  protected String describe(JsonNode checked) {
    return checked.path("translation").size() + " languages; the key is not tried";
  }
}
