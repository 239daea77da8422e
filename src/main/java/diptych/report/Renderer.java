package diptych.report;

import diptych.model.Comparison;
import java.io.IOException;

/** Writes a comparison in one format. Deterministic: same comparison, same characters. */
public interface Renderer {
  /** The format's name and file extension: {@code html}, {@code json}, {@code csv}, … */
  String format();

  void render(Comparison comparison, Appendable out) throws IOException;
}
