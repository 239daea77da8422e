package diptych.route;

import diptych.align.ArticleAligner;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Mode;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Aligning two articles of 40 sentences each, translation given, without sentence embeddings. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AlignmentBenchmark {
  @Param({"translated", "glossed"})
  String witness = "translated";

  private ArticlePair pair;
  private final ArticleAligner aligner = new ArticleAligner();

  @Setup
  public void read() {
    pair = witness.equals("glossed") ? BenchmarkPair.glossed() : BenchmarkPair.translated();
  }

  @Benchmark
  public Alignment align() {
    return aligner.align(pair, Mode.EDITION);
  }
}
