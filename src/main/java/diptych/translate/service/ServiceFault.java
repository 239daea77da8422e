package diptych.translate.service;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a request brought no translations. The message is for people and holds no secret. */
public final class ServiceFault extends Exception {
  private static final long serialVersionUID = 1L;

  /** What to do about it. */
  public enum Kind {
    /** Not connected: wait for the service, for a while. */
    UNREACHABLE,
    /** Asked too fast: slow down and repeat. */
    BUSY,
    /** No answer in time, a dropped connection, a gateway without its service: repeat. */
    TROUBLE,
    /** It failed on this request, or its answer makes no sense: repeat. */
    STUMBLED,
    /** Too much in one request: send less at a time. */
    TOO_LARGE,
    /** The request was refused for what is in it: find the segment. */
    BAD_TEXT,
    /** It does not translate between these languages. */
    UNSUPPORTED,
    /** Key, address or settings are wrong: no request will succeed. */
    REFUSED,
    /** The contingent is used up: no request will succeed for now. */
    QUOTA
  }

  private final Kind kind;
  private final transient @Nullable Duration retryAfter;

  public ServiceFault(Kind kind, String message) {
    this(kind, message, null, null);
  }

  public ServiceFault(
      Kind kind, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  public Kind kind() {
    return kind;
  }

  /** How long the service asked us to wait. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
