package diptych.translate.service;

import diptych.model.LanguagePair;
import diptych.translate.UsageCounter;
import diptych.translate.service.ServiceFault.Kind;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends single requests to one service: no more at a time and no faster than allowed, and none
 * while the service is known to be down.
 *
 * <p>An outage is waited for ({@link Limits#patience}) if the service has answered before; a
 * service that never answered is given up after three tries, so that a wrong address is told at
 * once. Thread safe.
 */
final class ServiceClient {
  private static final int TRIES_OF_A_STRANGER = 3;
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration FIRST_OPEN = Duration.ofSeconds(1);
  private static final Duration LONGEST_OPEN = Duration.ofSeconds(10);

  private final Service service;
  private final Timing timing;
  private final UsageCounter usage;
  private final Pace pace;
  private final Semaphore places;
  private final AnswerTimes waits;
  private final LearnedSize size;
  private final CircuitBreaker breaker;

  private boolean answered;
  private int failuresInRow;
  private @Nullable Instant downSince;
  private @Nullable String lastFailure;

  ServiceClient(Service service, Timing timing, UsageCounter usage) {
    this.service = service;
    this.timing = timing;
    this.usage = usage;
    this.pace = new Pace(service.limits(), timing);
    this.places = new Semaphore(service.limits().concurrency(), true);
    this.size = new LearnedSize(service.limits().characters());
    this.waits = new AnswerTimes(service.limits().timeout());
    this.breaker =
        CircuitBreaker.of(
            service.name(),
            CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .failureRateThreshold(80)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitIntervalFunctionInOpenState(
                    IntervalFunction.ofExponentialBackoff(FIRST_OPEN, 2, LONGEST_OPEN))
                .clock(timing.clock())
                .currentTimestampFunction(clock -> clock.millis(), TimeUnit.MILLISECONDS)
                .build());
  }

  Service service() {
    return service;
  }

  Timing timing() {
    return timing;
  }

  /**
   * One request; waits for its turn.
   *
   * @param attempt which try of this request it is, from 1
   */
  List<String> call(LanguagePair pair, List<String> segments, int attempt, boolean repeated)
      throws ServiceFault, InterruptedException {
    long characters = segments.stream().mapToLong(String::length).sum();
    pace.await(characters);
    places.acquire();
    try {
      awaitBreaker();
      usage.request(repeated);
      long start = timing.clock().millis();
      try {
        List<String> texts = service.call(pair, segments, waits.timeout(attempt));
        long took = timing.clock().millis() - start;
        waits.answered(took);
        size.taken();
        breaker.onSuccess(took, TimeUnit.MILLISECONDS);
        up();
        usage.answered(segments.size(), characters);
        return texts;
      } catch (ServiceFault e) {
        record(e, timing.clock().millis() - start);
        if (e.kind() == Kind.TOO_LARGE && segments.size() > 1) {
          size.refused(characters);
        }
        throw e;
      } catch (InterruptedException | RuntimeException e) {
        breaker.releasePermission();
        throw e;
      }
    } finally {
      places.release();
    }
  }

  /** Whether it makes no sense any more to wait for a service that fails again and again. */
  synchronized boolean isGivenUp() {
    if (downSince == null) {
      return false;
    }
    return answered
        ? downSince.plus(service.limits().patience()).isBefore(timing.clock().instant())
        : failuresInRow >= TRIES_OF_A_STRANGER;
  }

  /** Most characters to send at a time, as far as is known by now. */
  long mostCharacters() {
    return size.most();
  }

  private void awaitBreaker() throws ServiceFault, InterruptedException {
    while (!breaker.tryAcquirePermission()) {
      if (isGivenUp()) {
        String strange = neverAnswered();
        throw new ServiceFault(
            Kind.UNREACHABLE,
            strange != null
                ? strange
                : service.name()
                    + " at "
                    + service.address()
                    + " has not answered for a while and is left alone for now: see whether it runs,"
                    + " then run again.");
      }
      timing.sleep(POLL);
    }
  }

  /** What the service that has not answered in this run failed with, null if it has answered. */
  private synchronized @Nullable String neverAnswered() {
    return answered ? null : lastFailure;
  }

  private void record(ServiceFault fault, long millis) {
    switch (fault.kind()) {
      case UNREACHABLE, TROUBLE -> {
        breaker.onError(millis, TimeUnit.MILLISECONDS, fault);
        down(fault, fault.kind() == Kind.TROUBLE);
      }
      case STUMBLED -> {
        breaker.onSuccess(millis, TimeUnit.MILLISECONDS);
        down(fault, true);
      }
      case BUSY, TOO_LARGE, BAD_TEXT, UNSUPPORTED, REFUSED, QUOTA -> {
        breaker.onSuccess(millis, TimeUnit.MILLISECONDS);
        up();
      }
    }
    if (fault.kind() == Kind.BUSY) {
      pace.pause(fault.retryAfter().map(RetryAfter::capped).orElse(POLL));
    }
  }

  private synchronized void up() {
    answered = true;
    failuresInRow = 0;
    downSince = null;
  }

  private synchronized void down(ServiceFault fault, boolean connected) {
    lastFailure = fault.getMessage();
    answered |= connected;
    failuresInRow++;
    if (downSince == null) {
      downSince = timing.clock().instant();
    }
  }
}
