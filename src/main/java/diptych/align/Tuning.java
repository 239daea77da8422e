package diptych.align;

/**
 * The numbers that alignment turns on, set on the development data.
 *
 * @param weights weights of the kinds of evidence
 * @param shapes costs of shapes of beads
 * @param move cost of a bead that crosses others
 */
record Tuning(Similarity.Weights weights, Shapes shapes, double move) {}
