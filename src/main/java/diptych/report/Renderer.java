package diptych.report;

import diptych.model.Comparison;
import java.io.IOException;

/** Writes a comparison in one format. Deterministic: same comparison, same characters. */
public interface Renderer {
  /** The format's name: {@code html}, {@code json}, {@code csv}, … */
  String format();

  /** The extension of its files, without a dot. */
  default String extension() {
    return format();
  }

  void render(Comparison comparison, Appendable out) throws IOException;
}
