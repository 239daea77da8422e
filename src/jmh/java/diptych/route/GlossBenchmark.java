package diptych.route;

import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.language.hebrew.HebrewLexicon;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Looking up Hebrew text in the lexicon, on one thread, every line of the text one call. Divide
 * {@code :words} by {@code :cpuMillis} for the words that one core does in a millisecond, whatever
 * else the machine is doing. For the speed of a program that has just started add {@code -bm ss -wi
 * 0 -i 1 -f 5}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GlossBenchmark {
  /** Words glossed and the processor time it took. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Counted {
    public long words;
    public double cpuMillis;
  }

  /** A folder whose {@code *.he.txt} are read; empty for the samples of the project. */
  @Param("")
  public String folder = "";

  private final HebrewLexicon lexicon = HebrewLexicon.load();
  private final HebrewEnglishGlosser glosser = new HebrewEnglishGlosser(lexicon);
  private final List<String> lines = new ArrayList<>();

  @Setup
  public void read() throws IOException {
    Path root = Path.of(folder.isEmpty() ? "input" : folder);
    try (Stream<Path> files = Files.walk(root, 2)) {
      for (Path file : files.filter(GlossBenchmark::isHebrew).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
  }

  private static boolean isHebrew(Path file) {
    String name = file.getFileName().toString();
    return name.equals("he.txt") || name.endsWith(".he.txt");
  }

  /** A text whose words were met before: the rule after some minutes. */
  @Benchmark
  public int remembered(Counted counted) {
    return gloss(glosser, counted);
  }

  /** A text none of whose words were met before: every form is analyzed. */
  @Benchmark
  public int unmet(Counted counted) {
    return gloss(new HebrewEnglishGlosser(lexicon), counted);
  }

  private int gloss(HebrewEnglishGlosser with, Counted counted) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int candidates = 0;
    for (String line : lines) {
      for (var token : with.analyze(line)) {
        candidates += token.candidates().size();
        counted.words++;
      }
    }
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    counted.cpuMillis += (end - start) / 1e6;
    return candidates;
  }
}
