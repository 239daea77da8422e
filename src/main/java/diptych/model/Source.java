package diptych.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file an article came from, and how it was read.
 *
 * @param file name without folders, for people
 * @param mediaType IANA media type as detected, such as {@code text/html}
 * @param charset character encoding used, absent for binary formats
 * @param sha256 lower-case hexadecimal digest of the file's bytes
 * @param notes what a reader should know about the reading: decoding decisions, reversed Hebrew,
 *     suspicions of the extraction's self-check; each one sentence
 */
public record Source(
    String file, String mediaType, @Nullable String charset, String sha256, List<String> notes) {
  public Source {
    notes = List.copyOf(notes);
  }
}
