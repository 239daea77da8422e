package diptych.translate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where engines find their settings. A property such as {@code diptych.libretranslate.url} may also
 * stand in the environment as {@code DIPTYCH_LIBRETRANSLATE_URL}.
 */
@FunctionalInterface
public interface Settings {
  /** The value of a property, absent where it is not set or blank. */
  Optional<String> find(String property);

  /** Looks in the properties first, then in the environment. */
  static Settings of(Map<String, String> properties, Map<String, String> environment) {
    return property ->
        Optional.ofNullable(properties.get(property))
            .or(() -> Optional.ofNullable(environment.get(variable(property))))
            .map(String::strip)
            .filter(value -> !value.isEmpty());
  }

  /** {@code diptych.deepl.key-file} → {@code DIPTYCH_DEEPL_KEY_FILE}. */
  static String variable(String property) {
    return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
