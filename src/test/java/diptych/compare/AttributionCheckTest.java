package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import diptych.model.DifferenceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionCheckTest {
  private static List<String> found(List<Difference> differences) {
    return Compared.all(
        differences.stream().filter(d -> d.type() == DifferenceType.ATTRIBUTION).toList());
  }

  @Test
  void findsAClaimThatBecameAFact() {
    assertThat(
            found(glossed("לדברי הצבא, המחסן הופצץ בלילה.", "The warehouse was bombed at night.")))
        .containsExactly("attribution medium לדברי|");
    assertThat(
            found(
                translated(
                    "הוא מסר כי המחסן הופצץ.",
                    "He said that the warehouse was bombed.",
                    "The warehouse was bombed.")))
        .containsExactly("attribution medium מסר|");
  }

  @Test
  void readsAccordingToBeforeThoseWhoSpeak() {
    for (String source : List.of("לפי הצבא", "על פי הדו\"ח", "על-פי גורמים בממשלה")) {
      assertThat(
              found(glossed(source + ", המחסן הופצץ בלילה.", "The warehouse was bombed at night.")))
          .hasSize(1)
          .allMatch(f -> f.startsWith("attribution medium "));
    }
    for (String rule : List.of("לפי שעה", "על פי החוק", "לפי התוכנית", "לפי סדר")) {
      assertThat(found(glossed(rule + ", המחסן נסגר בלילה.", "The warehouse is closed at night.")))
          .isEmpty();
    }
    assertThat(found(glossed("לפי הצבא, המחסן הופצץ.", "According to the army, it was bombed.")))
        .isEmpty();
  }

  @Test
  void takesAnyWordOfSpeechForAnother() {
    assertThat(found(glossed("לדברי הצבא, המחסן הופצץ.", "The army reported it was bombed.")))
        .isEmpty();
    assertThat(found(glossed("השר אמר שהמחסן הופצץ.", "According to the minister, it was bombed.")))
        .isEmpty();
    assertThat(found(glossed("נמסר כי המחסן הופצץ.", "The warehouse was allegedly bombed.")))
        .isEmpty();
  }

  @Test
  void leavesQuotationsAndPlainSentencesAlone() {
    assertThat(found(glossed("\"לא נסכים\", אמר השר.", "\"We will not agree.\""))).isEmpty();
    assertThat(found(glossed("הוא הוסיף מלח.", "He put salt into it."))).isEmpty();
  }

  @Test
  void doesNotBelieveTheSourceWhereTheTranslationHasNoSpeech() {
    assertThat(
            found(translated("כך אמרו חכמים.", "Thus the proverb goes.", "So the proverb goes.")))
        .isEmpty();
  }

  @Test
  void findsAManForAWoman() {
    assertThat(found(glossed("לדבריה, המחסן הופצץ.", "The warehouse was bombed, he said.")))
        .containsExactly("attribution medium לדבריה|said");
    assertThat(found(glossed("לדבריה, המחסן הופצץ.", "The warehouse was bombed, she said.")))
        .isEmpty();
    assertThat(found(glossed("המשטרה אמרה שהמחסן הופצץ.", "Police said it was bombed."))).isEmpty();
  }
}
