package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diptych.model.Article;
import diptych.model.Comparison;
import diptych.model.Edition;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Mode;
import org.junit.jupiter.api.Test;

class WorkbenchTest {
  private final Doubles doubles = new Doubles();
  private final Workbench workbench = doubles.workbench();
  private final Edition hebrew = Doubles.edition("he", "he", "אחת", "שתיים");
  private final Edition english = Doubles.edition("en", "en", "one", "two");
  private final Edition russian = Doubles.edition("ru", "ru", "раз", "два");

  @Test
  void translatesHebrewIntoEnglishWhicheverSideItIsOn() throws Exception {
    Comparison forward = compare(hebrew, english, Options.DEFAULT);
    Comparison back = compare(english, hebrew, Options.DEFAULT);

    assertThat(forward.direction()).isEqualTo(new LanguagePair("he", "en"));
    assertThat(forward.pair().sourceToTarget()).hasSize(2);
    assertThat(forward.pair().targetToSource()).isEmpty();
    assertThat(back.direction()).isEqualTo(new LanguagePair("he", "en"));
    assertThat(back.pair().sourceToTarget()).isEmpty();
    assertThat(back.pair().targetToSource()).hasSize(2);
    assertThat(forward.warnings()).isEmpty();
  }

  @Test
  void oneLanguageNeedsNoTranslator() throws Exception {
    Edition british = Doubles.edition("uk", "en-GB", "one", "two too");
    Comparison comparison = compare(english, british, Options.DEFAULT.withTranslator("nonsense"));

    assertThat(comparison.translator()).isEqualTo("none");
    assertThat(comparison.direction()).isNull();
    assertThat(comparison.warnings()).isEmpty();
  }

  @Test
  void unknownPairIsNotTranslatedAndSaysSo() throws Exception {
    Comparison comparison = compare(russian, english, Options.DEFAULT);

    assertThat(comparison.translator()).isEqualTo("none");
    assertThat(comparison.warnings())
        .singleElement()
        .asString()
        .contains("fake cannot do ru-en or en-ru", "--translator");
  }

  @Test
  void directionThatTheEngineLacksIsSaid() throws Exception {
    Options back = Options.DEFAULT.withDirection(Options.Direction.BACK);

    assertThat(compare(hebrew, english, back).warnings().get(0)).contains("cannot do en-he");
  }

  @Test
  void partlyFailedTranslationIsAWarning() throws Exception {
    doubles.translator.unavailable = 1;

    assertThat(compare(hebrew, english, Options.DEFAULT).warnings())
        .containsExactly(
            "1 of 2 sentences of he are not translated (he-en), so there differences can be missing"
                + " and what is said is unsure: too busy");
  }

  @Test
  void whollyFailedTranslationIsAFailure() {
    doubles.translator.unavailable = 2;

    assertThatThrownBy(() -> compare(hebrew, english, Options.DEFAULT))
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> assertThat(failure.category()).isEqualTo(Failure.Category.RETRY))
        .hasMessage("fake translated nothing of he (he-en): too busy");
  }

  @Test
  void modeIsChosenByHowMuchAligns() throws Exception {
    Edition other = Doubles.edition("en", "en", "other", "things");

    Comparison edition = compare(hebrew, english, Options.DEFAULT);
    Comparison outlet = compare(hebrew, other, Options.DEFAULT);
    Comparison asked = compare(hebrew, other, Options.DEFAULT.withMode(Mode.EDITION));

    assertThat(edition.mode()).isEqualTo(Mode.EDITION);
    assertThat(edition.modeReason())
        .isEqualTo(
            "chosen because 90 % of the shorter text (en) has a counterpart; 50 % is enough");
    assertThat(outlet.mode()).isEqualTo(Mode.OUTLET);
    assertThat(outlet.modeReason()).contains("0 % of the shorter text", "50 % would be needed");
    assertThat(asked.mode()).isEqualTo(Mode.EDITION);
    assertThat(asked.modeReason()).isEqualTo("asked for");
  }

  @Test
  void editionsWithNothingInCommonAreSaidToBeDoubtful() throws Exception {
    Edition other = Doubles.edition("en", "en", "wholly", "other", "words");

    assertThat(compare(hebrew, other, Options.DEFAULT).warnings())
        .singleElement()
        .asString()
        .contains("Next to nothing of he has a counterpart in en", "'fake'");
    assertThat(compare(hebrew, english, Options.DEFAULT).warnings()).isEmpty();
  }

  @Test
  void articlesOfTwoOutletsMustAlignMoreToBeEditions() throws Exception {
    Edition half = Doubles.edition("a.en", "en", "a", "one", "two", "three");
    Edition other = Doubles.edition("b.en", "en", "b", "one two three four five six seven eight");
    Comparison comparison = compare(ofOutlet(half, "a"), ofOutlet(other, "b"), Options.DEFAULT);

    assertThat(comparison.modeReason()).contains("75 % would be needed between two outlets");
  }

  @Test
  void identicalEditionsAreSaid() throws Exception {
    Edition same = Doubles.edition("en2", "en", "one", "two");

    assertThat(compare(english, same, Options.DEFAULT).warnings())
        .containsExactly("en and en2 are identical: is en2.txt the right file?");
  }

  private Comparison compare(Edition left, Edition right, Options options) throws Failure {
    return workbench.compare("story", "Story", left, right, options);
  }

  private static Edition ofOutlet(Edition edition, String outlet) {
    Article from = edition.article();
    return new Edition(
        new Article(
            from.id(),
            from.language(),
            outlet,
            from.metadata(),
            from.source(),
            from.text(),
            from.blocks()),
        edition.segments());
  }
}
