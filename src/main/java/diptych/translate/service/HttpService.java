package diptych.translate.service;

import com.fasterxml.jackson.databind.JsonNode;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.translate.EngineSettings;
import diptych.translate.LanguageCodes;
import diptych.translate.Secret;
import diptych.translate.Translator.Status;
import diptych.translate.service.ServiceFault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * A service over HTTP with JSON. A subclass says how a request looks, where the texts are in the
 * answer, and which errors mean something else than their status usually means.
 */
abstract class HttpService implements Service {
  static final String USED_UP =
      ": the contingent is used up; raise it or wait for the next period.";

  private static final int LEAST_QUOTATION = 10;
  private static final Duration CHECK = Duration.ofSeconds(4);

  private final EngineSettings settings;
  private final URI base;
  private final Limits limits;
  private final Web web;
  private final Optional<Secret> secret;

  HttpService(EngineSettings settings, URI base, Limits limits, Optional<Secret> secret, Web web)
      throws Failure {
    this.settings = settings;
    this.base = base;
    this.limits = limits.configured(settings);
    this.secret = secret;
    this.web = web;
  }

  /** The request for a batch; its body asks for plain text. */
  protected abstract HttpRequest.Builder request(LanguagePair pair, List<String> segments)
      throws Failure;

  /** The texts of a good answer, one for each segment; null for one that is not there. */
  protected abstract List<@Nullable String> texts(JsonNode answer, List<String> segments)
      throws ServiceFault;

  /** A request that costs nothing and shows whether the service answers. */
  protected abstract HttpRequest.Builder check() throws Failure;

  /** What an answer other than 200 means; absent for what its status usually means. */
  protected Optional<Kind> kindOf(Reply reply) {
    return Optional.empty();
  }

  /** What to add to the status line of {@code diptych translators}. */
  protected String describe(JsonNode checked) {
    return "";
  }

  @Override
  public final String name() {
    return settings.engine();
  }

  @Override
  public final String address() {
    return base.toString();
  }

  @Override
  public final Limits limits() {
    return limits;
  }

  @Override
  public boolean supports(LanguagePair pair) {
    return LanguageCodes.isTranslation(pair);
  }

  protected final EngineSettings settings() {
    return settings;
  }

  protected final Optional<Secret> secret() {
    return secret;
  }

