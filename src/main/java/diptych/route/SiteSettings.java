package diptych.route;

import diptych.model.Failure;
import diptych.store.Digests;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a site has set, the first that has a value: a system property ({@code
 * -Ddiptych.translator=…}), the environment ({@code DIPTYCH_TRANSLATOR}), the file {@code
 * diptych.properties} in the working folder.
 *
 * @param properties system properties that begin with {@code diptych.}
 * @param environment environment variables
 * @param file entries of the file
 */
public record SiteSettings(
    Map<String, String> properties, Map<String, String> environment, Map<String, String> file) {
  static final String FILE = "diptych.properties";

  private static final Pattern NOT_IN_RESULTS =
      Pattern.compile(
          "diptych\\.(home|routes|input|output|format|translator|mode|direction|segmentation|pair|port"
              + "|jobs|story|log.*|terminal.*|java.*|no\\.archive|max[.-]characters|quiet.*|done.*)"
              + "|.*(key|secret|token|password|price|timeout|parallel|retries)[^.]*");

  public SiteSettings {
    properties = Map.copyOf(properties);
    environment = Map.copyOf(environment);
    file = Map.copyOf(file);
  }

  /** The settings of this process, with the file of this folder. */
  public static SiteSettings ofProcess(Path folder) throws Failure {
    Map<String, String> properties = new TreeMap<>();
    System.getProperties()
        .forEach((key, value) -> properties.put(String.valueOf(key), String.valueOf(value)));
    properties.keySet().removeIf(key -> !key.startsWith("diptych."));
    return new SiteSettings(properties, System.getenv(), read(folder.resolve(FILE)));
  }

  private static Map<String, String> read(Path file) throws Failure {
    Map<String, String> entries = new TreeMap<>();
    if (!Files.isRegularFile(file)) {
      return entries;
    }
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      properties.forEach((key, value) -> entries.put(String.valueOf(key), String.valueOf(value)));
      return entries;
    } catch (IOException | IllegalArgumentException e) {
      throw new Failure(
          Failure.Category.STOP, file + " cannot be read as a properties file: " + e, e);
    }
  }

  /** The value of a property, absent where it is not set or blank. */
  public Optional<String> find(String property) {
    String variable = property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    return Optional.ofNullable(properties.get(property))
        .or(() -> Optional.ofNullable(environment.get(variable)))
        .or(() -> Optional.ofNullable(file.get(property)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** All settings below a name, such as {@code diptych.lexicon.}; those of the environment not. */
  Map<String, String> below(String prefix) {
    Map<String, String> found = new TreeMap<>(file);
    found.putAll(properties);
    found.keySet().removeIf(key -> !key.startsWith(prefix));
    return found;
  }

  /**
   * A digest of everything set that may change what a comparison finds, files that are named
   * included. Secrets, places and limits are left out.
   */
  public String digest() {
    Map<String, String> all = new TreeMap<>(below("diptych."));
    environment.forEach(
        (name, value) -> {
          if (name.startsWith("DIPTYCH_")) {
            all.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value);
          }
        });
    StringBuilder text = new StringBuilder();
    all.forEach(
        (name, value) -> {
          if (!NOT_IN_RESULTS.matcher(name).matches()) {
            text.append(name).append('=').append(value).append(content(value)).append('\n');
          }
        });
    return text.length() == 0
        ? ""
        : Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  /** What is in the file that a setting names: its size and time tell whether it changed. */
  private static String content(String value) {
    try {
      Path named = Path.of(value);
      return Files.isRegularFile(named)
          ? " " + Files.size(named) + " " + Files.getLastModifiedTime(named)
          : "";
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
