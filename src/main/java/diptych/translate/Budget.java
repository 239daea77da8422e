package diptych.translate;

import java.util.concurrent.atomic.AtomicLong;

/** How many characters a run may still send to services. Shared by all engines; thread safe. */
public final class Budget {
  private final long limit;
  private final AtomicLong spent = new AtomicLong();

  private Budget(long limit) {
    this.limit = limit;
  }

  public static Budget unlimited() {
    return new Budget(Long.MAX_VALUE);
  }

  /** At most so many characters. */
  public static Budget of(long characters) {
    if (characters < 0) {
      throw new IllegalArgumentException("a budget below 0: " + characters);
    }
    return new Budget(characters);
  }

  /** Takes the characters if they are there: all or none. */
  public boolean take(long characters) {
    while (true) {
      long now = spent.get();
      if (characters > limit - now) {
        return false;
      }
      if (spent.compareAndSet(now, now + characters)) {
        return true;
      }
    }
  }

  /** Gives back what was taken and not spent. */
  public void giveBack(long characters) {
    spent.addAndGet(-characters);
  }

  public long spent() {
    return spent.get();
  }

  /** Why a segment was not sent, and how to go on. */
  public String exhausted() {
    return "The budget of "
        + limit
        + " characters is used up; what was translated is kept: run again with a larger"
        + " --max-characters to go on.";
  }
}
