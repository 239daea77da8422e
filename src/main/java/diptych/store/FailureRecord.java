package diptych.store;

/**
 * What is remembered of a file or a pair that could not be processed.
 *
 * @param subject the file relative to the input folder, or the pair
 * @param sha256 digest of the bytes concerned, empty where they could not be read
 * @param settings the settings of the attempt
 * @param reason what, why and what next; one or two sentences
 * @param retry whether the next run tries again although nothing changed
 * @param failedAt when, ISO 8601
 */
public record FailureRecord(
    String subject, String sha256, String settings, String reason, boolean retry, String failedAt) {

  /** The reason with the name of what failed before it, if it does not begin with that. */
  public String message() {
    String name = SafeName.shown(subject);
    return reason.startsWith(name) ? reason : name + ": " + reason;
  }
}
