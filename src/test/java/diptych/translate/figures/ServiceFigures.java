package diptych.translate.figures;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.translate.Budget;
import diptych.translate.Settings;
import diptych.translate.Translator;
import diptych.translate.Translators;
import diptych.translate.cache.TranslationCache;
import diptych.translate.service.Timing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Translates line files of a folder with an engine: engine, pair such as {@code he-en}, folder,
 * suffix of the files, cache folder or {@code -}, documents at a time, repetitions of {@code
 * property=value}.
 */
public final class ServiceFigures {
  private ServiceFigures() {}

  public static void main(String[] arguments) throws Exception {
    String[] languages = arguments[1].split("-", 2);
    LanguagePair pair = new LanguagePair(languages[0], languages[1]);
    List<List<String>> documents = documents(Path.of(arguments[2]), arguments[3]);
    TranslationCache cache =
        arguments[4].equals("-")
            ? null
            : new TranslationCache(Path.of(arguments[4]), Clock.systemUTC());
    Map<String, String> settings = new java.util.HashMap<>();
    for (int i = 6; i < arguments.length; i++) {
      settings.put(arguments[i].split("=", 2)[0], arguments[i].split("=", 2)[1]);
    }
    ExecutorService desks = Executors.newFixedThreadPool(Integer.parseInt(arguments[5]));
    long start = System.nanoTime();
    try (Translators translators =
        new Translators(
            Settings.of(settings, Map.of()),
            List.of(),
            cache,
            Budget.unlimited(),
            null,
            Timing.system())) {
      Translator engine = translators.expect(arguments[0]);
      List<Future<List<Translation>>> running = new ArrayList<>();
      for (List<String> document : documents) {
        running.add(desks.submit(() -> translate(engine, pair, document)));
      }
      Tally tally = new Tally();
      for (Future<List<Translation>> each : running) {
        tally.count(each.get());
      }
      System.out.println(
          String.format(
              Locale.ROOT,
              "%.2f s; %s; %s",
              (System.nanoTime() - start) / 1e9,
              tally,
              translators.usage()));
    } finally {
      desks.shutdownNow();
    }
  }

  private static List<Translation> translate(
      Translator engine, LanguagePair pair, List<String> document) {
    try {
      return engine.translate(pair, document);
    } catch (Failure e) {
      Translation none = new Unavailable("FAILED: " + e.getMessage(), true);
      return document.stream().map(line -> none).toList();
    }
  }

  private static List<List<String>> documents(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<List<String>> documents = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(suffix)).sorted().toList()) {
        documents.add(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
      return documents;
    }
  }

  /** What came back. */
  private static final class Tally {
    private final MessageDigest digest;
    private int translated;
    private int doubtful;
    private final Map<String, Integer> reasons = new java.util.TreeMap<>();

    Tally() throws Exception {
      digest = MessageDigest.getInstance("SHA-256");
    }

    void count(List<Translation> translations) {
      for (Translation each : translations) {
        if (each instanceof Translated text) {
          translated++;
          digest.update((text.text() + "\n").getBytes(StandardCharsets.UTF_8));
          if (text.doubt() != null) {
            doubtful++;
            reasons.merge("doubt: " + text.doubt().replaceAll("[0-9]+", "#"), 1, Integer::sum);
          }
        } else if (each instanceof Unavailable none) {
          digest.update((byte) 0);
          reasons.merge(none.reason(), 1, Integer::sum);
        }
      }
    }

    @Override
    public String toString() {
      return translated
          + " translated, "
          + doubtful
          + " doubtful, digest "
          + HexFormat.of().formatHex(digest.digest(), 0, 6)
          + " "
          + reasons;
    }
  }
}
