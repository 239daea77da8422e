package diptych.model;

/**
 * A place where the editions say different things.
 *
 * @param id name inside its comparison; the same for an unchanged passage in a later revision
 * @param type kind of difference
 * @param severity how much it deserves a look
 * @param source what the base edition has
 * @param target what the other has
 * @param detail one sentence a person can read: what, where, why
 */
public record Difference(
    String id,
    DifferenceType type,
    Severity severity,
    Passage source,
    Passage target,
    String detail) {}
