package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Mode;
import diptych.model.Translated;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleComparerTest {
  private static List<Difference> compare(
      String hebrew, String translation, String english, DifferenceType... off) {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("he", List.of(hebrew)),
            Compared.edition("en", List.of(english)),
            List.of(Translated.machine(translation, "test")),
            List.of());
    Alignment alignment = new Alignment(List.of(new Bead(List.of(0), List.of(0), 1, false)), 1, 1);
    return Compared.comparer(off).compare(pair, alignment, Mode.EDITION);
  }

  @ParameterizedTest
  @EnumSource(DifferenceType.class)
  void aTypeThatIsOffTakesOnlyItsOwnMarksAway(DifferenceType off) {
    String hebrew = "השר נפגש אתמול עם 12 המורים של דן רוזן בחיפה, ולא הבטיח דבר.";
    String translation =
        "The minister met yesterday with Dan Rosen's 12 teachers in Haifa, and promised nothing.";
    String english =
        "The minister met with Lea Cohen's 21 angry teachers in Haifa near Acre, and promised money.";
    List<Difference> all = compare(hebrew, translation, english);
    List<Difference> rest = compare(hebrew, translation, english, off);

    assertThat(all).isNotEmpty();
    assertThat(rest).noneMatch(d -> d.type() == off);
    assertThat(Compared.all(rest))
        .containsAll(Compared.all(all.stream().filter(d -> d.type() != off).toList()));
  }

  @Test
  void whatAPhraseTakesThePlaceOfIsFoundWherePhrasesAreOff() {
    String hebrew = "השר נפגש עם המורים.";
    String translation = "The minister met with the teachers.";
    String english = "The minister met with the teachers in Haifa.";

    assertThat(Compared.all(compare(hebrew, translation, english)))
        .containsExactly("addition medium |in Haifa");
    assertThat(Compared.all(compare(hebrew, translation, english, DifferenceType.ADDITION)))
        .containsExactly("name low |Haifa");
  }

  @Test
  void staysQuickOnWordsThatAreSaidOverAndOver() {
    String hebrew = String.join(" ", Collections.nCopies(600, "התקפה כפר"));
    String translation = String.join(" ", Collections.nCopies(600, "attack village"));
    String english = String.join(" ", Collections.nCopies(600, "massacre village"));
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> compare(hebrew, translation, english)))
        .isNotNull();
  }
}
