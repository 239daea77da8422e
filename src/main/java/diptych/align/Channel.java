package diptych.align;

import java.util.Arrays;
import java.util.List;

/**
 * The terms of both sides in one language, and which of them are found on the other side for each
 * pair of segments inside a band.
 */
final class Channel {
  private final TermSide source;
  private final TermSide target;

  Channel(List<List<Term>> source, List<List<Term>> target) {
    this.source = new TermSide(source);
    this.target = new TermSide(target);
    this.source.countChances(this.target);
    this.target.countChances(this.source);
  }

  TermSide source() {
    return source;
  }

  TermSide target() {
    return target;
  }

  /** The channel of some of the segments. */
  Channel only(int[] sources, int[] targets) {
    return new Channel(source.only(sources), target.only(targets));
  }

  private Channel(TermSide source, TermSide target) {
    this.source = source;
    this.target = target;
  }

  /** For each segment of {@code one} and each of {@code other} in range, the terms found there. */
  static Found[] found(TermSide one, int segment, TermSide other, int from, int to) {
    Found[] row = new Found[Math.max(0, to - from)];
    byte[] strength = new byte[row.length];
    int[] touched = new int[row.length];
    Term[] terms = one.terms(segment);
    for (int t = 0; t < terms.length; t++) {
      int count = 0;
      count = mark(terms[t].keys(), (byte) 2, other, from, to, strength, touched, count);
      count = mark(terms[t].weakKeys(), (byte) 1, other, from, to, strength, touched, count);
      for (int k = 0; k < count; k++) {
        int j = touched[k];
        if (row[j] == null) {
          row[j] = new Found();
        }
        row[j].add(t, strength[j] == 2);
        strength[j] = 0;
      }
    }
    return row;
  }

  private static int mark(
      int[] keys,
      byte value,
      TermSide other,
      int from,
      int to,
      byte[] strength,
      int[] touched,
      int n) {
    int count = n;
    for (int key : keys) {
      int[] segments = other.segmentsWith(key);
      int at = Arrays.binarySearch(segments, from);
      for (int k = at < 0 ? -at - 1 : at; k < segments.length && segments[k] < to; k++) {
        int j = segments[k] - from;
        if (strength[j] == 0) {
          touched[count++] = j;
        }
        strength[j] = (byte) Math.max(strength[j], value);
      }
    }
    return count;
  }

  /** Terms of one segment that another has. */
  static final class Found {
    private static final int STRONG = 1 << 15;
    private short[] terms = new short[4];
    private int size;

    void add(int term, boolean strong) {
      if (size == terms.length) {
        terms = Arrays.copyOf(terms, 2 * size);
      }
      terms[size++] = (short) (strong ? term | STRONG : term);
    }

    int size() {
      return size;
    }

    int term(int k) {
      return terms[k] & (STRONG - 1);
    }

    boolean strong(int k) {
      return (terms[k] & STRONG) != 0;
    }
  }
}
