package diptych.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formats a comparison can be written in. To add one, implement {@link Renderer} and name it
 * here.
 */
public final class Renderers {
  private final Map<String, Renderer> byFormat = new LinkedHashMap<>();

  /** All formats of the program: html, json, csv, tmx, text. */
  public Renderers() {
    this(
        List.of(
            new HtmlRenderer(),
            new JsonRenderer(),
            new CsvRenderer(),
            new TmxRenderer(),
            new TextRenderer()));
  }

  /** These formats alone; of two with one name the later counts. */
  public Renderers(List<Renderer> renderers) {
    renderers.forEach(renderer -> byFormat.put(renderer.format(), renderer));
  }

  /** The names of all formats, in the order they are offered. */
  public List<String> formats() {
    return List.copyOf(byFormat.keySet());
  }

  /** The renderer of a format, by its name in lower case. */
  public Optional<Renderer> find(String format) {
    return Optional.ofNullable(byFormat.get(format));
  }

  /**
   * The renderer of a format.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public Renderer expect(String format) {
    return find(format)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no report format '"
                        + format
                        + "'; there are "
                        + String.join(", ", formats())));
  }
}
