package diptych.translate.service;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps an engine below its rate limits: no more than so many requests a second, no more than so
 * many characters in any minute, none while the service asked for a pause. Thread safe.
 */
final class Pace {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final Timing timing;
  private final double requestsPerSecond;
  private final long charactersPerMinute;
  private final Deque<Sent> window = new ArrayDeque<>();
  private long inWindow;
  private Instant next = Instant.MIN;
  private Instant pausedUntil = Instant.MIN;

  private record Sent(Instant at, long characters) {}

  Pace(Limits limits, Timing timing) {
    this.timing = timing;
    this.requestsPerSecond = limits.requestsPerSecond();
    this.charactersPerMinute = limits.charactersPerMinute();
  }

  /** Returns when a request of this size may go out. */
  void await(long characters) throws InterruptedException {
    while (true) {
      Duration wait = reserve(characters);
      if (wait.isZero()) {
        return;
      }
      timing.sleep(wait);
    }
  }

  /** No request before so long from now. */
  synchronized void pause(Duration duration) {
    Instant until = timing.clock().instant().plus(duration);
    if (until.isAfter(pausedUntil)) {
      pausedUntil = until;
    }
  }

  private synchronized Duration reserve(long characters) {
    Instant now = timing.clock().instant();
    Instant earliest = now;
    if (pausedUntil.isAfter(earliest)) {
      earliest = pausedUntil;
    }
    if (next.isAfter(earliest)) {
      earliest = next;
    }
    if (charactersPerMinute > 0) {
      while (!window.isEmpty() && !window.getFirst().at().plus(WINDOW).isAfter(now)) {
        inWindow -= window.removeFirst().characters();
      }
      if (!window.isEmpty() && inWindow + characters > charactersPerMinute) {
        Instant free = window.getFirst().at().plus(WINDOW);
        earliest = free.isAfter(earliest) ? free : earliest;
      }
    }
    if (earliest.isAfter(now)) {
      return Duration.between(now, earliest);
    }
    if (requestsPerSecond > 0) {
      next = now.plusNanos((long) (1e9 / requestsPerSecond));
    }
    if (charactersPerMinute > 0) {
      window.addLast(new Sent(now, characters));
      inWindow += characters;
    }
    return Duration.ZERO;
  }
}
