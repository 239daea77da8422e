package diptych.route;

import diptych.ingest.Extraction;
import diptych.ingest.Extractor;
import diptych.ingest.TikaExtractor;
import diptych.model.Extracted;
import diptych.model.Failure;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An extractor that is made when the first file is read, and ends its processes. Thread safe. */
final class LazyExtractor implements Extractor, AutoCloseable {
  private final Supplier<TikaExtractor> maker;
  private @Nullable TikaExtractor made;

  LazyExtractor(Supplier<TikaExtractor> maker) {
    this.maker = maker;
  }

  private synchronized TikaExtractor extractor() {
    TikaExtractor known = made;
    if (known == null) {
      known = maker.get();
      made = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    if (made != null) {
      made.close();
    }
  }

  @Override
  public Extracted extract(Path file) throws Failure {
    return extractor().extract(file);
  }

  @Override
  public Extraction extractEach(Path file) throws Failure {
    return extractor().extractEach(file);
  }

  @Override
  public boolean mayHoldSeveral(Path file) {
    return extractor().mayHoldSeveral(file);
  }
}
