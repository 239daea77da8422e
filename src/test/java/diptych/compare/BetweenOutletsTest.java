package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts where two articles were written apart. */
class BetweenOutletsTest {
  private static List<String> found(String source, String target) {
    return found("en", source, target);
  }

  private static List<String> found(String language, String source, String target) {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition(language, List.of(source)),
            Compared.edition(language, List.of(target)),
            List.of(),
            List.of());
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    return Compared.all(Compared.comparer().compare(pair, alignment, Mode.OUTLET)).stream()
        .filter(d -> !d.startsWith("wording"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A 6.8-magnitude quake hit the town.; Some 134 residents of the town died.",
        "Rescuers of 45 homes came.; The army sent 5,000 soldiers.",
      })
  void numbersOfOtherThingsAreNoPartners(String source, String target) {
    assertThat(found(source, target)).noneMatch(d -> d.startsWith("number"));
  }

  @Test
  void numbersArePairedByWhatTheyCountAndBySize() {
    assertThat(
            found(
                "A 6.8 quake killed 120 people and injured 900.",
                "The quake killed 134 people and injured 1,100."))
        .contains("number medium 120|134", "number medium 900|1,100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "המחבל נמלט לחיפה.; החמוש ברח לחיפה.; term medium המחבל|החמוש",
        "שני המחבלים נמלטו.; שני חמושים ברחו.; term medium המחבלים|חמושים",
        "הגשר עלה 56 מיליון שקל.; מחיר הגשר היה 65 מיליון שקל.; number medium 56 מיליון|65 מיליון",
      })
  void hebrewTermsAreFoundInAnyInflection(String source, String target, String expected) {
    assertThat(found("he", source, target)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "המחבל נמלט לחיפה.; המחבלים נמלטו לחיפה.",
        "החמוש לא נמלט.; החמושים לא נמלטו.",
      })
  void formsOfOneHebrewTermAreOne(String source, String target) {
    assertThat(found("he", source, target)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The planes landed on March 6.; The planes landed on March 16.; date medium 6|16",
        "The planes landed on 6.3.2024.; The planes landed on 7.4.2023.; date medium 6.3.2024|7.4.2023",
        "The planes landed on Jan. 6, 2024.; The planes landed on Feb. 7, 2023.; 'date medium Jan. 6, 2024|Feb. 7, 2023'",
        "The bridge cost 56 million euros.; The price was 65 million euros.; number medium 56 million|65 million",
        "The terrorist fled.; The gunman ran away.; term medium terrorist|gunman",
      })
  void figuresDatesAndTermsThatBothHaveAreMedium(String source, String target, String expected) {
    assertThat(found(source, target)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The planes landed.; In May 2023 some 40 planes landed in Turkey.",
        "The planes did not land.; The planes were sent away.",
        "Phones were tapped (May 25, 2023).; After the 2020 war the phones were tapped.",
        "Haaretz reported on the strike.; Maariv reported on it after Haaretz.",
        "He met the Turkish envoy there.; There were talks with Greece, he says.",
      })
  void whatOnlyOneSaysAndWhatBelongsToOtherThingsIsNone(String source, String target) {
    assertThat(found(source, target)).isEmpty();
    assertThat(found(target, source)).isEmpty();
  }

  @Test
  void aDenialCountsBesideTheSameWord() {
    assertThat(found("The army attacked the village.", "The army did not attack the old village."))
        .containsExactly("negation low attacked|not");
    assertThat(found("Guards attacked them.", "They have not hesitated to attack in recent years."))
        .isEmpty();
  }

  @Test
  void partsOfADateThatStandTogetherAreOneMark() {
    assertThat(
            Compared.all(
                Compared.translated(
                    "הגשר נסגר ב-6 במרץ.",
                    "The bridge was closed on March 6.",
                    "The bridge was closed.")))
        .containsExactly("date low 6 במרץ|");
    assertThat(
            Compared.all(
                Compared.translated(
                    "הגשר נסגר ב-6 במרץ.",
                    "The bridge was closed on March 6.",
                    "The bridge was closed on May 16.")))
        .containsExactly("date high 6 במרץ|May 16");
  }
}
