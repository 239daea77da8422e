package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs of words without counterpart, by themselves. */
class PhraseTest {
  private static final Vocabulary ENGLISH = new Vocabulary("en");

  /** Reads one word of a text of two segments as lost. */
  private static Phrase lost(String word, String first, String second) {
    String text = first + " " + second;
    List<Word> words = new ArrayList<>(ENGLISH.words(first, 0, 0));
    words.addAll(ENGLISH.words(second, first.length() + 1, 1));
    int at = words.stream().map(Word::text).toList().indexOf(word);
    return Phrase.of(words, new Joint(at, at, 0, 1), text, ENGLISH);
  }

  private static String span(String word, String first, String second) {
    return lost(word, first, second).span().of(first + " " + second);
  }

  @Test
  void beginsWithThePreposition() {
    assertThat(span("Haifa", "Nobody slept.", "They celebrated in Haifa.")).isEqualTo("in Haifa");
  }

  @Test
  void doesNotBeginInTheSentenceBefore() {
    assertThat(span("Haifa", "This is what they fought for.", "Haifa celebrated."))
        .isEqualTo("Haifa");
  }

  @Test
  void takesNoPrepositionOfTheSentenceBeforeForItsOwn() {
    assertThat(lost("Teachers", "This is what they fought for.", "Teachers were there.").kind())
        .isEqualTo(Phrase.Kind.OTHER);
  }
}
