package diptych.language.hebrew;

import diptych.model.PartOfSpeech;
import java.util.List;
import java.util.Map;

/**
 * An entry of the lexicon.
 *
 * @param text dictionary form; words of a phrase are separated by one space
 * @param pos word class; {@code NAME} for names
 * @param senses English, best first; for a name its English spellings
 * @param features what the line says of inflection, by key ({@code g}, {@code pl}, {@code b} …)
 * @param order place among all entries; an earlier entry was thought more usual
 */
public record Lemma(
    String text, PartOfSpeech pos, List<String> senses, Map<String, String> features, int order) {
  public Lemma {
    senses = List.copyOf(senses);
    features = Map.copyOf(features);
  }

  /** The feature's value, or an empty string. */
  public String feature(String key) {
    return features.getOrDefault(key, "");
  }

  /** Gender as {@link Grammar} bits. */
  int gender() {
    return switch (feature("g")) {
      case "m" -> Grammar.MASCULINE;
      case "f" -> Grammar.FEMININE;
      case "" -> Grammar.NONE;
      default -> Grammar.COMMON;
    };
  }
}
