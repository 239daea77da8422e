package diptych.route;

import diptych.compare.ArticleComparer;
import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Difference;
import diptych.model.Mode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All checks on two articles of 40 sentences each, alignment given. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChecksBenchmark {
  @Param({"translated", "glossed"})
  String witness = "translated";

  private ArticlePair pair;
  private Alignment alignment;
  private ArticleComparer comparer;

  @Setup
  public void read() {
    pair = witness.equals("glossed") ? BenchmarkPair.glossed() : BenchmarkPair.translated();
    alignment = BenchmarkPair.aligned(pair);
    comparer =
        new ArticleComparer(
            languages -> languages.source().equals("he") ? HebrewEnglishGlosser.bundled() : null,
            TermFile.bundled(),
            Set.of());
  }

  @Benchmark
  public List<Difference> compare() {
    return comparer.compare(pair, alignment, Mode.EDITION);
  }
}
