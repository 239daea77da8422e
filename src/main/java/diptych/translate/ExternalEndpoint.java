package diptych.translate;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reaches an endpoint that is not part of this package, such as a Camel route of the site. */
public interface ExternalEndpoint {
  /**
   * Sends a JSON text and waits for the answer.
   *
   * @param uri the endpoint
   * @param json what is sent
   * @param timeout longest wait
   * @return what came back, as text
   * @throws Refused if the endpoint answered with an error status
   * @throws IOException if it could not be reached or gave no answer in time
   */
  String exchange(String uri, String json, Duration timeout)
      throws Refused, IOException, InterruptedException;

  /** Why the endpoint cannot be used, null if nothing speaks against it; asks nobody. */
  @Nullable String problem(String uri);

  /** The endpoint answered with an error. */
  final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final @Nullable String retryAfter;

    /**
     * An error answer.
     *
     * @param status the status, as HTTP counts them
     * @param message what it said, without secrets
     * @param retryAfter its {@code Retry-After} header
     */
    public Refused(int status, String message, @Nullable String retryAfter) {
      super(message);
      this.status = status;
      this.retryAfter = retryAfter;
    }

    public int status() {
      return status;
    }

    public @Nullable String retryAfter() {
      return retryAfter;
    }
  }
}
