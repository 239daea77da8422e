package diptych.compare;

import java.util.List;

/**
 * A place where two lists of tokens differ: what one of them has there and what the other.
 *
 * @param sourceStart first source token that is gone, or the one before which something came
 * @param sourceEnd one past the last source token that is gone
 * @param targetStart first target token that came, or the one before which something is gone
 * @param targetEnd one past the last target token that came
 */
record Edit(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
  List<Token> gone(List<Token> source) {
    return source.subList(sourceStart, sourceEnd);
  }

  List<Token> come(List<Token> target) {
    return target.subList(targetStart, targetEnd);
  }

  boolean isDelete() {
    return targetStart == targetEnd;
  }

  boolean isInsert() {
    return sourceStart == sourceEnd;
  }
}
