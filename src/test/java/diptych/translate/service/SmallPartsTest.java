package diptych.translate.service;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.LanguagePair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-10-21T07:27:50Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "3,3",
    "0,0",
    "' 7 ',7",
    "86400,60",
    "'Wed, 21 Oct 2026 07:28:00 GMT',10",
    "'Wed, 21 Oct 2026 09:28:00 GMT',60",
    "'Wed, 21 Oct 2020 07:28:00 GMT',0",
    "-5,",
    "soon,",
    "99999999999999999999,",
    "'',"
  })
  void readsRetryAfterInBothForms(String value, Long seconds) {
    assertThat(RetryAfter.parse(value, CLOCK).map(Duration::toSeconds).orElse(null))
        .isEqualTo(seconds);
  }

  @Test
  void backsOffTwiceAsLongEachTimeWithJitter() {
    Random random = new Random(1);
    long whole = 250;
    for (int attempt = 1; attempt <= 12; attempt++) {
      assertThat(BackOff.after(attempt, random).toMillis()).isBetween(whole / 2, whole);
      whole = Math.min(8000, whole * 2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "&quot;no&quot; &amp; &#39;yes&#39;,\"no\" & 'yes'",
    "&#x5D0;&#1489;,אב",
    "a & b &unknown; &#0; &#x110000; &;,a & b &unknown; &#0; &#x110000; &;",
    "&amp;lt;,&lt;",
    "&thisislongerthanany;,&thisislongerthanany;",
    "nothing,nothing"
  })
  void undoesEntitiesOnce(String escaped, String plain) {
    assertThat(Entities.unescape(escaped)).isEqualTo(plain);
  }

  @Test
  void cutsBatchesByCountCharactersAndBytes() {
    Limits limits = Limits.usual().withBatch(3, 10, 14);
    assertThat(Batches.of(List.of("aaaa", "bbbb", "cccc", "d", "e", "f"), limits))
        .containsExactly(List.of(0, 1), List.of(2, 3, 4), List.of(5));
    assertThat(Batches.of(List.of("אבגד", "הוזח"), limits))
        .as("Hebrew letters take two bytes")
        .containsExactly(List.of(0), List.of(1));
    assertThat(Batches.of(List.of("a", "a segment longer than all limits", "b"), limits))
        .containsExactly(List.of(0), List.of(1), List.of(2));
    assertThat(Batches.of(List.of(), limits)).isEmpty();
  }

  @Test
  void waitsLongerWithEachTry() {
    AnswerTimes times = new AnswerTimes(Duration.ofSeconds(30));
    assertThat(times.timeout(1)).isEqualTo(Duration.ofSeconds(30));
    for (int i = 0; i < 5; i++) {
      times.answered(900);
    }
    assertThat(times.timeout(1)).isEqualTo(Duration.ofMillis(7200));
    assertThat(times.timeout(2)).isEqualTo(Duration.ofMillis(14_400));
    assertThat(times.timeout(3)).isEqualTo(Duration.ofMillis(28_800));
    assertThat(times.timeout(40)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void learnsHowMuchAServiceTakes() {
    LearnedSize size = new LearnedSize(5000);
    assertThat(size.most()).isEqualTo(5000);
    size.refused(4000);
    size.refused(2000);
    assertThat(size.most()).isEqualTo(1000);
    size.refused(10);
    assertThat(size.most()).isEqualTo(500);
    for (int i = 0; i < 100; i++) {
      size.taken();
    }
    assertThat(size.most()).isEqualTo(5000);
  }

  @Test
  void keepsBelowTheRates() throws Exception {
    FakeTime time = new FakeTime();
    Limits limits = Limits.usual().withPace(1, 100, Duration.ofSeconds(1));
    Pace pace = new Pace(limits, time.timing());
    pace.await(60);
    pace.await(40);
    assertThat(time.slept()).isEmpty();
    pace.await(1);
    assertThat(time.slept()).containsExactly(Duration.ofMinutes(1));
    pace.await(500);
    assertThat(time.slept()).as("one that never fits goes alone").hasSize(2);
    pace.pause(Duration.ofSeconds(9));
    time.advance(Duration.ofMinutes(2));
    pace.await(1);
    assertThat(time.slept()).hasSize(2);
    pace.pause(Duration.ofSeconds(9));
    pace.await(1);
    assertThat(time.slept().get(2)).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void namesLanguagesWithThreeLetters() {
    assertThat(Apertium.threeLetters("es")).isEqualTo("spa");
    assertThat(Apertium.threeLetters("iw")).isEqualTo("heb");
    assertThat(Apertium.threeLetters("en-GB")).isEqualTo("eng");
    assertThat(Apertium.threeLetters("xyz")).isEqualTo("xyz");
  }

  @Test
  void takesFencesAndThoughtsOffAChatAnswer() {
    assertThat(ChatPrompt.unfenced("```json\n{\"1\":\"a\"}\n```")).isEqualTo("{\"1\":\"a\"}");
    assertThat(ChatPrompt.unfenced("<think>hm</think>\n{}")).isEqualTo("{}");
    assertThat(ChatPrompt.unfenced(" {} ")).isEqualTo("{}");
    assertThat(ChatPrompt.instructions(new LanguagePair("he", "en")))
        .contains("Hebrew")
        .contains("English");
  }
}
