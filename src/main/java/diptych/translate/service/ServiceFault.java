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
    /** The service's own trouble, a timeout, a dropped connection: repeat. */
    TROUBLE,
    /** The answer makes no sense: repeat. */
    GARBLED,
    /** Too much in one request: send less at a time. */
    TOO_LARGE,
    /** The request was refused for what is in it: find the segment. */
    BAD_TEXT,
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

  /** Whether it ends the whole run of the engine. */
  boolean isFinal() {
    return kind == Kind.REFUSED || kind == Kind.QUOTA || kind == Kind.UNREACHABLE;
  }
}
