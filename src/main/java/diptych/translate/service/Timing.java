package diptych.translate.service;

import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Time and chance, so that tests need neither.
 *
 * @param clock tells the time
 * @param sleeper waits
 * @param random spreads retries; safe for concurrent use
 */
public record Timing(Clock clock, Sleeper sleeper, RandomGenerator random) {
  /** Waits for a while. */
  @FunctionalInterface
  public interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  /** Real time. */
  public static Timing system() {
    return new Timing(
        Clock.systemUTC(), duration -> Thread.sleep(duration.toMillis() + 1), new Random());
  }

  void sleep(Duration duration) throws InterruptedException {
    if (!duration.isNegative() && !duration.isZero()) {
      sleeper.sleep(duration);
    }
  }
}
