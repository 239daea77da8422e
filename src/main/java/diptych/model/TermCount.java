package diptych.model;

/**
 * How often the editions use a watched term.
 *
 * @param concept the concept's name in terms.yaml
 * @param stance stance of the variant
 * @param variant the variant, in the language it was found in
 * @param source occurrences in the base edition
 * @param target occurrences in the other
 */
public record TermCount(String concept, String stance, String variant, int source, int target) {}
