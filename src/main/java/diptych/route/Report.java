package diptych.route;

import diptych.model.Comparison;
import java.nio.file.Path;
import java.util.Map;

/**
 * A written comparison: the body after the report stage, for steps a site adds there.
 *
 * @param comparison what was compared
 * @param complete whether nothing is missing that another run may get
 * @param files the written file for each format: {@code html}, {@code json}, …
 */
public record Report(Comparison comparison, boolean complete, Map<String, Path> files)
    implements Job {
  public Report {
    files = Map.copyOf(files);
  }

  @Override
  public String story() {
    return comparison.story();
  }

  @Override
  public String subject() {
    return PairJob.subject(story(), comparison.source().id(), comparison.target().id());
  }

  /** The file of a format, to be sent somewhere. */
  public Path file(String format) {
    Path file = files.get(format);
    if (file == null) {
      throw new IllegalArgumentException("no report was written as " + format + ": " + files);
    }
    return file;
  }
}
