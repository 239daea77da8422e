package diptych.translate.memory;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translated.Quality;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.translate.EngineSettings;
import diptych.translate.LanguageCodes;
import diptych.translate.Translator;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks segments up in TMX files. The same text gives a person's translation; a similar one gives
 * it with a doubt that says how similar. The files are read when first needed, each direction is
 * indexed when first asked for.
 */
public final class MemoryTranslator implements Translator {
  private static final double THRESHOLD = 0.75;
  private static final int MOST_UNITS = 2_000_000;

  private final List<Path> files;
  private final double threshold;
  private final Map<LanguagePair, Direction> directions = new ConcurrentHashMap<>();
  private @Nullable List<TmxUnit> units;

  /**
   * A memory of several files; earlier ones are preferred.
   *
   * @param threshold least similarity of a fuzzy match, 0 to 1; above 1 for exact matches only
   */
  public MemoryTranslator(List<Path> files, double threshold) {
    this.files = List.copyOf(files);
    this.threshold = threshold;
  }

  /** The memory that {@code diptych.memory.files} and {@code diptych.memory.threshold} describe. */
  public static MemoryTranslator of(EngineSettings settings) throws Failure {
    String list = settings.expect("files", "TMX files or folders, separated by commas");
    List<Path> files = new ArrayList<>();
    for (String name : list.split("[," + File.pathSeparator + "]")) {
      if (name.isBlank()) {
        continue;
      }
      try {
        Path path = Path.of(name.strip());
        if (Files.isDirectory(path)) {
          files.addAll(inFolder(path));
        } else if (Files.isReadable(path)) {
          files.add(path);
        } else {
          throw settings.invalid("files", "names " + path + ", which cannot be read");
        }
      } catch (InvalidPathException e) {
        throw settings.invalid("files", "names '" + name.strip() + "', which is no path");
      }
    }
    if (files.isEmpty()) {
      throw settings.invalid("files", "names no TMX file");
    }
    return new MemoryTranslator(files, settings.decimal("threshold", THRESHOLD));
  }

  private static List<Path> inFolder(Path folder) throws Failure {
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".tmx"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Failure(Failure.Category.STOP, "The folder " + folder + " cannot be read.", e);
    }
  }

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public boolean supports(LanguagePair pair) {
    return LanguageCodes.isTranslation(pair);
  }

  @Override
  public List<Translation> translate(LanguagePair pair, List<String> segments) throws Failure {
    Direction direction = direction(pair);
    return segments.stream().map(segment -> direction.translate(segment, threshold)).toList();
  }

  @Override
  public Status status() {
    try {
      int count = units().size();
      return new Status(true, true, count + " units from " + files.size() + " TMX files");
    } catch (Failure e) {
      return new Status(true, false, e.getMessage());
    }
  }

  private synchronized List<TmxUnit> units() throws Failure {
    if (units == null) {
      List<TmxUnit> read = new ArrayList<>();
      for (Path file : files) {
        new TmxReader()
            .read(
                file,
                unit -> {
                  if (read.size() < MOST_UNITS) {
                    read.add(unit);
                  }
                });
      }
      units = read;
    }
    return units;
  }

  private Direction direction(LanguagePair pair) throws Failure {
    LanguagePair languages =
        new LanguagePair(
            LanguageCodes.primary(pair.source()), LanguageCodes.primary(pair.target()));
    List<TmxUnit> all = units();
    return directions.computeIfAbsent(languages, key -> new Direction(all, key));
  }

  /** One direction of the memory. */
  private static final class Direction {
    private final Map<String, Integer> exact = new HashMap<>();
    private final FuzzyIndex fuzzy = new FuzzyIndex();
    private final List<String> sources = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();

    Direction(List<TmxUnit> units, LanguagePair pair) {
      for (TmxUnit unit : units) {
        Optional<String> source = variant(unit, pair.source());
        Optional<String> target = variant(unit, pair.target());
        if (source.isPresent()
            && target.isPresent()
            && exact.putIfAbsent(key(source.get()), sources.size()) == null) {
          fuzzy.add(source.get());
          sources.add(source.get());
          targets.add(target.get());
        }
      }
    }

    Translation translate(String segment, double threshold) {
      Integer same = exact.get(key(segment));
      if (same != null) {
        return new Translated(targets.get(same), "memory", Quality.HUMAN, null, List.of());
      }
      return fuzzy
          .find(segment, Math.min(threshold, 1.01))
          .<Translation>map(this::similar)
          .orElseGet(() -> new Unavailable("The translation memory has nothing like it.", false));
    }

    private Translated similar(FuzzyIndex.Match match) {
      String doubt =
          "fuzzy match, "
              + Math.min(99, Math.round(match.score() * 100))
              + " %: the memory translates '"
              + shorten(sources.get(match.number()))
              + "'";
      return new Translated(targets.get(match.number()), "memory", Quality.HUMAN, doubt, List.of());
    }

    private static String shorten(String text) {
      return text.length() <= 120 ? text : text.substring(0, 117) + "...";
    }

    private static Optional<String> variant(TmxUnit unit, String language) {
      String exact = unit.variants().get(language);
      if (exact != null) {
        return Optional.of(exact);
      }
      return unit.variants().entrySet().stream()
          .filter(entry -> LanguageCodes.primary(entry.getKey()).equals(language))
          .min(Map.Entry.comparingByKey())
          .map(Map.Entry::getValue);
    }

    private static String key(String text) {
      return String.join(" ", Normalizer.normalize(text, Normalizer.Form.NFC).split("\\s+", -1))
          .strip();
    }
  }
}
