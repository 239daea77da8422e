package diptych.translate;

import diptych.model.Failure;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings of one engine: those below {@code diptych.<engine>.}. Every complaint names the
 * property and the environment variable.
 *
 * @param engine name of the engine
 * @param settings where they are looked up
 */
public record EngineSettings(String engine, Settings settings) {
  /** {@code key} → {@code diptych.deepl.key}. */
  public String property(String key) {
    return "diptych." + engine + "." + key;
  }

  /** {@code diptych.deepl.key (environment: DIPTYCH_DEEPL_KEY)}. */
  public String described(String key) {
    return property(key) + " (environment: " + Settings.variable(property(key)) + ")";
  }

  public Optional<String> find(String key) {
    return settings.find(property(key));
  }

  public String text(String key, String otherwise) {
    return find(key).orElse(otherwise);
  }

  /** A value that must be there. */
  public String expect(String key, String what) throws Failure {
    return find(key)
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Category.STOP,
                    engine + " needs " + what + ": set " + described(key) + "."));
  }

  /** A whole number of at least {@code least}. */
  public int number(String key, int otherwise, int least) throws Failure {
    Optional<String> value = find(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw invalid(key, "is '" + value.get() + "', but must be a whole number from " + least);
  }

  /** A decimal number of at least 0. */
  public double decimal(String key, double otherwise) throws Failure {
    Optional<String> value = find(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(value.get());
      if (number >= 0 && !Double.isInfinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw invalid(key, "is '" + value.get() + "', but must be a number from 0");
  }

  /** A number of seconds, more than 0. */
  public Duration seconds(String key, Duration otherwise) throws Failure {
    double seconds = decimal(key, otherwise.toMillis() / 1000.0);
    if (seconds <= 0 || seconds > 86_400) {
      throw invalid(key, "must be a number of seconds, more than 0 and at most a day");
    }
    return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
  }

  /** An http or https address without query and user, ending without a slash. */
  public URI address(String key, String otherwise) throws Failure {
    String value = text(key, otherwise);
    try {
      URI uri = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
      boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // told below
    }
    throw invalid(
        key, "must be an http or https address without user, password and query, with a host");
  }

  /** A secret, from the property itself or from the file that {@code <key>-file} names. */
  public Optional<Secret> secret(String key) {
    return find(key)
        .map(Secret::of)
        .or(() -> find(key + "-file").map(file -> Secret.in(Path.of(file))));
  }

  public Secret expectSecret(String key, String what) throws Failure {
    return secret(key)
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Category.STOP,
                    engine
                        + " needs "
                        + what
                        + ": set "
                        + described(key)
                        + ", or name a file that holds it in "
                        + described(key + "-file")
                        + "."));
  }

  /** A failure that says what is wrong with a property; the value itself may be a secret. */
  public Failure invalid(String key, String problem) {
    return new Failure(Failure.Category.STOP, described(key) + " " + problem + ".");
  }
}
