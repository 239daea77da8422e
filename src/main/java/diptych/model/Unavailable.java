package diptych.model;

/**
 * No translation, and why.
 *
 * @param reason one sentence for people: what, which, why, what next
 * @param retryable whether another try later may succeed
 */
public record Unavailable(String reason, boolean retryable) implements Translation {
  @Override
  public Kind kind() {
    return Kind.UNAVAILABLE;
  }
}
