package diptych.translate;

import java.util.concurrent.atomic.LongAdder;

/** Counts what an engine is asked. Thread safe. */
public final class UsageCounter {
  private final String engine;
  private final double pricePerMillion;
  private final LongAdder requests = new LongAdder();
  private final LongAdder retries = new LongAdder();
  private final LongAdder segments = new LongAdder();
  private final LongAdder characters = new LongAdder();
  private final LongAdder cacheHits = new LongAdder();

  /**
   * A counter at zero.
   *
   * @param pricePerMillion estimated price of a million characters
   */
  public UsageCounter(String engine, double pricePerMillion) {
    this.engine = engine;
    this.pricePerMillion = pricePerMillion;
  }

  public void request(boolean repeated) {
    requests.increment();
    if (repeated) {
      retries.increment();
    }
  }

  public void answered(int count, long size) {
    segments.add(count);
    characters.add(size);
  }

  public void cacheHits(int count) {
    cacheHits.add(count);
  }

  public Usage usage() {
    long size = characters.sum();
    return new Usage(
        engine,
        requests.sum(),
        retries.sum(),
        segments.sum(),
        size,
        cacheHits.sum(),
        size * pricePerMillion / 1e6);
  }
}
