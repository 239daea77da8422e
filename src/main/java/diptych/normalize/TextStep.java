package diptych.normalize;

/**
 * One step of normalizing. Each does one thing, keeps no state, and done twice is done once. Its
 * Javadoc shows {@code input → output} pairs, which its test repeats.
 */
@FunctionalInterface
public interface TextStep {
  String apply(String text);
}
