package diptych.translate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.translate.Budget;
import diptych.translate.Settings;
import diptych.translate.Translator;
import diptych.translate.UsageCounter;
import diptych.translate.service.LocalServer.Answer;
import diptych.translate.service.LocalServer.Asked;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every engine must do, against a server that speaks its interface. */
class EngineContractTest {
  private static final LanguagePair HE_EN = new LanguagePair("he", "en");
  private static final List<String> STORY =
      List.of(
          "הכנסת אישרה אתמול את תקציב המדינה.",
          "שר הביטחון אמר: \"לא נסכים\" & יצא מהאולם.",
          "צה\"ל רכש 2,017 כלי רכב ב-3.5 מיליון שקל.",
          "בדיקה עם \\ ועם < ועם 'גרש' בתוך המשפט.",
          "הממשלה תתכנס שוב ביום ראשון בבוקר.");

  private final FakeTime time = new FakeTime();
  private final UsageCounter usage = new UsageCounter("x", 0);
  private LocalServer server;
  private ServiceTranslator translator;

  private Translator start(Wire wire, Map<String, String> more) throws Failure {
    return start(wire, more, wire.service);
  }

  private Translator start(Wire wire, Map<String, String> more, Function<Asked, Answer> service)
      throws Failure {
    server = new LocalServer(service);
    Map<String, String> settings = new HashMap<>(wire.settings(server.url()));
    more.forEach((key, value) -> settings.put("diptych." + wire.engine + "." + key, value));
    Service made =
        new Services(Settings.of(settings, Map.of()), Wire.EXTERNAL, time)
            .find(wire.engine)
            .orElseThrow();
    translator = new ServiceTranslator(made, time.timing(), Budget.unlimited(), usage);
    return translator;
  }

  @AfterEach
  void stop() {
    if (translator != null) {
      translator.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static void assertComplete(List<String> segments, List<Translation> translations) {
    assertThat(translations).hasSameSizeAs(segments);
    for (int i = 0; i < segments.size(); i++) {
      assertThat(translations.get(i)).isInstanceOf(Translated.class);
      assertThat(((Translated) translations.get(i)).text())
          .isEqualTo(Replies.translation(segments.get(i)));
      assertThat(((Translated) translations.get(i)).quality())
          .isEqualTo(Translated.Quality.MACHINE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void translatesEverySegmentInOrder(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of());
    assertThat(translator.name()).isEqualTo(wire.engine);
    assertThat(translator.supports(HE_EN)).isTrue();
    assertComplete(STORY, translator.translate(HE_EN, STORY));
  }

  @ParameterizedTest
  @EnumSource
  void takesTheOldCodeOfHebrew(Wire wire) throws Exception {
    assertComplete(STORY, start(wire, Map.of()).translate(new LanguagePair("iw", "en"), STORY));
  }

  @ParameterizedTest
  @EnumSource
  void keepsToTheBatchLimits(Wire wire) throws Exception {
    List<String> many = IntStream.range(0, 40).mapToObj(i -> "משפט מספר " + i + ".").toList();
    Translator translator = start(wire, Map.of("batch-segments", "7", "batch-characters", "50"));
    assertComplete(many, translator.translate(HE_EN, many));
    for (Asked asked : server.asked()) {
      List<String> texts = Replies.texts(asked);
      assertThat(texts).hasSizeLessThanOrEqualTo(7);
      assertThat(texts.stream().mapToInt(String::length).sum()).isLessThanOrEqualTo(50);
    }
  }

  @ParameterizedTest
  @EnumSource
  void asksForTheSameTextOnce(Wire wire) throws Exception {
    List<String> twice = List.of(STORY.get(0), STORY.get(0), STORY.get(0));
    assertComplete(twice, start(wire, Map.of()).translate(HE_EN, twice));
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void repeatsWhatTheServiceStumbledOver(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of("concurrency", "1"));
    server.failWith(Answer.of(500, "oops"), Answer.of(503, "{}"), Answer.DROP);
    assertComplete(STORY, translator.translate(HE_EN, STORY));
    assertThat(usage.usage().retries()).isGreaterThanOrEqualTo(3);
    assertThat(time.slept()).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void repeatsWhatMakesNoSense(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of("concurrency", "1"));
    server.failWith(Answer.ok("{\"transl"), Answer.ok("<html>Bad gateway</html>"), Answer.ok("{}"));
    assertComplete(STORY, translator.translate(HE_EN, STORY));
  }

  @ParameterizedTest
  @EnumSource
  void slowsDownWhenAskedTo(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of("concurrency", "1"));
    server.failWith(wire.tooFast);
    assertComplete(STORY, translator.translate(HE_EN, STORY));
  }

  @ParameterizedTest
  @EnumSource
  void waitsAsLongAsTheServiceSays(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of("concurrency", "1"));
    server.failWith(
        new Answer(429, Map.of("Retry-After", "7"), "{}"),
        new Answer(429, Map.of("Retry-After", "Thu, 01 Jan 2026 00:00:20 GMT"), "{}"),
        new Answer(503, Map.of("Retry-After", "86400"), "{}"));
    assertComplete(STORY, translator.translate(HE_EN, STORY));
    assertThat(time.slept())
        .containsSubsequence(Duration.ofSeconds(7), Duration.ofSeconds(13), Duration.ofSeconds(60));
  }

  @ParameterizedTest
  @EnumSource
  void givesUpOnAWrongKeyAtOnceAndKeepsItSecret(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of("concurrency", "1"), asked -> wire.wrongKey);
    Failure failure = catchThrowableOfType(Failure.class, () -> translator.translate(HE_EN, STORY));
    assertThat(failure.category()).isEqualTo(Failure.Category.STOP);
    assertThat(failure).hasMessageContaining(server.url()).hasMessageContaining("40");
    assertThat(server.asked()).hasSize(1);
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString() + translator.status()).doesNotContain(Wire.KEY);
  }

