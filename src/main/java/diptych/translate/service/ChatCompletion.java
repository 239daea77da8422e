package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.translate.EngineSettings;
import diptych.translate.Secret;
import diptych.translate.service.ServiceFault.Kind;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any chat model behind the OpenAI interface: OpenAI, Ollama, vLLM, llama.cpp, LM Studio and
 * others.
 *
 * <p>Segments go in as a JSON object with numbers for names, and the answer must be an object with
 * the very same numbers. What an article says is data: it never stands outside the JSON strings,
 * and a model that chats, obeys or leaves out is found by the numbers and the gate. An answer that
 * did not end by itself ({@code finish_reason} other than {@code stop}) is not used.
 */
final class ChatCompletion extends HttpService {
  private static final String OPENAI = "https://api.openai.com/v1";

  private final Optional<Secret> key;
  private final String model;
  private final Optional<Double> temperature;

  ChatCompletion(EngineSettings settings, Web web) throws Failure {
    this(settings, address(settings), web);
  }

  private ChatCompletion(EngineSettings settings, URI address, Web web) throws Failure {
    super(
        settings,
        address,
        Limits.usual().withBatch(10, 2_000, 16_000).withPace(2, 0, Duration.ofSeconds(120)),
        settings.secret("key"),
        web);
    this.model = settings.expect("model", "the name of a model");
    this.key =
        address.toString().equals(OPENAI)
            ? Optional.of(settings.expectSecret("key", "an API key"))
            : settings.secret("key");
    this.temperature =
        settings.text("temperature", "0").equals("default")
            ? Optional.empty()
            : Optional.of(settings.decimal("temperature", 0));
  }

  /** {@code http://localhost:11434} → {@code http://localhost:11434/v1}. */
  private static URI address(EngineSettings settings) throws Failure {
    URI given = settings.address("url", OPENAI);
    return given.getPath().isEmpty() ? URI.create(given + "/v1") : given;
  }

  @Override
  public String variant(LanguagePair pair) {
    return settings().text("version", address()) + "|" + model + "|" + ChatPrompt.VERSION;
  }

  @Override
  protected HttpRequest.Builder request(LanguagePair pair, List<String> segments) throws Failure {
    ObjectNode body = Json.object();
    body.put("model", model);
    temperature.ifPresent(value -> body.put("temperature", value));
    body.put("stream", false);
    var messages = body.putArray("messages");
    messages.addObject().put("role", "system").put("content", ChatPrompt.instructions(pair));
    messages.addObject().put("role", "user").put("content", ChatPrompt.numbered(segments));
    return authorized(post("/chat/completions", body));
  }

  private HttpRequest.Builder authorized(HttpRequest.Builder request) throws Failure {
    return key.isPresent()
        ? request.header("Authorization", "Bearer " + key.get().reveal())
        : request;
  }

  @Override
  protected List<@Nullable String> texts(JsonNode answer, List<String> segments)
      throws ServiceFault {
    if (answer.hasNonNull("error")) {
      throw new ServiceFault(Kind.TROUBLE, name() + " at " + address() + " reported an error.");
    }
    JsonNode choice = answer.path("choices").path(0);
    String reason = choice.path("finish_reason").asText();
    switch (reason) {
      case "stop" -> {}
      case "length" ->
          throw new ServiceFault(
              Kind.TOO_LARGE, name() + " at " + address() + " broke off for lack of room.");
      case "content_filter" ->
          throw new ServiceFault(
              Kind.BAD_TEXT, name() + " at " + address() + " refused the text: content filter.");
      default -> throw garbled("finish_reason is '" + Reply.line(reason) + "' instead of 'stop'");
    }
    if (choice.path("message").hasNonNull("refusal")) {
      throw new ServiceFault(
          Kind.BAD_TEXT, name() + " at " + address() + " refused to translate the text.");
    }
    return numbered(choice.path("message").path("content").asText(), segments.size());
  }

  private List<@Nullable String> numbered(String content, int count) throws ServiceFault {
    JsonNode object =
        Json.read(ChatPrompt.unfenced(content))
            .filter(JsonNode::isObject)
            .orElseThrow(() -> garbled("the model did not answer with a JSON object"));
    List<@Nullable String> texts = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      texts.add(object.path(Integer.toString(i)).textValue());
    }
    if (object.size() != count || texts.contains(null)) {
      throw garbled("the model answered " + object.size() + " texts for numbers 1 to " + count);
    }
    return texts;
  }

  @Override
  protected Optional<Kind> kindOf(Reply reply) {
    JsonNode error = reply.json().map(json -> json.path("error")).orElse(Json.object());
    String what = (error.path("code").asText() + " " + error.path("type").asText());
    String said = reply.explanation().toLowerCase(Locale.ROOT);
    if (reply.status() == 429 && (what.contains("quota") || what.contains("billing"))) {
      return Optional.of(Kind.QUOTA);
    }
    if (reply.status() == 400 && (what.contains("context_length") || said.contains("context"))) {
      return Optional.of(Kind.TOO_LARGE);
    }
    boolean setting = said.contains("temperature") || said.contains("model");
    return reply.status() == 400 && setting ? Optional.of(Kind.REFUSED) : Optional.empty();
  }

  @Override
  protected HttpRequest.Builder check() throws Failure {
    return authorized(at("/models").GET());
  }

  @Override
  protected String describe(JsonNode models) {
    for (JsonNode each : models.path("data")) {
      String id = each.path("id").asText();
      if (id.equals(model) || id.equals(model + ":latest")) {
        return "model " + model;
      }
    }
    return "model " + model + " is not in its list";
  }
}
