package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Agreement;
import diptych.model.Alignment;
import diptych.model.ArticlePair;
import diptych.model.Bead;
import diptych.model.Difference;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Mode;
import diptych.model.Passage;
import diptych.model.Severity;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences of pairs that were translated both ways. */
class BothWaysComparerTest {
  private static final Alignment PAIRED = alignment(new Bead(List.of(0), List.of(0), 0.9, false));
  private static final Alignment APART =
      alignment(
          new Bead(List.of(0), List.of(), 0.9, false), new Bead(List.of(), List.of(0), 0.9, false));

  private static final String HEBREW = "בבית נעצרו תשעה חשודים.";
  private static final String ENGLISH = "Twelve suspects were arrested in the house.";

  private static Alignment alignment(Bead... beads) {
    return new Alignment(List.of(beads), 1, 1);
  }

  private static Translation machine(String text) {
    return Translated.machine(text, "test");
  }

  private static ArticlePair pair(
      String source, String target, Translation forward, Translation back) {
    return new ArticlePair(
        Compared.edition("he", List.of(source)),
        Compared.edition("en", List.of(target)),
        List.of(forward),
        List.of(back));
  }

  private static ArticlePair arrests(String back) {
    return pair(
        HEBREW, ENGLISH, machine("Nine suspects were arrested in the house."), machine(back));
  }

  private static Passage passage(Edition edition, String... words) {
    String text = edition.article().text();
    return new Passage(
        List.of(0),
        Arrays.stream(words)
            .map(w -> new Span(text.indexOf(w), text.indexOf(w) + w.length()))
            .toList(),
        String.join(" … ", words));
  }

  private static Difference number(ArticlePair pair, String source, String... target) {
    return new Difference(
        "number-1",
        DifferenceType.NUMBER,
        Severity.HIGH,
        passage(pair.source(), source),
        passage(pair.target(), target),
        "9 in Hebrew, 12 in English.");
  }

  /** Finds the one where the source was translated, the other where the target was. */
  private static Comparer finding(List<Difference> forward, List<Difference> back) {
    return (pair, alignment, mode) -> pair.targetToSource().isEmpty() ? forward : back;
  }

  private static List<Difference> compare(
      Comparer oneWay, ArticlePair pair, Alignment alignment, Alignment forward, Alignment back) {
    return new BothWaysComparer(oneWay, (p, m) -> p.targetToSource().isEmpty() ? forward : back)
        .compare(pair, alignment, Mode.EDITION);
  }

  private static List<Difference> compare(Comparer oneWay, ArticlePair pair) {
    return compare(oneWay, pair, PAIRED, PAIRED, PAIRED);
  }

