package diptych.model;

/**
 * An expected failure: something outside the program is not as it must be.
 *
 * <p>The message says what, which, why, and what to do next. Bugs are {@link
 * IllegalArgumentException}s instead.
 */
public class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  /** What to do with a failure. */
  public enum Category {
    /** The run cannot go on. */
    STOP,
    /** This file or pair is set aside, the others go on. */
    SKIP,
    /** Another try later may succeed. */
    RETRY,
    /** The result is there but lacks something. */
    PARTIAL
  }

  private final Category category;

  public Failure(Category category, String message) {
    super(message);
    this.category = category;
  }

  public Failure(Category category, String message, Throwable cause) {
    super(message, cause);
    this.category = category;
  }

  /** What, which, why, and what to do next. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  public Category category() {
    return category;
  }
}
