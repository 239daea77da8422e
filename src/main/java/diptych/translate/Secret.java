package diptych.translate;

import diptych.model.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A key or token. Nothing prints it: {@code toString} gives stars. One that lives in a file is read
 * anew each time, so that another program can refresh it.
 */
public final class Secret {
  private static final int LONGEST = 16_384;
  private final @Nullable String value;
  private final @Nullable Path file;

  private Secret(@Nullable String value, @Nullable Path file) {
    this.value = value;
    this.file = file;
  }

  public static Secret of(String value) {
    return new Secret(value.strip(), null);
  }

  public static Secret in(Path file) {
    return new Secret(null, file);
  }

  /** The secret itself, to be put into a request and nowhere else. */
  public String reveal() throws Failure {
    if (value != null) {
      return value;
    }
    Path path = java.util.Objects.requireNonNull(file);
    try {
      if (Files.size(path) > LONGEST) {
        throw new Failure(
            Failure.Category.STOP, "The file " + path + " is too large to hold a key or token.");
      }
      String read = Files.readString(path, StandardCharsets.UTF_8).strip();
      if (!read.isEmpty()) {
        return read;
      }
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP, "The key file " + path + " cannot be read: check its name.", e);
    }
    throw new Failure(
        Failure.Category.STOP, "The key file " + path + " is empty: put the key in it.");
  }

  /** The text with every occurrence of the secret replaced by stars. */
  public String hideIn(String text) {
    try {
      String secret = reveal();
      return secret.isEmpty() ? text : text.replace(secret, "***");
    } catch (Failure e) {
      return text;
    }
  }

  @Override
  public String toString() {
    return "***";
  }
}
