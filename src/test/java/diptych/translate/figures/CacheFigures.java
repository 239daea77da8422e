package diptych.translate.figures;

import diptych.model.LanguagePair;
import diptych.translate.cache.CacheEntry;
import diptych.translate.cache.CacheKey;
import diptych.translate.cache.TranslationCache;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Fills a cache (folder, number of entries) and looks all of it up in random order. */
public final class CacheFigures {
  private static final LanguagePair PAIR = new LanguagePair("he", "en");

  private CacheFigures() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    try (TranslationCache cache = new TranslationCache(folder, Clock.systemUTC())) {
      long start = System.nanoTime();
      fill(cache, count);
      print("filled with %d entries in %.1f s", count, seconds(start));
    }
    try (TranslationCache cache = new TranslationCache(folder, Clock.systemUTC())) {
      long start = System.nanoTime();
      int found = lookUp(cache, count, 30, 7);
      print("first 30 look-ups, cold: %.0f ms, %d found", seconds(start) * 1000, found);
      start = System.nanoTime();
      found = lookUp(cache, count, count, 1);
      double first = seconds(start);
      print("%d look-ups incl. reading all files: %.0f/s, %d found", count, count / first, found);
      start = System.nanoTime();
      found = lookUp(cache, count, count, 2);
      print("%d look-ups: %.0f/s, %d found", count, count / seconds(start), found);
      start = System.nanoTime();
      for (int i = 0; i < 100_000; i++) {
        cache.find(CacheKey.of("deepl", "", PAIR, "missing " + i));
      }
      print("100000 misses: %.0f/s", 100_000 / seconds(start));
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      print("heap in use %d MB", runtime.totalMemory() - runtime.freeMemory() >> 20);
    }
  }

  private static void fill(TranslationCache cache, int count) {
    List<CacheEntry> batch = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      batch.add(new CacheEntry("deepl", "", PAIR, source(i), target(i), null, Instant.EPOCH));
      if (batch.size() == 20_000) {
        cache.store(batch);
        batch.clear();
      }
    }
    cache.store(batch);
  }

  private static int lookUp(TranslationCache cache, int count, int times, long seed) {
    Random random = new Random(seed);
    int found = 0;
    for (int i = 0; i < times; i++) {
      int number = random.nextInt(count);
      CacheKey key = CacheKey.of("deepl", "", PAIR, source(number));
      found +=
          cache.find(key).filter(e -> e.translation().equals(target(number))).isPresent() ? 1 : 0;
    }
    return found;
  }

  private static String source(int i) {
    return "שר הביטחון אמר אתמול בישיבת הממשלה כי העסקה מספר " + i + " תאושר רק אחרי בדיקה נוספת.";
  }

  private static String target(int i) {
    return "The defense minister told the cabinet yesterday that deal number "
        + i
        + " would be approved only after another review.";
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
