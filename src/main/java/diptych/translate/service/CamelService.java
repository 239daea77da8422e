package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.translate.EngineSettings;
import diptych.translate.ExternalEndpoint;
import diptych.translate.LanguageCodes;
import diptych.translate.Translator.Status;
import diptych.translate.service.ServiceFault.Kind;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any Camel endpoint. It gets {@code {"source":"he","target":"en","segments":["…"]}} and answers
 * {@code {"translations":["…"]}}, as many in the same order, or {@code
 * {"error":{"message":"…","retry":true,"retryAfter":3}}}.
 */
final class CamelService implements Service {
  private final EngineSettings settings;
  private final String uri;
  private final ExternalEndpoint external;
  private final Limits limits;
  private final Clock clock;

  CamelService(EngineSettings settings, String uri, ExternalEndpoint external, Clock clock)
      throws Failure {
    this.clock = clock;
    this.settings = settings;
    this.uri = uri;
    this.external = external;
    this.limits = Limits.usual().configured(settings);
  }

  @Override
  public String name() {
    return settings.engine();
  }

  /** The endpoint without its parameters, which may hold secrets. */
  @Override
  public String address() {
    int query = uri.indexOf('?');
    String bare = query < 0 ? uri : uri.substring(0, query);
    int user = bare.lastIndexOf('@');
    int scheme = bare.indexOf(':');
    return user < 0 || scheme < 0 ? bare : bare.substring(0, scheme + 1) + bare.substring(user + 1);
  }

  @Override
  public String variant(LanguagePair pair) {
    return settings.text("version", address());
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public boolean supports(LanguagePair pair) {
    return true;
  }

  @Override
  public List<String> call(LanguagePair pair, List<String> segments, Duration timeout)
      throws ServiceFault, InterruptedException {
    ObjectNode body = Json.object();
    body.put("source", LanguageCodes.canonical(pair.source()));
    body.put("target", LanguageCodes.canonical(pair.target()));
    segments.forEach(body.putArray("segments")::add);
    String text;
    try {
      text = external.exchange(uri, Json.write(body), timeout);
    } catch (ExternalEndpoint.Refused e) {
      throw refused(e);
    } catch (IOException e) {
      throw new ServiceFault(
          Kind.TROUBLE,
          where() + " gave no answer (" + e.getClass().getSimpleName() + ").",
          null,
          e);
    }
    JsonNode answer =
        Json.read(text).orElseThrow(() -> garbled("the answer is not the JSON it should be"));
    if (answer.hasNonNull("error")) {
      throw reported(answer.path("error"));
    }
    return texts(answer.path("translations"), segments.size());
  }

  private List<String> texts(JsonNode translations, int count) throws ServiceFault {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : translations) {
      if (each.isTextual()) {
        texts.add(each.textValue());
      }
    }
    if (texts.size() != count || translations.size() != count) {
      throw garbled("it answered " + texts.size() + " texts for " + count + " asked");
    }
    return texts;
  }

  private ServiceFault refused(ExternalEndpoint.Refused e) {
    Kind kind = HttpService.usualKind(e.status(), String.valueOf(e.getMessage()));
    String after = e.retryAfter();
    Duration wait = after == null ? null : RetryAfter.parse(after, clock).orElse(null);
    String advice = kind == Kind.QUOTA ? HttpService.USED_UP : ": see the route behind it.";
    return new ServiceFault(kind, where() + " answered " + e.status() + advice, wait, null);
  }

  private ServiceFault reported(JsonNode error) {
    String message = Reply.line(error.path("message").asText("no reason given"));
    boolean again = error.path("retry").asBoolean(false);
    double after = error.path("retryAfter").asDouble(0);
    @Nullable Duration wait =
        after > 0 && after < 1e6 ? Duration.ofMillis((long) (after * 1000)) : null;
    Kind kind = wait != null ? Kind.BUSY : again ? Kind.TROUBLE : Kind.BAD_TEXT;
    return new ServiceFault(kind, where() + " reported: " + message, wait, null);
  }

  /** What others say about the endpoint may repeat its parameters, and these may hold secrets. */
  private String withoutParameters(String text) {
    String bare = text.replace(uri, address());
    int query = uri.indexOf('?');
    return query < 0 ? bare : bare.replace(uri.substring(query), "?...");
  }

  private ServiceFault garbled(String what) {
    return new ServiceFault(Kind.STUMBLED, where() + " cannot be understood: " + what + ".");
  }

  private String where() {
    return "camel:" + address();
  }

  @Override
  public Status status() {
    String problem = external.problem(uri);
    return problem == null
        ? new Status(true, true, where() + " is there; whether it answers is seen when it is used")
        : new Status(true, false, where() + ": " + withoutParameters(problem));
  }
}
