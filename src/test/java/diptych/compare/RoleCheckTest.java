package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static diptych.compare.Compared.worthALook;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who did what to whom. */
class RoleCheckTest {
  private static final String ATTACK = "סוריה תקפה את לבנון ביום שני.";
  private static final String ATTACK_TRANSLATED = "Syria attacked Lebanon on Monday.";

  @Test
  void findsNamesThatChangedPlaces() {
    List<Difference> found =
        translated(ATTACK, ATTACK_TRANSLATED, "Lebanon attacked Syria on Monday.");
    assertThat(worthALook(found)).containsExactly("name high סוריה … לבנון|Lebanon … Syria");
    assertThat(found.get(0).detail())
        .isEqualTo(
            "In Hebrew \"Syria\" does this to \"Lebanon\" (\"attacked\"), in English it is the other"
                + " way round.");
  }

  @Test
  void findsAPassiveThatTurnsTheRolesRound() {
    assertThat(
            worthALook(
                translated(
                    "המנהל תבע את העובד בחודש שעבר.",
                    "The manager sued the employee last month.",
                    "The manager was sued by the employee last month.")))
        .containsExactly("name high המנהל … העובד|manager … employee");
  }

  @Test
  void findsNamesInsideTitlesThatChangedPlaces() {
    assertThat(
            worthALook(
                translated(
                    "שר החוץ של סין האשים את יפן בהפרת האמנה.",
                    "China's foreign minister accused Japan of breaching the treaty.",
                    "Japan's foreign minister accused China of breaching the treaty.")))
        .containsExactly("name high סין … יפן|Japan … China");
  }

  @Test
  void findsSpeakersThatChangedPlacesWithThoseTheySpeakOf() {
    assertThat(
            worthALook(
                translated(
                    "איראן הפרה את ההסכם, אמרה צרפת.",
                    "Iran violated the agreement, France said.",
                    "France violated the agreement, Iran said.")))
        .contains("name high איראן … צרפת|France … Iran");
  }

  @Test
  void leavesThePassiveOfTheSameAlone() {
    assertThat(
            worthALook(
                translated(ATTACK, ATTACK_TRANSLATED, "Lebanon was attacked by Syria on Monday.")))
        .isEmpty();
  }

  @Test
  void leavesWhatBothDoAlone() {
    assertThat(
            worthALook(
                translated(
                    "נשיא צרפת פגש את נשיא ברזיל בפריז.",
                    "The president of France met Brazil in Paris.",
                    "Brazil met the president of France in Paris.")))
        .isEmpty();
    assertThat(
            worthALook(
                translated(
                    "סוריה ולבנון האשימו את ירדן.",
                    "Syria and Lebanon accused Jordan.",
                    "Lebanon and Syria accused Jordan.")))
        .isEmpty();
  }

  @Test
  void leavesAnotherOrderOfTheSameAlone() {
    assertThat(
            worthALook(
                translated(
                    "החברה פיטרה את המהנדס שהגיש את התלונה.",
                    "The company fired the engineer who filed the complaint.",
                    "The engineer who filed the complaint was fired by the company.")))
        .isEmpty();
    assertThat(
            worthALook(
                translated(
                    "איראן הפרה את ההסכם, אמרה צרפת.",
                    "Iran violated the agreement, France said.",
                    "France said Iran violated the agreement.")))
        .isEmpty();
  }

  @Test
  void believesTheSourcesParticleMoreThanTheTranslation() {
    assertThat(
            worthALook(
                translated(
                    "את סוריה תקפה לבנון ביום שני.",
                    ATTACK_TRANSLATED,
                    "Lebanon attacked Syria on Monday.")))
        .isEmpty();
  }

  @Test
  void leavesAPassiveAloneThatOnlyTheTranslationHas() {
    assertThat(
            worthALook(
                translated(
                    "העירייה תטפל בפניות.",
                    "The municipality will be handled by inquiries.",
                    "The municipality will handle inquiries.")))
        .isEmpty();
  }

  @Test
  void leavesVerbsAloneThatAnotherTurnsRound() {
    assertThat(
            worthALook(
                translated(
                    "סוריה מכרה נפט ללבנון.",
                    "Syria sold Lebanon oil.",
                    "Lebanon bought oil from Syria.")))
        .noneMatch(found -> found.startsWith("name"));
  }

  @Test
  void saysNothingWithTheLexiconAlone() {
    assertThat(worthALook(glossed(ATTACK, "Lebanon attacked Syria on Monday."))).isEmpty();
  }
}
