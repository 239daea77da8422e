package diptych.route;

import diptych.ingest.Extraction;
import diptych.ingest.Extractor;
import diptych.model.Extracted;
import diptych.model.Failure;
import java.nio.file.Path;
import java.util.function.Supplier;

/** An extractor that is made when the first file is read. Thread safe. */
final class LazyExtractor implements Extractor {
  private final Lazy<Extractor> extractor;

  LazyExtractor(Supplier<Extractor> maker) {
    extractor = new Lazy<>(maker);
  }

  @Override
  public Extracted extract(Path file) throws Failure {
    return extractor.get().extract(file);
  }

  @Override
  public Extraction extractEach(Path file) throws Failure {
    return extractor.get().extractEach(file);
  }

  @Override
  public boolean mayHoldSeveral(Path file) {
    return extractor.get().mayHoldSeveral(file);
  }
}
