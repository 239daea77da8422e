package diptych.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The program's one way to write and read JSON: absent values are left out, fields that a later
 * version added are ignored. Thread safe.
 */
public final class Json {
  private static final int LONGEST_TEXT = 200_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
                  .build())
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private Json() {}

  /** The shared mapper; configured once, never changed. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /** Compact JSON of a value. */
  public static String write(Object value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }

  /** Writes a value so that a reader of the file never sees half of it. */
  public static void write(Path file, Object value) throws IOException {
    AtomicFiles.write(file, write(value).getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a file that {@link #write(Path, Object)} wrote. */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    return MAPPER.readValue(file.toFile(), type);
  }
}
