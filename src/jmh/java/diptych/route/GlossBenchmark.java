package diptych.route;

import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.GlossToken;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Looking up a Hebrew article in the lexicon; read the line {@code analyze:words}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GlossBenchmark {
  /** Counts words, so that JMH gives them by the second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    public long words;
  }

  private final HebrewEnglishGlosser glosser = HebrewEnglishGlosser.bundled();
  private String text = "";

  @Setup
  public void read() {
    text = BenchmarkPair.hebrew();
  }

  @Benchmark
  public List<GlossToken> analyze(Counted counted) {
    List<GlossToken> tokens = glosser.analyze(text);
    counted.words += tokens.size();
    return tokens;
  }
}
