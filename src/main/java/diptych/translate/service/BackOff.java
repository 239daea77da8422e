package diptych.translate.service;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before a repetition: twice as long each time, spread at random. */
final class BackOff {
  private static final long FIRST_MILLIS = 250;
  private static final long LONGEST_MILLIS = 8_000;

  private BackOff() {}

  /**
   * The wait after a failed attempt: between half of and the whole of 250 ms, 500 ms, 1 s … 8 s.
   *
   * @param attempt number of failed attempts, from 1
   */
  static Duration after(int attempt, RandomGenerator random) {
    long whole = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(attempt - 1, 10));
    return Duration.ofMillis(whole / 2 + random.nextLong(whole / 2 + 1));
  }
}
