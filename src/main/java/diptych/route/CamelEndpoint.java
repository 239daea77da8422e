package diptych.route;

import diptych.model.Failure;
import diptych.translate.ExternalEndpoint;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Reaches Camel endpoints for the translator {@code camel:<uri>}. The routes of a site's own
 * translators, {@code routes/translator-*.camel.yaml}, run in a context of their own, which is
 * started when first needed and is the same for every command. Thread safe.
 */
final class CamelEndpoint implements ExternalEndpoint, AutoCloseable {
  private static final int OK = 200;
  private static final int MULTIPLE_CHOICES = 300;

  private final SiteSettings settings;
  private @Nullable TranslatorContext started;

  CamelEndpoint(SiteSettings settings) {
    this.settings = settings;
  }

  @Override
  public String exchange(String uri, String json, Duration timeout)
      throws Refused, IOException, InterruptedException {
    TranslatorContext context;
    try {
      context = context();
    } catch (Failure e) {
      throw new IOException(e.getMessage(), e);
    }
    Future<Exchange> sent =
        context
            .template()
            .asyncSend(
                uri,
                exchange -> {
                  exchange.setPattern(ExchangePattern.InOut);
                  exchange.getMessage().setBody(json);
                  exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "application/json");
                });
    try {
      return answer(sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new IOException("no answer within " + timeout.toSeconds() + " s", e);
    } catch (ExecutionException | CamelExecutionException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private static String answer(Exchange exchange) throws Refused, IOException {
    Exception problem = exchange.getException();
    if (problem instanceof HttpOperationFailedException http) {
      throw new Refused(http.getStatusCode(), http.getStatusText(), retryAfter(http));
    }
    if (problem != null) {
      throw new IOException(String.valueOf(problem.getMessage()), problem);
    }
    Integer status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
    if (status != null && (status < OK || status >= MULTIPLE_CHOICES)) {
      throw new Refused(
          status, "status " + status, exchange.getMessage().getHeader("Retry-After", String.class));
    }
    String body = exchange.getMessage().getBody(String.class);
    if (body == null) {
      throw new IOException("the endpoint gave no body");
    }
    return body;
  }

  private static @Nullable String retryAfter(HttpOperationFailedException http) {
    return http.getResponseHeaders() == null ? null : http.getResponseHeaders().get("Retry-After");
  }

  @Override
  public @Nullable String problem(String uri) {
    try {
      CamelContext context = context().context();
      return context.getEndpoint(uri) == null ? "there is no endpoint " + uri : null;
    } catch (Failure e) {
      return e.getMessage();
    } catch (RuntimeException e) {
      return "the endpoint cannot be made: " + e.getMessage();
    }
  }

  private synchronized TranslatorContext context() throws Failure {
    TranslatorContext known = started;
    if (known == null) {
      known = TranslatorContext.start(RoutesFolder.of(settings));
      started = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    if (started != null) {
      started.close();
    }
  }

  /** A running context and how to send to it. */
  private record TranslatorContext(RouteContext running, ProducerTemplate template) {
    static TranslatorContext start(RoutesFolder routes) throws Failure {
      RouteContext running = RouteContext.start(routes.translators(), routes.folder());
      return new TranslatorContext(running, running.context().createProducerTemplate());
    }

    CamelContext context() {
      return running.context();
    }

    void close() {
      template.stop();
      running.close();
    }
  }
}
