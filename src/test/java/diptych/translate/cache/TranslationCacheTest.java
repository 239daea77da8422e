package diptych.translate.cache;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.LanguagePair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationCacheTest {
  private static final LanguagePair HE_EN = new LanguagePair("he", "en");

  @TempDir Path folder;

  private TranslationCache open() {
    return new TranslationCache(folder, Clock.systemUTC());
  }

  static CacheEntry entry(String source, String translation) {
    return new CacheEntry(
        "deepl", "glossary-1", HE_EN, source, translation, null, Instant.ofEpochSecond(1));
  }

  private static List<CacheEntry> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> entry("משפט " + i, "sentence " + i)).toList();
  }

  private static Optional<String> find(TranslationCache cache, String source) {
    return cache
        .find(CacheKey.of("deepl", "glossary-1", HE_EN, source))
        .map(CacheEntry::translation);
  }

  private List<Path> files(String pattern) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches(pattern)).sorted().toList();
    }
  }

  @Test
  void keepsEveryCharacter() throws Exception {
    CacheEntry odd =
        new CacheEntry(
            "deepl",
            "",
            HE_EN,
            "שורה\nשנייה\tעם \\ ו-\r \uD83D\uDE00",
            "a\\n\tb\\\n",
            "a doubt\twith a tab",
            Instant.ofEpochSecond(77));
    try (TranslationCache cache = open()) {
      cache.store(List.of(odd));
    }
    try (TranslationCache cache = open()) {
      assertThat(cache.find(odd.key())).contains(odd);
    }
  }

  @Test
  void tellsEnginesVariantsAndDirectionsApart() throws Exception {
    try (TranslationCache cache = open()) {
      cache.store(List.of(entry("הכנסת", "The Knesset")));
      LanguagePair oldCode = new LanguagePair("iw", "en");
      assertThat(cache.find(CacheKey.of("google", "glossary-1", HE_EN, "הכנסת"))).isEmpty();
      assertThat(cache.find(CacheKey.of("deepl", "glossary-2", HE_EN, "הכנסת"))).isEmpty();
      assertThat(cache.find(CacheKey.of("deepl", "glossary-1", HE_EN.reverse(), "הכנסת")))
          .isEmpty();
      assertThat(cache.find(CacheKey.of("deepl", "glossary-1", oldCode, "הכנסת"))).isPresent();
    }
  }

  @Test
  void looksThroughWhiteSpaceAndInvisibleMarks() throws Exception {
    try (TranslationCache cache = open()) {
      cache.store(List.of(entry("ראש הממשלה", "The prime minister")));
      assertThat(find(cache, " ראש\u00A0\u200F הממשלה\n")).contains("The prime minister");
      assertThat(find(cache, "ראשהממשלה")).isEmpty();
    }
  }

  @Test
  void laterEntryReplacesAnEarlierOne() throws Exception {
    try (TranslationCache cache = open()) {
      cache.store(List.of(entry("כן", "yes")));
      cache.store(List.of(entry("כן", "aye")));
      assertThat(find(cache, "כן")).contains("aye");
      assertThat(cache.stats().total()).isEqualTo(1);
    }
    try (TranslationCache cache = open()) {
      assertThat(find(cache, "כן")).contains("aye");
      assertThat(cache.stats().entries()).containsEntry("deepl he-en", 1);
    }
  }

  @Test
  void seesWhatAnotherOneStores() throws Exception {
    try (TranslationCache here = open();
        TranslationCache there = open()) {
      assertThat(find(here, "כן")).isEmpty();
      there.store(List.of(entry("כן", "yes")));
      assertThat(find(here, "כן")).contains("yes");
    }
  }

  @Test
  void damagedLineIsSetAsideAndTheOthersLiveOn() throws Exception {
    try (TranslationCache cache = open()) {
      cache.store(numbered(0, 2000));
    }
    Path file = files("[0-9a-f]{2}\\.tsv").get(5);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] = 'Z';
    Files.write(file, bytes);
    try (TranslationCache cache = open()) {
      long found =
          IntStream.range(0, 2000).filter(i -> find(cache, "משפט " + i).isPresent()).count();
      assertThat(found).isBetween(1998L, 1999L);
      assertThat(files(".*corrupt.*")).hasSize(1);
      assertThat(Files.readAllBytes(files(".*corrupt.*").get(0))).isEqualTo(bytes);
    }
    try (TranslationCache cache = open()) {
      assertThat(cache.stats().total()).isBetween(1998, 1999);
      assertThat(files(".*corrupt.*")).hasSize(1);
    }
  }

  @Test
  void rubbishCostsOnlyTime() throws Exception {
    CacheEntry entry = entry("כן", "yes");
    try (TranslationCache cache = open()) {
      cache.store(List.of(entry));
    }
    Path file = files(".*\\.tsv").get(0);
    Files.write(file, new byte[3_000_000]);
    try (TranslationCache cache = open()) {
      assertThat(cache.find(entry.key())).isEmpty();
      cache.store(List.of(entry));
      assertThat(cache.find(entry.key())).contains(entry);
    }
  }

  @Test
  void lineThatWasNotFinishedHurtsNobody() throws Exception {
    CacheEntry entry = entry("כן", "yes");
    try (TranslationCache cache = open()) {
      cache.store(List.of(entry));
    }
    Files.writeString(files(".*\\.tsv").get(0), "1234abcd\tab", StandardOpenOption.APPEND);
    try (TranslationCache cache = open()) {
      assertThat(cache.find(entry.key())).contains(entry);
      cache.store(List.of(entry("כן", "aye")));
      assertThat(find(cache, "כן")).contains("aye");
    }
  }

  @Test
  void goesOnWithoutAFolder() throws Exception {
    Path blocked = Files.writeString(folder.resolve("file"), "");
    try (TranslationCache cache =
        new TranslationCache(blocked.resolve("cache"), Clock.systemUTC())) {
      cache.store(List.of(entry("כן", "yes")));
      assertThat(find(cache, "כן")).isEmpty();
    }
  }

  @Test
  void threadsAndInstancesDoNotDisturbEachOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (TranslationCache one = open();
        TranslationCache two = open()) {
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        TranslationCache cache = t % 2 == 0 ? one : two;
        int from = t * 500;
        running.add(
            threads.submit(
                () -> {
                  for (int i = from; i < from + 500; i += 50) {
                    cache.store(numbered(i, i + 50));
                  }
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
      assertThat(one.stats().total()).isEqualTo(2000);
      assertThat(IntStream.range(0, 2000).allMatch(i -> find(two, "משפט " + i).isPresent()))
          .isTrue();
    } finally {
      threads.shutdownNow();
    }
    assertThat(files(".*corrupt.*")).isEmpty();
  }

  @Test
  void processesShareIt() throws Exception {
    List<Process> writers = new ArrayList<>();
    for (int p = 0; p < 3; p++) {
      writers.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx64m",
                  "-cp",
                  System.getProperty("java.class.path"),
                  OtherProcess.class.getName(),
                  folder.toString(),
                  Integer.toString(p * 1000))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    try (TranslationCache cache = open()) {
      cache.store(numbered(3000, 4000));
      for (Process writer : writers) {
        assertThat(writer.waitFor()).isZero();
      }
      assertThat(cache.stats().total()).isEqualTo(4000);
    }
    assertThat(files(".*corrupt.*")).isEmpty();
  }

  /** Writes 1000 entries into a folder. */
  static final class OtherProcess {
    public static void main(String[] arguments) throws Exception {
      int from = Integer.parseInt(arguments[1]);
      try (TranslationCache cache =
          new TranslationCache(Path.of(arguments[0]), Clock.systemUTC())) {
        for (int i = from; i < from + 1000; i += 20) {
          cache.store(numbered(i, i + 20));
        }
      }
    }
  }

  @Test
  void prunesWhileAnotherOneWrites() throws Exception {
    try (TranslationCache here = open();
        TranslationCache there = open()) {
      here.store(numbered(0, 1000));
      assertThat(find(there, "משפט 1")).isPresent();
      assertThat(here.prune(entry -> entry.source().endsWith("7"))).isEqualTo(900);
      there.store(numbered(1000, 1100));
      assertThat(here.stats().total()).isEqualTo(200);
      assertThat(find(here, "משפט 1001")).isPresent();
      assertThat(find(here, "משפט 1")).isEmpty();
    }
  }
}
