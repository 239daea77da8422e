package diptych.ingest;

import diptych.model.Extracted;
import diptych.model.Failure;
import java.util.List;

/**
 * What came out of a file that may hold several articles.
 *
 * @param articles in the file's order
 * @param failures why parts of it were not read, each naming the part
 */
public record Extraction(List<Extracted> articles, List<Failure> failures) {
  public Extraction {
    articles = List.copyOf(articles);
    failures = List.copyOf(failures);
  }
}
