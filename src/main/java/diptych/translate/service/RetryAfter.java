package diptych.translate.service;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Reads the {@code Retry-After} header. {@code 3} → 3 s; {@code Wed, 21 Oct 2026 07:28:00 GMT} →
 * until then; anything else → absent. Never more than a minute.
 */
final class RetryAfter {
  static final Duration LONGEST = Duration.ofSeconds(60);

  private RetryAfter() {}

  static Optional<Duration> parse(String value, Clock clock) {
    String text = value.strip();
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(capped(Duration.ofSeconds(Long.parseLong(text))));
    }
    try {
      ZonedDateTime until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(capped(Duration.between(clock.instant(), until.toInstant())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Duration capped(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
