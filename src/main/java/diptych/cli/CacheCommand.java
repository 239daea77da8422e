package diptych.cli;

import diptych.model.Failure;
import diptych.store.AtomicFiles;
import diptych.store.OutputLayout;
import diptych.translate.cache.CacheEntry;
import diptych.translate.cache.TranslationCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The translations kept on disk. */
@Command(
    name = "cache",
    mixinStandardHelpOptions = true,
    description = "Shows, prunes and exports the translations that services made.")
final class CacheCommand implements Runnable {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private CommandLine.Model.CommandSpec spec;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Output folder, where the cache is (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Override
  public void run() {
    spec.commandLine().usage(diptych.session().terminal().out());
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Counts the translations by engine and direction.")
  int show() throws IOException {
    TranslationCache.Stats stats = cache().stats();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("translations", "engine and direction"));
    stats.entries().forEach((name, count) -> rows.add(List.of(Integer.toString(count), name)));
    Terminal terminal = diptych.session().terminal();
    if (stats.total() > 0) {
      TextTable.of(rows).print(terminal);
    }
    terminal.line(
        String.format(
            Locale.ROOT,
            "%d translations, %.1f MB in %s",
            stats.total(),
            stats.bytes() / 1e6,
            cache().directory()));
    return 0;
  }

  @Command(
      name = "prune",
      mixinStandardHelpOptions = true,
      description = "Drops translations; they are asked for again when needed.")
  int prune(
      @Option(names = "--engine", paramLabel = "NAME", description = "Only those of this engine.")
          @Nullable String engine,
      @Option(
              names = "--older-than",
              paramLabel = "DAYS",
              description = "Only those made more than so many days ago.")
          @Nullable Integer days)
      throws Failure, IOException {
    if (engine == null && days == null) {
      throw new Failure(
          Failure.Category.STOP,
          "Say what to drop: --engine NAME, --older-than DAYS, or both; to drop everything delete "
              + cache().directory()
              + ".");
    }
    Instant oldest =
        days == null
            ? Instant.MAX
            : diptych.session().clock().instant().minus(Duration.ofDays(days));
    int dropped =
        cache()
            .prune(
                entry ->
                    engine != null && !entry.engine().equals(engine)
                        || !entry.made().isBefore(oldest));
    diptych.session().terminal().line(dropped + " translations dropped.");
    return 0;
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes the translations as a translation memory (TMX 1.4).")
  int export(
      @Parameters(paramLabel = "FILE", description = "The file to write.") Path file,
      @Option(names = "--engine", paramLabel = "NAME", description = "Only those of this engine.")
          @Nullable String engine)
      throws IOException {
    int[] count = {0};
    AtomicFiles.write(
        file.toAbsolutePath(),
        out -> {
          try (CacheTmx tmx = new CacheTmx(out)) {
            cache()
                .forEach(
                    entry -> {
                      if (isWanted(entry, engine)) {
                        tmx.add(entry);
                        count[0]++;
                      }
                    });
          }
        });
    diptych.session().terminal().line(count[0] + " translations written to " + file);
    return 0;
  }

  /** Translations that something speaks against are not handed on. */
  private static boolean isWanted(CacheEntry entry, @Nullable String engine) {
    return entry.doubt() == null && (engine == null || entry.engine().equals(engine));
  }

  private TranslationCache cache() {
    return diptych.session().toolbox().cache(new OutputLayout(output).state());
  }
}
