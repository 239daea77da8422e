package diptych.align;

/**
 * The numbers that alignment turns on, set on the development data.
 *
 * @param weights weights of the kinds of evidence
 * @param shapes costs of shapes of beads
 * @param move cost of a bead that crosses others
 */
record Tuning(Similarity.Weights weights, Shapes shapes, double move) {
  static final Tuning DEFAULT =
      new Tuning(new Similarity.Weights(0.76, 0.5, 0.21, 1.7), new Shapes(4.3, 4.8), 1.6);
}
