package diptych.translate.service;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
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
          .executor(Runnable::run) // nothing here blocks, and a change of threads costs time
          .build();

  /** Reads dates in answers by this clock. */
  public Web(Clock clock) {
    this.clock = clock;
  }

  Clock clock() {
    return clock;
  }

  /**
   * Sends a request and reads the answer. Not by {@code sendAsync}, which takes a detour through
   * another thread.
   *
   * @throws HttpTimeoutException if it took too long
   * @throws IOException if the connection failed; a {@link java.net.ConnectException} if there was
   *     none
   */
  Reply exchange(HttpRequest.Builder request, Duration timeout)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + timeout.toNanos();
    try {
      HttpResponse<String> got =
          client.send(
              request.timeout(timeout).build(),
              info -> new BoundedBody(LARGEST, Duration.ofNanos(end - System.nanoTime())));
      return new Reply(got.statusCode(), got.headers(), got.body());
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw new HttpTimeoutException("the answer began but did not end in time");
      }
      throw e;
    }
  }
}
