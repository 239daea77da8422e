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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * DeepL, {@code POST /v2/translate}. Keys that end in {@code :fx} belong to the free host. A
 * segment is translated as one sentence unless {@code diptych.deepl.split-sentences} says
 * otherwise.
 */
final class DeepL extends HttpService {
  private static final double PRICE = 25;
  private static final Set<String> FORMALITIES =
      Set.of("default", "more", "less", "prefer_more", "prefer_less");
  private static final Set<String> SPLITTINGS = Set.of("0", "1", "nonewlines");

  private final Secret key;
  private final String formality;
  private final String splitting;

  DeepL(EngineSettings settings, Web web) throws Failure {
    this(settings, settings.expectSecret("key", "an authentication key"), web);
  }

  private DeepL(EngineSettings settings, Secret key, Web web) throws Failure {
    super(
        settings,
        settings.address("url", host(key)),
        Limits.usual().withBatch(50, 30_000, 100_000).withPrice(PRICE),
        Optional.of(key),
        web);
    this.key = key;
    this.formality = choice(settings, "formality", "default", FORMALITIES);
    this.splitting = choice(settings, "split-sentences", "0", SPLITTINGS);
  }

  private static String host(Secret key) throws Failure {
    return key.reveal().endsWith(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com";
  }

  private static String choice(
      EngineSettings settings, String key, String otherwise, Set<String> allowed) throws Failure {
    String value = settings.text(key, otherwise);
    if (!allowed.contains(value)) {
      throw settings.invalid(
          key, "is '" + value + "', but must be one of " + String.join(", ", allowed));
    }
    return value;
  }

  @Override
  public String variant(LanguagePair pair) {
    return String.join("|", glossary(pair).orElse(""), formality, splitting);
  }

  private Optional<String> glossary(LanguagePair pair) {
    return settings().find("glossary." + pair).or(() -> settings().find("glossary"));
  }

  @Override
  protected HttpRequest.Builder request(LanguagePair pair, List<String> segments) throws Failure {
    ObjectNode body = Json.object();
    segments.forEach(body.putArray("text")::add);
    body.put("source_lang", LanguageCodes.primary(pair.source()).toUpperCase(Locale.ROOT));
    body.put("target_lang", target(pair.target()));
    body.put("split_sentences", splitting);
    body.put("preserve_formatting", true);
    glossary(pair).ifPresent(id -> body.put("glossary_id", id));
    if (!formality.equals("default")) {
      body.put("formality", formality);
    }
    return authorized(post("/v2/translate", body));
  }

  /** A target needs its variety: {@code en} → {@code EN-US}. */
  private static String target(String language) {
    String code = LanguageCodes.canonical(language).toUpperCase(Locale.ROOT);
    return switch (code) {
      case "EN" -> "EN-US";
      case "PT" -> "PT-PT";
      default -> code;
    };
  }

  private HttpRequest.Builder authorized(HttpRequest.Builder request) throws Failure {
    return request.header("Authorization", "DeepL-Auth-Key " + key.reveal());
  }

  @Override
  protected List<@Nullable String> texts(JsonNode answer, List<String> segments) {
    List<@Nullable String> texts = new ArrayList<>();
    for (JsonNode each : answer.path("translations")) {
      texts.add(each.path("text").textValue());
    }
    return texts;
  }

  @Override
  protected Optional<Kind> kindOf(Reply reply) {
    String said = reply.explanation().toLowerCase(Locale.ROOT);
    if (reply.status() == 400 && said.contains("_lang") && said.contains("not supported")) {
      return Optional.of(Kind.UNSUPPORTED);
    }
    boolean setting = said.contains("glossary") || said.contains("formality");
    return reply.status() == 400 && setting ? Optional.of(Kind.REFUSED) : Optional.empty();
  }

  @Override
  protected HttpRequest.Builder check() throws Failure {
    return authorized(at("/v2/usage").GET());
  }

  @Override
  protected String describe(JsonNode usage) {
    long limit = usage.path("character_limit").asLong();
    return limit == 0
        ? ""
        : usage.path("character_count").asLong() + " of " + limit + " characters used";
  }
}
