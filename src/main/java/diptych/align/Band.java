package diptych.align;

/**
 * The part of the grid of source and target positions that alignment looks at: for each source
 * position a range of target positions.
 *
 * @param from for each source position 0..n the first target position
 * @param to for each source position 0..n the last target position, included
 */
record Band(int[] from, int[] to) {
  /** Everything. */
  static Band whole(int rows, int columns) {
    int[] from = new int[rows + 1];
    int[] to = new int[rows + 1];
    java.util.Arrays.fill(to, columns);
    return new Band(from, to);
  }

  int rows() {
    return from.length - 1;
  }

  boolean has(int i, int j) {
    return j >= from[i] && j <= to[i];
  }

  /** Whether the segment pair (i, j) lies inside, as the cell that ends with both. */
  boolean hasPair(int i, int j) {
    return has(i + 1, j + 1) || has(i, j);
  }
}
