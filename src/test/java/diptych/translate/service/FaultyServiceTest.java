package diptych.translate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import diptych.translate.service.LocalServer.Answer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that lies, breaks and goes away, and what is left of it in the end: nothing. */
class FaultyServiceTest {
  private static final LanguagePair HE_EN = new LanguagePair("he", "en");
  private static final int DOCUMENTS = 40;
  private static final Instant START = new FakeTime().instant();
  private static final Answer GONE = Answer.of(503, "{}");

  @TempDir Path folder;
  private final FakeTime time = new FakeTime();

  private static List<String> document(int number) {
    return IntStream.range(0, 5 + number % 17)
        .mapToObj(i -> "זהו משפט מספר " + (1000 + i) + " במסמך " + (2000 + number) + ".")
        .toList();
  }

  private Translators translators(String url, String folderName) {
    return new Translators(
        Settings.of(
            Map.of(
                "diptych.libretranslate.url", url, "diptych.libretranslate.version", "test-models"),
            Map.of()),
        List.of(),
        new TranslationCache(folder.resolve(folderName), time),
        Budget.unlimited(),
        null,
        time.timing());
  }

  private static void assertAllTranslated(Translator translator) throws Failure {
    for (int d = 0; d < DOCUMENTS; d++) {
      List<String> expected = new ArrayList<>();
      document(d).forEach(text -> expected.add(Replies.translation(text)));
      assertThat(translator.translate(HE_EN, document(d)))
          .extracting(each -> ((Translated) each).text())
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everythingComesOutAsIfNothingHadHappened(long seed) throws Exception {
    try (LocalServer server = new LocalServer(new MoodyService(seed));
        Translators all = translators(server.url(), "cache")) {
      assertAllTranslated(all.expect("libretranslate"));
      assertThat(all.usage().get(0).retries()).isPositive();
    }
  }

  @Test
  void downFromTheStartIsAFailureAndNextTimeAllIsThere() throws Exception {
    String url;
    try (LocalServer server = new LocalServer(asked -> GONE)) {
      url = server.url();
    }
    try (Translators all = translators(url, "cache")) {
      Translator translator = all.expect("libretranslate");
      for (int d = 0; d < 10; d++) {
        List<String> document = document(d);
        assertThatThrownBy(() -> translator.translate(HE_EN, document))
            .isInstanceOf(Failure.class)
            .hasMessageContaining(url);
      }
      assertThat(all.usage().get(0).requests()).isLessThan(30);
    }
    try (LocalServer server = new LocalServer(Replies::libreTranslate);
        Translators all = translators(server.url(), "cache")) {
      assertAllTranslated(all.expect("libretranslate"));
    }
  }

  @Test
  void goingDownHalfWayLosesNothingThatWasDone() throws Exception {
    AtomicBoolean down = new AtomicBoolean();
    try (LocalServer server =
        new LocalServer(asked -> down.get() ? GONE : Replies.libreTranslate(asked))) {
      try (Translators all = translators(server.url(), "cache")) {
        Translator translator = all.expect("libretranslate");
        for (int d = 0; d < DOCUMENTS / 2; d++) {
          translator.translate(HE_EN, document(d));
        }
        down.set(true);
        List<String> halfKnown = new ArrayList<>(document(0));
        halfKnown.addAll(document(DOCUMENTS - 1));
        List<Translation> got = translator.translate(HE_EN, halfKnown);
        assertThat(got.get(0)).isInstanceOf(Translated.class);
        assertThat(got.get(got.size() - 1))
            .isInstanceOfSatisfying(
                Unavailable.class,
                none -> {
                  assertThat(none.retryable()).isTrue();
                  assertThat(none.reason()).contains(server.url());
                });
        int asked = server.asked().size();
        for (int d = DOCUMENTS / 2; d < DOCUMENTS - 1; d++) {
          List<String> document = document(d);
          assertThatThrownBy(() -> translator.translate(HE_EN, document))
              .isInstanceOf(Failure.class);
        }
        assertThat(server.asked().size() - asked)
            .as("a service known to be down is left alone")
            .isLessThan(DOCUMENTS / 2);
      }
      down.set(false);
      int before = server.asked().size();
      try (Translators all = translators(server.url(), "cache")) {
        assertAllTranslated(all.expect("libretranslate"));
        assertThat(all.usage().get(0).requests()).isEqualTo(DOCUMENTS / 2);
      }
      assertThat(server.asked().size() - before).isEqualTo(DOCUMENTS / 2);
    }
  }

  @Test
  void comingBackInTimeIsWaitedFor() throws Exception {
    try (LocalServer server =
            new LocalServer(
                asked -> {
                  long seconds = Duration.between(START, time.instant()).toSeconds();
                  return seconds >= 5 && seconds < 40 ? GONE : Replies.libreTranslate(asked);
                });
        Translators all = translators(server.url(), "cache")) {
      Translator translator = all.expect("libretranslate");
      translator.translate(HE_EN, document(50));
      time.advance(Duration.ofSeconds(6));
      assertAllTranslated(translator);
    }
  }

  @Test
  void comingBackLaterIsNoticed() throws Exception {
    AtomicBoolean down = new AtomicBoolean();
    try (LocalServer server =
            new LocalServer(asked -> down.get() ? GONE : Replies.libreTranslate(asked));
        Translators all = translators(server.url(), "cache")) {
      Translator translator = all.expect("libretranslate");
      translator.translate(HE_EN, document(50));
      down.set(true);
      assertThatThrownBy(() -> translator.translate(HE_EN, document(51)))
          .isInstanceOf(Failure.class);
      time.advance(Duration.ofMinutes(10));
      down.set(false);
      assertAllTranslated(translator);
    }
  }

  @Test
  void stopsBeforeTheBudgetIsExceededAndGoesOnWithALargerOne() throws Exception {
    Budget budget = Budget.of(200);
    List<String> document = document(16);
    try (LocalServer server = new LocalServer(Replies::libreTranslate)) {
      Map<String, String> settings = Map.of("diptych.libretranslate.url", server.url());
      TranslationCache cache = new TranslationCache(folder.resolve("budget"), time);
      try (Translators all =
          new Translators(
              Settings.of(settings, Map.of()), List.of(), cache, budget, null, time.timing())) {
        List<Translation> got = all.expect("libretranslate").translate(HE_EN, document);
        long done = got.stream().filter(Translated.class::isInstance).count();
        assertThat(done).isPositive().isLessThan(document.size());
        assertThat(got.subList(0, (int) done)).allMatch(Translated.class::isInstance);
        assertThat(((Unavailable) got.get(got.size() - 1)).reason())
            .contains("200 characters")
            .contains("--max-characters");
        assertThat(all.usage().get(0).characters()).isLessThanOrEqualTo(200);
        assertThat(budget.spent()).isEqualTo(all.usage().get(0).characters());
      }
      cache = new TranslationCache(folder.resolve("budget"), time);
      try (Translators all =
          new Translators(
              Settings.of(settings, Map.of()),
              List.of(),
              cache,
              Budget.of(10_000),
              null,
              time.timing())) {
        List<Translation> got = all.expect("libretranslate").translate(HE_EN, document);
        assertThat(got).allMatch(Translated.class::isInstance);
        assertThat(all.usage().get(0).segments()).isLessThan(document.size());
        assertThat(all.usage().get(0).cacheHits()).isPositive();
      }
    }
  }
}
