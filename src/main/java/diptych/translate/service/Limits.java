package diptych.translate.service;

import diptych.model.Failure;
import diptych.translate.EngineSettings;
import java.time.Duration;

/**
 * What a service can take, and how patient we are with it.
 *
 * @param segments most segments of a request
 * @param characters most characters (UTF-16 units) of all segments of a request
 * @param bytes most UTF-8 bytes of all segments of a request
 * @param concurrency most requests at a time
 * @param requestsPerSecond pace, 0 for as fast as it goes
 * @param charactersPerMinute pace, 0 for as fast as it goes
 * @param timeout longest wait for the whole answer
 * @param attempts most tries of one request
 * @param patience how long an outage is waited for once the service has answered in this run
 * @param pricePerMillion estimated price of a million characters
 */
public record Limits(
    int segments,
    int characters,
    int bytes,
    int concurrency,
    double requestsPerSecond,
    int charactersPerMinute,
    Duration timeout,
    int attempts,
    Duration patience,
    double pricePerMillion) {

  /** What most services stand; each corrects what is different. */
  static Limits usual() {
    return new Limits(
        50, 10_000, 60_000, 4, 0, 0, Duration.ofSeconds(30), 8, Duration.ofSeconds(60), 0);
  }

  Limits withBatch(int most, int size, int octets) {
    return new Limits(
        most,
        size,
        octets,
        concurrency,
        requestsPerSecond,
        charactersPerMinute,
        timeout,
        attempts,
        patience,
        pricePerMillion);
  }

  Limits withPace(int atOnce, int charactersAMinute, Duration longest) {
    return new Limits(
        segments,
        characters,
        bytes,
        atOnce,
        requestsPerSecond,
        charactersAMinute,
        longest,
        attempts,
        patience,
        pricePerMillion);
  }

  Limits withPrice(double perMillion) {
    return new Limits(
        segments,
        characters,
        bytes,
        concurrency,
        requestsPerSecond,
        charactersPerMinute,
        timeout,
        attempts,
        patience,
        perMillion);
  }

  /** These limits with what is set in {@code diptych.<engine>.batch-segments} and so on. */
  Limits configured(EngineSettings settings) throws Failure {
    return new Limits(
        settings.number("batch-segments", segments, 1),
        settings.number("batch-characters", characters, 1),
        settings.number("batch-bytes", bytes, 1),
        settings.number("concurrency", concurrency, 1),
        settings.decimal("requests-per-second", requestsPerSecond),
        settings.number("characters-per-minute", charactersPerMinute, 0),
        settings.seconds("timeout", timeout),
        settings.number("attempts", attempts, 1),
        settings.seconds("patience", patience),
        settings.decimal("price", pricePerMillion));
  }
}
