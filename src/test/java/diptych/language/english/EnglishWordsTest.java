package diptych.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordsTest {
  private final EnglishWords words = EnglishWords.bundled();

  @ParameterizedTest
  @CsvSource({
    "said, say",
    "cities, city",
    "was, be",
    "children, child",
    "studies, study",
    "killed, kill",
    "running, run",
    "Israelis, israeli",
    "wives, wife",
    "news, news",
    "men, man",
    "went, go",
    "lost, lose",
    "has, have",
    "Tuesdays, tuesday",
    "dropped, drop",
    "making, make",
    "buses, bus",
    "police, police",
    "Zelenskys, zelensky",
    "U.S., us",
    "doing, do",
    "feet, foot"
  })
  void bringsWordsToTheirLemma(String word, String lemma) {
    assertThat(words.lemmas(word)).contains(lemma);
    assertThat(words.lemma(word)).isEqualTo(lemma);
  }

  @Test
  void keepsPlacesAndPossessives() {
    String text = "Israel’s well-known “U.S.” ally doesn't agree, 3 times.";
    assertThat(words.words(text))
        .extracting(EnglishWord::text)
        .containsExactly("Israel", "well", "known", "U.S", "ally", "doesn't", "agree", "times");
    for (EnglishWord word : words.words(text)) {
      assertThat(word.span().of(text)).startsWith(word.text());
    }
    assertThat(words.words(text).get(0).lemma()).isEqualTo("israel");
    assertThat(words.words(text).get(5).stop()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"attack, assault", "car, automobile", "begin, start", "kill, kill"})
  void knowsSynonyms(String a, String b) {
    assertThat(words.synonyms(a, b)).isTrue();
    assertThat(words.synonyms(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"die, death", "israel, israeli", "decide, decision", "music, musical"})
  void knowsDerivations(String a, String b) {
    assertThat(words.related(a, b)).isTrue();
    assertThat(words.related(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"die, government", "cat, music", "xyzzy, plugh", "'', a"})
  void unrelatedWordsAreNot(String a, String b) {
    assertThat(words.related(a, b)).isFalse();
  }

  @Test
  void standsAnyInput() {
    assertThat(words.words("")).isEmpty();
    assertThat(words.words("'' 123 … \uD83D")).isEmpty();
    assertThat(words.lemma("x".repeat(100_000))).hasSize(100_000);
    assertThat(words.words("שלום hello")).extracting(EnglishWord::text).contains("hello");
  }
}
