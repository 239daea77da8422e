package diptych.translate.memory;

import java.util.Map;

/**
 * A translation unit: one text in several languages.
 *
 * @param variants text by language code as {@code LanguageCodes.canonical} spells it
 */
public record TmxUnit(Map<String, String> variants) {
  public TmxUnit {
    variants = Map.copyOf(variants);
  }
}
