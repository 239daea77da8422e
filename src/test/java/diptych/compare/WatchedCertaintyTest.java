package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.DifferenceType;
import diptych.model.Mode;
import diptych.model.Severity;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Degrees of certainty: from one end to the other, and one step from or to the plain word. */
class WatchedCertaintyTest {
  private static final TermList TERMS =
      new TermList(
          List.of(
              new TermList.Concept(
                  "will or may",
                  DifferenceType.MODALITY,
                  Severity.HIGH,
                  false,
                  List.of(
                      variant("certain", "will,be set to", "ודאי"),
                      variant("plain", "be expected to,be set to", "צפוי"),
                      variant("hedged", "may,might,could", "עשוי,עלול")))));

  private static TermList.Variant variant(String stance, String english, String hebrew) {
    return new TermList.Variant(
        stance, Map.of("en", List.of(english.split(",")), "he", List.of(hebrew.split(","))));
  }

  private static List<String> found(String hebrew, String english, Translation read) {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("he", List.of(hebrew)),
            Compared.edition("en", List.of(english)),
            List.of(read),
            List.of());
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    return Compared.all(
        new ArticleComparer(
                p -> p.source().equals("he") ? HebrewEnglishGlosser.bundled() : null,
                TERMS,
                Set.of())
            .compare(pair, alignment, Mode.EDITION).stream()
                .filter(d -> d.type() == DifferenceType.MODALITY)
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "הגשר עלול לקרוס.; The bridge might collapse.; The bridge will collapse.; high עלול|will",
        "הספרייה עשויה לזכות בפרס.; The library may win the prize.; The library will win the prize.; high עשויה|will",
        "הגשר צפוי להיפתח מחר.; The bridge is expected to open tomorrow.; The bridge will open tomorrow.; medium צפוי|will",
        "הגשר צפוי להיפתח מחר.; The bridge is expected to open tomorrow.; The bridge may open tomorrow.; medium צפוי|may",
        "הגשר עשוי להיסגר.; The bridge may close.; The bridge is expected to close.; medium עשוי|is expected to",
      })
  void weighsAStepFromOrToThePlainWordLess(
      String hebrew, String translation, String english, String mark) {
    assertThat(found(hebrew, english, Translated.machine(translation, "test")))
        .containsExactly("modality " + mark);
    assertThat(found(hebrew, english, gloss(hebrew))).containsExactly("modality " + mark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "הגשר צפוי להיפתח מחר.; The bridge is expected to open tomorrow.; The bridge is set to open tomorrow.",
        "הגשר ייפתח מחר.; The bridge will open tomorrow.; The bridge is set to open tomorrow.",
        "הגשר עלול לקרוס.; The bridge might collapse.; The bridge could collapse.",
      })
  void findsNothingInOtherWordsOfOneStance(String hebrew, String translation, String english) {
    assertThat(found(hebrew, english, Translated.machine(translation, "test"))).isEmpty();
    assertThat(found(hebrew, english, gloss(hebrew))).isEmpty();
  }

  private static Translation gloss(String hebrew) {
    return new Translated(
        "gloss",
        "lexicon",
        Translated.Quality.GLOSS,
        null,
        HebrewEnglishGlosser.bundled().analyze(hebrew));
  }
}
