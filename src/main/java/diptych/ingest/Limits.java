package diptych.ingest;

import java.time.Duration;

/**
 * What reading one file may cost.
 *
 * @param fileBytes largest file that is opened, in bytes
 * @param textChars most characters an article may have, in UTF-16 units
 * @param blocks most blocks an article may have
 * @param time longest time the parser of a binary format may take
 */
public record Limits(long fileBytes, int textChars, int blocks, Duration time) {
  /** Generous for a newspaper article: 32 MiB, two million characters, 20,000 blocks, a minute. */
  public static final Limits DEFAULT =
      new Limits(32L << 20, 2_000_000, 20_000, Duration.ofSeconds(60));

  public Limits {
    if (fileBytes < 1 || textChars < 1 || blocks < 1 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
