package diptych.model;

import org.jspecify.annotations.Nullable;

/**
 * A place where the editions say different things.
 *
 * @param id name inside its comparison; the same for an unchanged passage in a later revision
 * @param type kind of difference
 * @param severity how much it deserves a look
 * @param source what the base edition has
 * @param target what the other has
 * @param detail a sentence or two a person can read: what, where, why
 * @param agreement from which translations it was found, absent unless the pair was translated both
 *     ways
 */
public record Difference(
    String id,
    DifferenceType type,
    Severity severity,
    Passage source,
    Passage target,
    String detail,
    @Nullable Agreement agreement) {

  /** A difference of a pair that was not translated both ways. */
  public Difference(
      String id,
      DifferenceType type,
      Severity severity,
      Passage source,
      Passage target,
      String detail) {
    this(id, type, severity, source, target, detail, null);
  }
}
