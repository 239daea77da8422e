package diptych.language.hebrew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hebrew as it should not be: it costs no exception, no long wait and no false certainty. */
class BadInputTest {
  private final HebrewEnglishGlosser glosser = HebrewEnglishGlosser.bundled();

  @ParameterizedTest
  @CsvSource({
    "מֶמְשָׁלָה, government",
    "הַמֶּמְשָׁלָה, government",
    "בֵּית־הַמִּשְׁפָּט, court",
    "צַהַ\u05f4ל, IDF",
    "יְרוּשָׁלַיִם, Jerusalem"
  })
  void pointedText(String word, String sense) {
    assertThat(all(word)).contains(sense);
  }

  @ParameterizedTest
  @CsvSource({
    "ממשללה, ''",
    "תכנית, plan",
    "תוכניית, plan",
    "ביטחוון, security",
    "עיתונאיי, journalist"
  })
  void misspelledWordsAreReadOrLeftInDoubt(String word, String sense) {
    GlossToken token = glosser.analyze(word).get(0);
    if (sense.isEmpty()) {
      assertThat(token.confidence()).isLessThan(0.8);
    } else {
      assertThat(all(word)).contains(sense);
    }
  }

  @Test
  void mixedScriptsKeepTheirPlaces() {
    String text = "ה-FBI וGoogle הודיעו: русский, 123abc, العربية, ב-iPhone15, ✡ 中文 שלום";
    List<GlossToken> tokens = glosser.analyze(text);
    assertThat(tokens)
        .extracting(t -> t.span().of(text))
        .contains("ה", "FBI", "ו", "Google", "הודיעו", "русский", "العربية", "שלום");
    assertThat(glosser.render(text, tokens)).contains("FBI", "русский", "العربية", "Shalom");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ויאמר אלהים יהי אור ויהי אור וירא אלהים את האור כי טוב ויבדל אלהים בין האור ובין החשך",
        "בראשית ברא אלהים את השמים ואת הארץ והארץ היתה תהו ובהו וחשך על פני תהום",
        "אני האב געקויפט א בוך און גערעדט מיט מיין ברודער וועגן דער וועלט",
        "אהלן וסהלן כיף חאלכ יא חביבי אללה יסלמכ מבסוט כתיר אליום"
      })
  void biblicalHebrewYiddishAndArabicAreOnlyDoubted(String line) {
    List<GlossToken> tokens = glosser.analyze(line);
    assertThat(tokens).isNotEmpty();
    assertThat(glosser.render(line, tokens)).isNotBlank();
    for (GlossToken token : tokens) {
      boolean guessed =
          token.candidates().stream().allMatch(c -> c.origin() == Origin.TRANSLITERATION);
      assertThat(guessed && token.confidence() > 0.5).as(token.span().of(line)).isFalse();
    }
  }

  @Test
  void yiddishIsMostlyUnknown() {
    LexiconCheck check = new LexiconCheck(glosser);
    check.add("איך האב געקויפט א בוך און גערעדט מיט מיין ברודער וועגן דער וועלט");
    assertThat(check.coverage()).isLessThan(0.7);
  }

  @Test
  @Timeout(20)
  void hundredThousandCharactersInOneLine() {
    Random random = new Random(4);
    StringBuilder words = new StringBuilder();
    StringBuilder oneWord = new StringBuilder();
    while (words.length() < 100_000) {
      int length = 1 + random.nextInt(12);
      for (int i = 0; i < length; i++) {
        words.append((char) ('א' + random.nextInt(27)));
        oneWord.append((char) ('א' + random.nextInt(27)));
      }
      words.append(' ');
    }
    for (String line :
        List.of(
            words.toString(),
            oneWord.toString(),
            "הממשלה ".repeat(100_000 / 7),
            "בית המשפט ".repeat(10_000),
            "'".repeat(100_000),
            "ש\"".repeat(50_000),
            "ו".repeat(100_000),
            "א-".repeat(50_000),
            "\u05B0".repeat(100_000))) {
      assertThatCode(() -> glosser.render(line, glosser.analyze(line)))
          .as(line.substring(0, 10))
          .doesNotThrowAnyException();
    }
  }

  @Test
  @Timeout(20)
  void timeGrowsWithLengthAndNotFaster() {
    String line = "וכשהגיעו השוטרים לבית המשפט העליון הודיע דובר המשטרה שקרמפוצקי נעצר ";
    glosser.analyze(line.repeat(100));
    Duration once = time(line.repeat(300));
    Duration tenTimes = time(line.repeat(3_000));
    assertThat(tenTimes).isLessThan(once.multipliedBy(40).plusMillis(200));
  }

  private Duration time(String line) {
    long start = System.nanoTime();
    assertThat(glosser.analyze(line)).isNotEmpty();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private List<String> all(String word) {
    return glosser.analyze(word).stream()
        .flatMap(t -> t.candidates().stream())
        .map(Candidate::senses)
        .flatMap(List::stream)
        .toList();
  }
}
