package diptych.translate.service;

import java.time.Duration;

/**
 * Learns how long a service takes, so that a request that hangs is not waited for as long as the
 * slowest service could need. The first try may take eight times the slowest answer so far, each
 * further try twice as long, up to the configured timeout. Thread safe.
 */
final class AnswerTimes {
  private static final int ENOUGH = 5;
  private static final long MARGIN = 8;
  private static final long SHORTEST_MILLIS = 5_000;

  private final Duration longest;
  private int answers;
  private long slowest;

  AnswerTimes(Duration longest) {
    this.longest = longest;
  }

  synchronized void answered(long millis) {
    answers++;
    slowest = Math.max(slowest, millis);
  }

  /** How long to wait on a try of a request, from 1. */
  synchronized Duration timeout(int attempt) {
    if (answers < ENOUGH) {
      return longest;
    }
    long first = Math.max(SHORTEST_MILLIS, slowest * MARGIN);
    long millis = first << Math.min(attempt - 1, 10);
    return millis < longest.toMillis() ? Duration.ofMillis(millis) : longest;
  }
}
