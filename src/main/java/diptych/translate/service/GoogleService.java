package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import diptych.model.Failure;
import diptych.translate.EngineSettings;
import diptych.translate.LanguageCodes;
import diptych.translate.Secret;
import diptych.translate.service.ServiceFault.Kind;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What both of Google's interfaces share: errors, authorization, entities. */
abstract class GoogleService extends HttpService {
  private static final double PRICE = 20;

  GoogleService(
      EngineSettings settings, String host, Limits limits, Optional<Secret> secret, Web web)
      throws Failure {
    super(settings, settings.address("url", host), limits.withPrice(PRICE), secret, web);
  }

  /** Google takes {@code he} and answers {@code he} or {@code iw}. */
  protected static String code(String language) {
    return LanguageCodes.canonical(language);
  }

  protected static HttpRequest.Builder bearer(HttpRequest.Builder request, Secret token)
      throws Failure {
    return request.header("Authorization", "Bearer " + token.reveal());
  }

  /** Entities come back where plain text was asked for, too. */
  protected static List<@Nullable String> plain(JsonNode translations, List<String> segments) {
    List<@Nullable String> texts = new ArrayList<>();
    for (JsonNode each : translations) {
      String text = each.path("translatedText").textValue();
      boolean escaped =
          text != null
              && texts.size() < segments.size()
              && segments.get(texts.size()).indexOf('&') < 0;
      texts.add(text == null || !escaped ? text : Entities.unescape(text));
    }
    return texts;
  }

  /** Too fast is a 403 here, as is a contingent used up. */
  @Override
  protected Optional<Kind> kindOf(Reply reply) {
    String said = reply.explanation().toLowerCase(Locale.ROOT);
    JsonNode error = reply.json().map(json -> json.path("error")).orElse(Json.object());
    String reason = error.path("errors").path(0).path("reason").asText().toLowerCase(Locale.ROOT);
    boolean refused = reply.status() == 403 || reply.status() == 429;
    if (refused
        && (reason.contains("daily") || said.contains("daily") || said.contains("per day"))) {
      return Optional.of(Kind.QUOTA);
    }
    if (refused
        && (reason.contains("ratelimit")
            || said.contains("rate limit")
            || error.path("status").asText().equals("RESOURCE_EXHAUSTED"))) {
      return Optional.of(Kind.BUSY);
    }
    if (reply.status() == 400) {
      if (said.contains("api key")) {
        return Optional.of(Kind.REFUSED);
      }
      if (said.contains("language")) {
        return Optional.of(Kind.UNSUPPORTED);
      }
    }
    return Optional.empty();
  }
}
