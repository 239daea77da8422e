package diptych.translate.service;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * HTTP as services get it: no redirects, certificates verified, connecting and the whole answer
 * bounded in time, the answer bounded in size. Thread safe.
 */
public final class Web {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int LARGEST = 16 << 20;

  private final Clock clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECT)
          .build();

  /** Reads dates in answers by this clock. */
  public Web(Clock clock) {
    this.clock = clock;
  }

  Clock clock() {
    return clock;
  }

  /**
   * Sends a request and reads the answer.
   *
   * @throws java.net.http.HttpTimeoutException if it took too long
   * @throws IOException if the connection failed; a {@link java.net.ConnectException} if there was
   *     none
   */
  Reply exchange(HttpRequest.Builder request, Duration timeout)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request.timeout(timeout).build(), info -> new BoundedBody(LARGEST));
    try {
      HttpResponse<String> got = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      return new Reply(got.statusCode(), got.headers(), got.body());
    } catch (TimeoutException e) {
      throw new java.net.http.HttpTimeoutException(
          "no whole answer in " + timeout.toSeconds() + " s");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IOException(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }
}
