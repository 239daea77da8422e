package diptych.compare;

import diptych.model.Edition;
import diptych.model.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of both editions that is diffed as one, and its edits: a bead, or neighbouring beads
 * between which words went from one to the other.
 *
 * @param sourceSegments numbers of source segments; empty if all of it is new
 * @param targetSegments numbers of target segments; empty if all of it is gone
 * @param source tokens of the source segments
 * @param target tokens of the target segments
 * @param edits what makes the one the other
 */
record Region(
    List<Integer> sourceSegments,
    List<Integer> targetSegments,
    List<Token> source,
    List<Token> target,
    List<Edit> edits) {
  /** Words that cross from one bead into the other must be a run of this many to count. */
  private static final int LEAST_CROSSING = 3;

  static Region of(
      Edition sourceEdition, Edition targetEdition, List<Integer> source, List<Integer> target) {
    List<Token> from = TokenReader.read(segments(sourceEdition, source));
    List<Token> to = TokenReader.read(segments(targetEdition, target));
    return new Region(source, target, from, to, TokenDiff.edits(from, to));
  }

  private static List<Segment> segments(Edition edition, List<Integer> numbers) {
    return numbers.stream().map(edition.segments()::get).toList();
  }

  boolean isLinked() {
    return !sourceSegments.isEmpty() && !targetSegments.isEmpty();
  }

  /** This and the next one as one; the tokens are diffed anew. */
  Region with(Region next) {
    List<Token> from = joined(source, next.source);
    List<Token> to = joined(target, next.target);
    return new Region(
        joined(sourceSegments, next.sourceSegments),
        joined(targetSegments, next.targetSegments),
        from,
        to,
        TokenDiff.edits(from, to));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** A token of the source and the one of the target that is the same. */
  record Equal(Token source, Token target) {}

  /** What the editions share, in text order. */
  List<Equal> equals() {
    List<Equal> equals = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Edit edit : edits) {
      while (i < edit.sourceStart()) {
        equals.add(new Equal(source.get(i++), target.get(j++)));
      }
      i = edit.sourceEnd();
      j = edit.targetEnd();
    }
    while (i < source.size()) {
      equals.add(new Equal(source.get(i++), target.get(j++)));
    }
    return equals;
  }

  /**
   * Whether, seen as one with the next, a run of words of the one's source stands in the other's
   * target, or all words of one that had no counterpart do.
   */
  boolean crossesInto(Region next, Region both) {
    if (both.edits.isEmpty() || isFoundIn(both) || next.isFoundIn(both)) {
      return true;
    }
    int run = 0;
    for (Equal equal : both.equals()) {
      boolean fromFirst = sourceSegments.contains(equal.source().segment());
      boolean toFirst = targetSegments.contains(equal.target().segment());
      if (fromFirst == toFirst) {
        run = 0;
      } else if (equal.source().isWord() && ++run >= LEAST_CROSSING) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has one side only, and all its words are equal ones of a larger region. */
  private boolean isFoundIn(Region larger) {
    if (isLinked()) {
      return false;
    }
    List<Token> equals =
        larger.equals().stream().map(e -> source.isEmpty() ? e.target() : e.source()).toList();
    List<Token> words =
        (source.isEmpty() ? target : source).stream().filter(Token::isWord).toList();
    return !words.isEmpty() && equals.containsAll(words);
  }
}
