package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.compare.TermList.Concept;
import diptych.compare.TermList.Variant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermFileTest {
  private final List<Concept> concepts = TermFile.bundled().concepts();

  @Test
  void namesEachConceptOfTheBundledListOnce() {
    assertThat(concepts).extracting(Concept::name).doesNotHaveDuplicates();
  }

  @Test
  void givesEachBundledConceptTwoStancesOrMoreThatDiffer() {
    assertThat(concepts)
        .allSatisfy(
            c ->
                assertThat(c.variants())
                    .as(c.name())
                    .hasSizeGreaterThan(1)
                    .extracting(Variant::stance)
                    .doesNotHaveDuplicates());
  }

  @Test
  void givesEachBundledStanceWordsInBothLanguages() {
    for (Concept concept : concepts) {
      for (Variant variant : concept.variants()) {
        assertThat(variant.in("en")).as(concept.name()).isNotEmpty().doesNotContain("");
        assertThat(variant.in("he")).as(concept.name()).isNotEmpty().doesNotContain("");
        assertThat(variant.in("en")).as(concept.name()).allMatch(w -> !hasHebrew(w));
        assertThat(variant.in("he")).as(concept.name()).allMatch(TermFileTest::hasHebrew);
      }
    }
  }

  @Test
  void leavesEachBundledStanceAWordThatNoOtherStanceHas() {
    for (Concept concept : concepts) {
      for (Variant variant : concept.variants()) {
        HashSet<String> own = new HashSet<>(variant.in("en"));
        concept.variants().stream()
            .filter(v -> v != variant)
            .forEach(v -> own.removeAll(v.in("en")));
        assertThat(own).as(concept.name() + ", " + variant.stance()).isNotEmpty();
      }
    }
  }

  @Test
  void takesTheHebrewWordForAnyPlaceWherePeopleLiveForASettlementAndForACommunity() {
    Concept settlement =
        concepts.stream().filter(c -> c.name().equals("settlement")).findFirst().orElseThrow();
    assertThat(settlement.variants())
        .filteredOn(v -> v.in("he").contains("יישוב"))
        .extracting(Variant::stance)
        .containsExactly("critical", "softer");
  }

  private static boolean hasHebrew(String word) {
    return word.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW);
  }
}
