package diptych.report;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The formats an alignment alone can be written in, for people who work with aligners. */
public final class AlignmentFormats {
  private static final Map<String, Format> FORMATS = new LinkedHashMap<>();

  static {
    FORMATS.put("json", AlignmentJson::write);
    FORMATS.put("tsv", AlignmentTables::tsv);
    FORMATS.put("tmx", TmxRenderer::write);
    FORMATS.put("ladder", Ladder::write);
    FORMATS.put("beads", AlignmentTables::beads);
  }

  private AlignmentFormats() {}

  /** The names of all formats: json, tsv, tmx, ladder, beads. */
  public static List<String> names() {
    return List.copyOf(FORMATS.keySet());
  }

  /** The format of this name. */
  public static Optional<Format> find(String name) {
    return Optional.ofNullable(FORMATS.get(name));
  }

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Format expect(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no alignment format '" + name + "'; there are " + String.join(", ", names())));
  }

  /** Writes an alignment. Deterministic. */
  @FunctionalInterface
  public interface Format {
    void write(ArticlePair pair, Alignment alignment, Appendable out) throws IOException;
  }
}
