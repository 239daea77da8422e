package diptych.translate.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that sleeping moves on. */
public final class FakeTime extends Clock {
  private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private final List<Duration> slept = new CopyOnWriteArrayList<>();

  public Timing timing() {
    return new Timing(this, this::sleep, new Random(1));
  }

  private synchronized void sleep(Duration duration) {
    slept.add(duration);
    now = now.plus(duration);
  }

  public synchronized void advance(Duration duration) {
    now = now.plus(duration);
  }

  /** The waits in order. */
  public List<Duration> slept() {
    return List.copyOf(slept);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
