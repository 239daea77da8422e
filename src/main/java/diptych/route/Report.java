package diptych.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import diptych.model.Comparison;
import diptych.model.Severity;
import diptych.store.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

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

  /**
   * What another system is told, as JSON: {@code {"story": "arms", "left": "he", "right": "en",
   * "mode": "edition", "high": 2, "medium": 1, "low": 0, "files": {"html": "/…/he_en.html"}}}.
   */
  public String getMessage() throws IOException {
    ObjectNode message = Json.mapper().createObjectNode();
    message.put("story", story());
    message.put("title", comparison.title());
    message.put("left", comparison.source().id());
    message.put("right", comparison.target().id());
    message.put("mode", comparison.mode().label());
    message.put("complete", complete);
    for (Severity severity : Severity.values()) {
      long count = comparison.differences().stream().filter(d -> d.severity() == severity).count();
      message.put(severity.label(), count);
    }
    ObjectNode paths = message.putObject("files");
    new TreeMap<>(files).forEach((format, file) -> paths.put(format, file.toString()));
    return Json.write(message);
  }

  /** Short: a route may log it. */
  @Override
  public String toString() {
    return "report on " + subject();
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
