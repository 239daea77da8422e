package diptych.translate.service;

/**
 * Learns how much a service takes at a time where it takes less than we thought: half after each
 * refusal, a little more with each success. Thread safe.
 */
final class LearnedSize {
  private static final long LEAST = 500;

  private final long configured;
  private long most;

  /** Starts with what is configured, in characters. */
  LearnedSize(long configured) {
    this.configured = configured;
    this.most = configured;
  }

  synchronized long most() {
    return most;
  }

  synchronized void refused(long characters) {
    most = Math.min(most, Math.max(LEAST, characters / 2));
  }

  synchronized void taken() {
    most = Math.min(configured, most + most / 20);
  }
}
