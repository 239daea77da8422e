package diptych.route;

import diptych.model.Comparison;
import diptych.model.Failure;
import diptych.report.Renderer;
import diptych.store.AtomicFiles;
import diptych.store.OutputLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the reports of a comparison, each whole or not at all. */
public final class Reporter {
  private final OutputLayout layout;
  private final RendererFinder renderers;

  /** Finds the renderer of a format. */
  @FunctionalInterface
  public interface RendererFinder {
    /**
     * The renderer of a format.
     *
     * @throws Failure if there is none of this name; lists those there are
     */
    Renderer expectRenderer(String format) throws Failure;
  }

  public Reporter(OutputLayout layout, RendererFinder renderers) {
    this.layout = layout;
    this.renderers = renderers;
  }

  /** Refuses formats there are none of, before any work is done. */
  public void check(Options options) throws Failure {
    for (String format : options.formats()) {
      renderers.expectRenderer(format);
    }
  }

  private static String extension(String format) {
    return format.equals("text") ? "txt" : format;
  }

  /** Writes a comparison in every format asked for. */
  public Report report(Comparison comparison, boolean complete, Options options) throws Failure {
    Map<String, Path> files = new LinkedHashMap<>();
    for (String format : options.formats()) {
      Renderer renderer = renderers.expectRenderer(format);
      Path file =
          layout.report(
              comparison.story(),
              comparison.source().id(),
              comparison.target().id(),
              extension(format));
      try {
        AtomicFiles.write(file, out -> renderer.render(comparison, out));
      } catch (IOException e) {
        throw new Failure(
            Failure.Category.RETRY,
            "The report " + file + " cannot be written (" + e + "): check space and permissions.",
            e);
      }
      files.put(format, file);
    }
    return new Report(comparison, complete, files);
  }
}
