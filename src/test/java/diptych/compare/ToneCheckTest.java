package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Softer and stronger words in the place of the translation's. */
class ToneCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "המשטר ניהל את העיר.; The regime ran the town.; The regime looted the town.; looted",
        "קהל ענק בא לכיכר.; A huge crowd came to the square.; A modest crowd came to the square.; modest",
        "זו הייתה ביקורת קשה.; It was harsh criticism.; It was slight criticism.; slight",
      })
  void marksAWordFarFromTheTranslationsInTone(
      String hebrew, String translation, String english, String word) {
    assertThat(Compared.worthALook(Compared.translated(hebrew, translation, english)))
        .singleElement()
        .asString()
        .startsWith("term medium")
        .endsWith("|" + word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "השודדים ברחו.; The robbers fled.; The bandits fled.",
        "הקהל לא היה גדול.; The crowd was not large.; The crowd was small.",
        "הקהל היה קטן.; The crowd was small.; The crowd was not large.",
        "קהל ענק בא לכיכר.; A huge crowd came to the square.; An enormous crowd came to the square.",
      })
  void leavesWordsOfLikeToneAndDeniedOnesAlone(String hebrew, String translation, String english) {
    assertThat(Compared.worthALook(Compared.translated(hebrew, translation, english))).isEmpty();
  }
}