  @ParameterizedTest
  @EnumSource
  void asksNoMoreWhenTheContingentIsUsedUp(Wire wire) throws Exception {
    assumeThat(wire.quota).as("has no contingent").isNotNull();
    Translator translator = start(wire, Map.of("concurrency", "1"), asked -> wire.quota);
    assertThatThrownBy(() -> translator.translate(HE_EN, STORY))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("contingent");
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void halvesWhatIsTooLarge(Wire wire) throws Exception {
    Translator translator =
        start(
            wire,
            Map.of(),
            asked -> Replies.texts(asked).size() > 2 ? wire.tooLarge : wire.service.apply(asked));
    assertComplete(STORY, translator.translate(HE_EN, STORY));
    assertThat(usage.usage().retries()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void losesNoOtherSegmentToABadOne(Wire wire) throws Exception {
    Translator translator =
        start(
            wire,
            Map.of(),
            asked ->
                Replies.texts(asked).contains(STORY.get(2))
                    ? wire.badText
                    : wire.service.apply(asked));
    List<Translation> got = translator.translate(HE_EN, STORY);
    assertThat(got.get(2)).isInstanceOf(Unavailable.class);
    assertThat(((Unavailable) got.get(2)).reason()).contains(server.url());
    assertThat(got.stream().filter(Translated.class::isInstance)).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void losesNoOtherSegmentToOneThatBreaksTheService(Wire wire) throws Exception {
    Translator translator =
        start(
            wire,
            Map.of(),
            asked ->
                Replies.texts(asked).contains(STORY.get(2))
                    ? Answer.of(500, "{}")
                    : wire.service.apply(asked));
    List<Translation> got = translator.translate(HE_EN, STORY);
    assertThat(got.get(2)).isEqualTo(got.get(2)).isInstanceOf(Unavailable.class);
    assertThat(got.stream().filter(Translated.class::isInstance)).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void tellsThatItDoesNotKnowTheLanguages(Wire wire) throws Exception {
    assumeThat(wire.unsupported).as("takes any language").isNotNull();
    Translator translator = start(wire, Map.of("concurrency", "1"), asked -> wire.unsupported);
    Failure failure = catchThrowableOfType(Failure.class, () -> translator.translate(HE_EN, STORY));
    assertThat(failure.category()).isEqualTo(Failure.Category.SKIP);
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void doesNotWaitForever(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of("timeout", "0.4", "concurrency", "1"));
    server.failWith(Answer.HANG);
    assertComplete(STORY, translator.translate(HE_EN, STORY));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CAMEL")
  void followsNoRedirect(Wire wire) throws Exception {
    try (LocalServer elsewhere = new LocalServer(wire.service)) {
      Translator translator =
          start(
              wire,
              Map.of("concurrency", "1"),
              asked -> new Answer(307, Map.of("Location", elsewhere.url() + asked.target()), ""));
      assertThatThrownBy(() -> translator.translate(HE_EN, STORY))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("307");
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void tellsHowItIsDoing(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of());
    assertThat(translator.status().configured()).isTrue();
    assertThat(translator.status().answers()).isTrue();
    assertThat(translator.status().message()).contains(server.url()).doesNotContain(Wire.KEY);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CAMEL")
  void namesTheAddressWhenNobodyIsThere(Wire wire) throws Exception {
    Translator translator = start(wire, Map.of());
    server.close();
    assertThatThrownBy(() -> translator.translate(HE_EN, STORY))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(server.url())
        .hasMessageContaining("cannot be reached")
        .hasMessageContaining("DIPTYCH_" + wire.engine.toUpperCase(java.util.Locale.ROOT) + "_URL");
    assertThat(translator.status().answers()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void namesTheSettingThatIsMissing(Wire wire) throws Exception {
    start(wire, Map.of());
    Services bare = new Services(property -> java.util.Optional.empty(), Wire.EXTERNAL, time);
    if (wire == Wire.LIBRETRANSLATE || wire == Wire.APERTIUM) {
      assertThat(bare.find(wire.engine)).isPresent();
      return;
    }
    assertThatThrownBy(() -> bare.find(wire.engine))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("diptych." + wire.engine + ".")
        .hasMessageContaining("DIPTYCH_" + wire.engine.toUpperCase(java.util.Locale.ROOT) + "_");
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnEchoOfTheSource(Wire wire) throws Exception {
    Translator translator =
        start(
            wire,
            Map.of(),
            asked -> {
              Answer answer = wire.service.apply(asked);
              String echo = Json.write(Json.object().put("x", STORY.get(4)).get("x"));
              String real = Replies.translation(STORY.get(4));
              return Answer.ok(answer.body().replace(real, echo.substring(1, echo.length() - 1)));
            });
    List<Translation> got = translator.translate(HE_EN, STORY);
    assertThat(got.get(4)).isInstanceOf(Unavailable.class);
    assertThat(((Unavailable) got.get(4)).reason()).contains("repeats the source");
    assertThat(got.get(0)).isInstanceOf(Translated.class);
  }
}