  @Test
  void saysWhatBothTranslationsShow() {
    ArticlePair pair = arrests("שנים עשר חשודים נעצרו בבית.");
    assertThat(compare(Compared.comparer(DifferenceType.WORDING), pair))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.type()).isEqualTo(DifferenceType.NUMBER);
              assertThat(d.severity()).isEqualTo(Severity.HIGH);
              assertThat(d.agreement()).isEqualTo(Agreement.BOTH);
              assertThat(d.detail()).endsWith(" Found from both translations.");
            });
  }

  @Test
  void joinsTheWordsOfBothWithTheHigherSeverity() {
    ArticlePair pair = arrests("שנים עשר חשודים נעצרו בבית.");
    Difference one = number(pair, "תשעה", "Twelve");
    Difference other =
        new Difference(
            "number-2",
            DifferenceType.NUMBER,
            Severity.MEDIUM,
            passage(pair.source(), "תשעה חשודים"),
            passage(pair.target(), "Twelve suspects"),
            "x");
    assertThat(compare(finding(List.of(one), List.of(other)), pair))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.id()).isEqualTo("number-1");
              assertThat(d.severity()).isEqualTo(Severity.HIGH);
              assertThat(d.source().text()).isEqualTo("תשעה חשודים");
              assertThat(d.target().text()).isEqualTo("Twelve suspects");
              assertThat(d.target().spans()).containsExactly(new Span(0, 15));
            });
  }

  @Test
  void fallsWhereTheOtherTranslationHasTheVeryWords() {
    ArticlePair pair = arrests("תשעה חשודים נעצרו בבית.");
    assertThat(compare(finding(List.of(number(pair, "תשעה", "Twelve")), List.of()), pair))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.MEDIUM);
              assertThat(d.agreement()).isEqualTo(Agreement.FORWARD);
              assertThat(d.detail())
                  .endsWith(
                      " Found from the translation of the Hebrew only; that of the English speaks"
                          + " against it.");
            });
  }

  @Test
  void takesThemForTheVeryWordsBehindParticlesToo() {
    ArticlePair pair =
        pair("המשבר החל ב-2019.", "The crisis began.", machine("x"), machine("המשבר החל ב2019."));
    Difference found = number(pair, "2019");
    assertThat(compare(finding(List.of(found), List.of()), pair))
        .singleElement()
        .extracting(Difference::severity)
        .isEqualTo(Severity.MEDIUM);
  }

  @Test
  void staysWhereTheOtherTranslationHasTheWordLessOften() {
    ArticlePair pair =
        pair(
            "5 נהרגו ו-5 נפצעו.", "Five died, 6 hurt.", machine("x"), machine("5 נהרגו, 6 נפצעו."));
    Difference found = number(pair, "5");
    assertThat(compare(finding(List.of(found), List.of()), pair))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.severity()).isEqualTo(Severity.HIGH);
              assertThat(d.agreement()).isEqualTo(Agreement.FORWARD);
            });
  }

  @Test
  void aMissingOrDoubtfulTranslationSaysNothing() {
    for (Translation back :
        List.of(
            new Unavailable("down", true),
            Translated.machine("תשעה חשודים נעצרו בבית.", "test").withDoubt("short"))) {
      ArticlePair pair = pair(HEBREW, ENGLISH, machine("Nine suspects were arrested."), back);
      assertThat(compare(finding(List.of(number(pair, "תשעה", "Twelve")), List.of()), pair))
          .singleElement()
          .satisfies(
              d -> {
                assertThat(d.severity()).isEqualTo(Severity.HIGH);
                assertThat(d.detail()).endsWith(" Found from the translation of the Hebrew only.");
              });
    }
  }

  @Test
  void keepsWhatOnlyTheTranslationOfTheTargetShows() {
    ArticlePair pair = arrests("שנים עשר חשודים נעצרו בבית.");
    assertThat(compare(finding(List.of(), List.of(number(pair, "תשעה", "Twelve"))), pair))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.agreement()).isEqualTo(Agreement.BACK);
              assertThat(d.severity()).isEqualTo(Severity.HIGH);
              assertThat(d.detail()).endsWith(" Found from the translation of the English only.");
            });
  }

  @Test
  void doesNotReportTheMachinesChoiceOfHebrewWords() {
    ArticlePair pair = arrests("שנים עשר חשודים נעצרו בבית.");
    Difference wording =
        new Difference(
            "wording-1",
            DifferenceType.WORDING,
            Severity.LOW,
            passage(pair.source(), "חשודים"),
            passage(pair.target()),
            "x");
    assertThat(compare(finding(List.of(), List.of(wording)), pair)).isEmpty();
    assertThat(compare(finding(List.of(wording), List.of()), pair)).hasSize(1);
  }

  @Test
  void tellsWhichTranslationAloneWouldHavePairedASentence() {
    ArticlePair pair = arrests("שנים עשר חשודים נעצרו בבית.");
    Comparer real = Compared.comparer();
    assertThat(compare(real, pair, APART, APART, APART))
        .hasSize(2)
        .allSatisfy(
            d -> {
              assertThat(d.agreement()).isEqualTo(Agreement.BOTH);
              assertThat(d.severity()).isEqualTo(Severity.HIGH);
            });
    assertThat(compare(real, pair, APART, PAIRED, APART))
        .hasSize(2)
        .allSatisfy(
            d -> {
              assertThat(d.agreement()).isEqualTo(Agreement.BACK);
              assertThat(d.severity()).isEqualTo(Severity.MEDIUM);
              assertThat(d.detail()).contains("that of the Hebrew speaks against it");
            });
    assertThat(compare(real, pair, APART, PAIRED, PAIRED))
        .hasSize(2)
        .allSatisfy(
            d -> {
              assertThat(d.agreement()).isNull();
              assertThat(d.detail()).endsWith("It takes both translations to see it.");
            });
  }

  @Test
  void givesEveryDifferenceAnIdOfItsOwn() {
    ArticlePair pair = arrests("שנים עשר חשודים נעצרו בבית.");
    Difference one = number(pair, "תשעה", "Twelve");
    Difference other = number(pair, "חשודים", "house");
    assertThat(compare(finding(List.of(one), List.of(other)), pair))
        .extracting(Difference::id)
        .containsExactly("number-1", "number-1-2");
  }

  @Test
  void leavesAPairAloneThatWasTranslatedOneWay() {
    ArticlePair pair =
        new ArticlePair(
            Compared.edition("he", List.of(HEBREW)),
            Compared.edition("en", List.of(ENGLISH)),
            List.of(machine("Nine suspects were arrested in the house.")),
            List.of());
    Comparer oneWay = Compared.comparer();
    assertThat(compare(oneWay, pair)).isEqualTo(oneWay.compare(pair, PAIRED, Mode.EDITION));
  }
}