  /** A request to a path below the address. */
  protected final HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json");
  }

  protected final HttpRequest.Builder post(String path, JsonNode body) {
    return at(path)
        .header("Content-Type", "application/json; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString(Json.write(body), StandardCharsets.UTF_8));
  }

  @Override
  public final List<String> call(LanguagePair pair, List<String> segments, Duration timeout)
      throws ServiceFault, InterruptedException {
    Reply reply = exchange(pair, segments, timeout);
    if (reply.status() != 200) {
      throw fault(reply, segments);
    }
    JsonNode answer =
        reply.json().orElseThrow(() -> garbled("the answer is not the JSON it should be"));
    List<@Nullable String> texts = texts(answer, segments);
    if (texts.size() != segments.size() || texts.contains(null)) {
      throw garbled(
          "it answered " + texts.size() + " texts, some empty, for " + segments.size() + " asked");
    }
    return List.copyOf(texts);
  }

  private Reply exchange(LanguagePair pair, List<String> segments, Duration timeout)
      throws ServiceFault, InterruptedException {
    try {
      return web.exchange(request(pair, segments), timeout);
    } catch (Failure e) {
      throw new ServiceFault(Kind.REFUSED, e.getMessage());
    } catch (IOException e) {
      throw fault(e, timeout);
    }
  }

  protected final ServiceFault garbled(String what) {
    return new ServiceFault(Kind.STUMBLED, where() + " cannot be understood: " + what + ".");
  }

  private String where() {
    return name() + " at " + address();
  }

  /** {@code libretranslate at http://localhost:5000}, and what to do about a broken connection. */
  private ServiceFault fault(IOException e, Duration timeout) {
    if (e instanceof HttpConnectTimeoutException
        || e instanceof ConnectException
        || e.getCause() instanceof UnresolvedAddressException) {
      return new ServiceFault(
          Kind.UNREACHABLE,
          where()
              + " cannot be reached: start the service, or correct "
              + settings.described("url")
              + ".",
          null,
          e);
    }
    if (e instanceof SSLException) {
      return new ServiceFault(
          Kind.REFUSED,
          where()
              + " has no certificate that can be trusted: check the address and its certificate.",
          null,
          e);
    }
    String what =
        e instanceof HttpTimeoutException
            ? " gave no answer within " + timeout.toMillis() / 1000.0 + " s"
            : " broke the connection off";
    return new ServiceFault(Kind.TROUBLE, where() + what + ".", null, e);
  }

  private ServiceFault fault(Reply reply, List<String> segments) {
    Kind kind = kindOf(reply).orElseGet(() -> usualKind(reply.status(), reply.explanation()));
    Duration wait =
        reply
            .header("Retry-After")
            .flatMap(value -> RetryAfter.parse(value, web.clock()))
            .orElse(null);
    String said = quotes(reply.explanation(), segments) ? "" : hide(reply.explanation());
    String message =
        where()
            + " answered "
            + reply.status()
            + (said.isEmpty() ? "" : " (" + said + ")")
            + advice(kind, reply.status());
    return new ServiceFault(kind, message, wait, null);
  }

  /** Whether an explanation repeats what an article says, which has no place in a log. */
  private static boolean quotes(String said, List<String> segments) {
    return segments.stream()
        .map(text -> text.substring(0, Math.min(text.length(), LEAST_QUOTATION)))
        .anyMatch(said::contains);
  }

  private String hide(String text) {
    return secret.map(s -> s.hideIn(text)).orElse(text);
  }

  private String advice(Kind kind, int status) {
    return switch (kind) {
      case REFUSED ->
          status == 401 || status == 403
              ? ": check " + settings.described("key") + "."
              : ": check " + settings.described("url") + " and the other settings.";
      case QUOTA -> USED_UP;
      case UNSUPPORTED -> ": choose another translator for these languages.";
      case TOO_LARGE -> ": the text is too long for it.";
      case BAD_TEXT -> ": it does not take this text.";
      case BUSY -> ": it is asked too fast.";
      case UNREACHABLE, TROUBLE, STUMBLED -> ".";
    };
  }

  /** What a status means for most services. */
  static Kind usualKind(int status, String said) {
    return switch (status) {
      case 400, 422 -> saysTooLarge(said) ? Kind.TOO_LARGE : Kind.BAD_TEXT;
      case 402, 456 -> Kind.QUOTA;
      case 408 -> Kind.TROUBLE;
      case 413, 414 -> Kind.TOO_LARGE;
      case 429, 529 -> Kind.BUSY;
      case 502, 503, 504 -> Kind.TROUBLE;
      default -> status >= 500 ? Kind.STUMBLED : Kind.REFUSED;
    };
  }

  private static boolean saysTooLarge(String said) {
    String lower = said.toLowerCase(Locale.ROOT);
    return lower.contains("exceed") || lower.contains("too long") || lower.contains("too large");
  }

  @Override
  public final Status status() {
    try {
      Reply reply = web.exchange(check(), CHECK);
      if (reply.status() != 200) {
        return new Status(true, false, fault(reply, List.of()).getMessage());
      }
      String more = reply.json().map(this::describe).orElse("");
      return new Status(true, true, address() + " answers" + (more.isEmpty() ? "" : "; " + more));
    } catch (Failure e) {
      return new Status(false, false, e.getMessage());
    } catch (IOException e) {
      return new Status(true, false, fault(e, CHECK).getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Status(true, false, "interrupted");
    }
  }
}
