package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.translate.EngineSettings;
import diptych.translate.LanguageCodes;
import diptych.translate.Secret;
import diptych.translate.service.ServiceFault.Kind;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Apertium APy, {@code POST /translate}: one segment a request, languages by three letters. Unknown
 * words come back as they are and without the usual star.
 */
final class Apertium extends HttpService {
  private final Optional<Secret> key;

  Apertium(EngineSettings settings, Web web) throws Failure {
    super(
        settings,
        settings.address("url", "http://127.0.0.1:2737"),
        Limits.usual().withBatch(1, 5_000, 20_000),
        settings.secret("key"),
        web);
    this.key = settings.secret("key");
  }

  @Override
  public String variant(LanguagePair pair) {
    return settings().text("version", address());
  }

  @Override
  protected HttpRequest.Builder request(LanguagePair pair, List<String> segments) throws Failure {
    String form =
        "langpair="
            + encoded(threeLetters(pair.source()) + "|" + threeLetters(pair.target()))
            + "&markUnknown=no&format=txt&q="
            + encoded(segments.get(0))
            + (key.isPresent() ? "&key=" + encoded(key.get().reveal()) : "");
    return at("/translate")
        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8));
  }

  /** {@code es} → {@code spa}. */
  static String threeLetters(String language) {
    String code = LanguageCodes.primary(language);
    try {
      String three = new Locale(code).getISO3Language();
      return three.isEmpty() ? code : three.toLowerCase(Locale.ROOT);
    } catch (MissingResourceException e) {
      return code;
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  protected List<@Nullable String> texts(JsonNode answer, List<String> segments)
      throws ServiceFault {
    int status = answer.path("responseStatus").asInt(200);
    if (status != 200) {
      throw new ServiceFault(
          Kind.TROUBLE, name() + " at " + address() + " answered with status " + status + ".");
    }
    return Collections.singletonList(
        answer.path("responseData").path("translatedText").textValue());
  }

  @Override
  protected Optional<Kind> kindOf(Reply reply) {
    return reply.status() == 400 && reply.body().contains("pair")
        ? Optional.of(Kind.UNSUPPORTED)
        : Optional.empty();
  }

  @Override
  protected HttpRequest.Builder check() {
    return at("/listPairs").GET();
  }

  @Override
  protected String describe(JsonNode checked) {
    return checked.path("responseData").size() + " directions";
  }
}
