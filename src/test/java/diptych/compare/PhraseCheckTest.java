package diptych.compare;

import static diptych.compare.Compared.glossed;
import static diptych.compare.Compared.translated;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import diptych.model.DifferenceType;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Adjectives, names and short phrases without counterpart inside a pair of sentences. */
class PhraseCheckTest {
  private static final String MAYOR =
      "ראש העיר הציג אתמול את התוכנית החדשה לשיקום הנמל בפני חברי המועצה.";

  private static List<String> phrases(List<Difference> differences) {
    return Compared.all(
        differences.stream()
            .filter(d -> d.type() == DifferenceType.OMISSION || d.type() == DifferenceType.ADDITION)
            .toList());
  }

  @Nested
  class Modifiers {
    @Test
    void findsAnAdjectiveThatWasLeftOut() {
      List<Difference> found =
          translated(
              MAYOR,
              "The mayor yesterday presented the new plan to rebuild the port to the council"
                  + " members.",
              "The mayor yesterday presented the plan to rebuild the port to the council members.");
      assertThat(phrases(found)).containsExactly("omission low החדשה|");
      assertThat(found.get(0).detail()).isEqualTo("Only Hebrew seems to say \"החדשה\" (\"new\").");
      assertThat(found.get(0).target().spans()).singleElement().matches(s -> s.isEmpty());
    }

    @Test
    void findsAnAdjectiveThatWasPutIn() {
      assertThat(
              phrases(
                  translated(
                      "ראש העיר הציג את התוכנית בפני חברי המועצה.",
                      "The mayor presented the plan to the council members.",
                      "The mayor presented the ambitious plan to the council members.")))
          .containsExactly("addition low |ambitious");
    }

    @Test
    void leavesTheWordsOfDatesToTheirCheck() {
      assertThat(
              phrases(
                  translated(
                      "הדיון ייערך ב-3.2.2025.",
                      "The hearing will be held on 3.2.2025.",
                      "The hearing will be held on Feb. 3.")))
          .isEmpty();
    }

    @Test
    void callsAWordThatSaysHowGraveItIsMedium() {
      assertThat(
              phrases(
                  translated(
                      "הצבא גינה את התקיפה האכזרית בכפר.",
                      "The army condemned the brutal attack in the village.",
                      "The army condemned the attack in the village.")))
          .containsExactly("omission medium האכזרית|");
    }

    @Test
    void callsAWordThatChangesWhatIsClaimedMedium() {
      assertThat(
              phrases(
                  translated(
                      "המשטרה עצרה שני צעירים ליד הנמל.",
                      "The police arrested two youths near the port.",
                      "The police arrested two unarmed youths near the port.")))
          .containsExactly("addition medium |unarmed");
    }

    @Test
    void findsAWordInsideAPhraseOfTheLexicon() {
      assertThat(
              phrases(
                  translated(
                      "השר לשעבר הגיע אתמול לבית המשפט בחיפה.",
                      "The former minister arrived yesterday at the court in Haifa.",
                      "The minister arrived yesterday at the court in Haifa.")))
          .containsExactly("omission medium השר לשעבר|");
    }

    @Test
    void leavesAPhraseAloneThatIsSaidInOtherWords() {
      assertThat(
              phrases(
                  translated(
                      "השר לשעבר הגיע אתמול לבית המשפט בחיפה.",
                      "The former minister arrived yesterday at the court in Haifa.",
                      "The ex-minister arrived yesterday at the court in Haifa.")))
          .isEmpty();
    }

    @Test
    void findsADeniedWordThatEnglishHasAnAdjectiveFor() {
      assertThat(
              phrases(
                  translated(
                      "החיילים עצרו שני גברים לא חמושים ליד הגדר.",
                      "The soldiers arrested two unarmed men near the fence.",
                      "The soldiers arrested two men near the fence.")))
          .containsExactly("omission medium לא חמושים|");
    }

    @Test
    void leavesADeniedWordAloneThatIsSaidInOtherWords() {
      assertThat(
              phrases(
                  translated(
                      "החיילים עצרו שני גברים לא חמושים ליד הגדר.",
                      "The soldiers arrested two unarmed men near the fence.",
                      "The soldiers arrested two men near the fence who were not armed.")))
          .isEmpty();
    }

    @Test
    void leavesSynonymsAlone() {
      assertThat(
              phrases(
                  translated(
                      "השריפה הגדולה השמידה את המחסן.",
                      "The big fire destroyed the warehouse.",
                      "The large blaze destroyed the warehouse.")))
          .isEmpty();
    }

    @Test
    void leavesARewordingOfTheWordBesideItAlone() {
      assertThat(
              phrases(
                  translated(
                      "הנשיא סירב בתוקף לענות על שאלות.",
                      "The president strongly refused to answer questions.",
                      "The president refused point-blank to answer questions.")))
          .isEmpty();
    }

    @Test
    void leavesWordsThatSayLittleAlone() {
      assertThat(
              phrases(
                  translated(
                      "החברה תשקיע בשלב הנוכחי במפעל בחיפה.",
                      "The company will invest at the current stage in the plant in Haifa.",
                      "The company will invest in the plant in Haifa.")))
          .isEmpty();
    }

    @Test
    void doesNotBelieveTheTranslationAlone() {
      assertThat(
              phrases(
                  translated(
                      "ראש העיר הציג את התוכנית לשיקום הנמל.",
                      "The mayor presented the ambitious plan to rebuild the port.",
                      "The mayor presented the plan to rebuild the port.")))
          .isEmpty();
    }

    @Test
    void leavesAWordAloneThatTheTranslationMissed() {
      assertThat(
              phrases(
                  translated(
                      MAYOR,
                      "The mayor yesterday presented the plan to rebuild the port to the council"
                          + " members.",
                      "The mayor yesterday presented the new plan to rebuild the port to the"
                          + " council members.")))
          .isEmpty();
    }
  }

  @Nested
  class NamesIn {
    @Test
    void findsAPlaceThatWasLeftOut() {
      assertThat(
              phrases(
                  translated(
                      "שתי רכבות התנגשו בחיפה בזמן הסערה, אמרה המשטרה.",
                      "Two trains collided in Haifa during the storm, police said.",
                      "Two trains collided during the storm, police said.")))
          .containsExactly("omission medium בחיפה|");
    }

    @Test
    void findsAPersonThatWasLeftOut() {
      assertThat(
              phrases(
                  translated(
                      "שר האוצר יאיר לפיד הציג את התקציב.",
                      "Finance Minister Yair Lapid presented the budget.",
                      "The finance minister presented the budget.")))
          .containsExactly("omission medium יאיר לפיד|");
    }

    @Test
    void findsAPlaceThatWasPutIn() {
      assertThat(
              phrases(
                  translated(
                      "שתי רכבות התנגשו בזמן הסערה, אמרה המשטרה.",
                      "Two trains collided during the storm, police said.",
                      "Two trains collided in Norway during the storm, police said.")))
          .containsExactly("addition medium |in Norway");
      assertThat(
              phrases(
                  translated(
                      "השר נפגש עם המורים.",
                      "The minister met with the teachers.",
                      "The minister met with the teachers in Haifa.")))
          .containsExactly("addition medium |in Haifa");
    }

    @Test
    void leavesAPronounForANameAlone() {
      assertThat(
              phrases(
                  translated(
                      "לפיד הציג את התקציב ביום שני.",
                      "Lapid presented the budget on Monday.",
                      "He presented the budget on Monday.")))
          .isEmpty();
    }

    @Test
    void leavesAPartOfANameAlone() {
      assertThat(
              phrases(
                  translated(
                      "יאיר לפיד הציג את התקציב.",
                      "Yair Lapid presented the budget.",
                      "Lapid presented the budget.")))
          .isEmpty();
    }

    @Test
    void leavesANameAloneThatAnotherStandsFor() {
      assertThat(
              phrases(
                  translated(
                      "השר ביקר בטורקיה השבוע.",
                      "The minister visited Turkey this week.",
                      "The minister visited Greece this week.")))
          .isEmpty();
    }
  }

  @Nested
  class Phrases {
    @Test
    void findsAPhraseThatWasLeftOut() {
      assertThat(
              phrases(
                  translated(
                      "השודד איים על הקופאי בסכין וברח מהחנות.",
                      "The robber threatened the cashier with a knife and fled the store.",
                      "The robber threatened the cashier and fled the store.")))
          .containsExactly("omission low בסכין|");
    }

    @Test
    void findsAPhraseThatWasPutIn() {
      assertThat(
              phrases(
                  translated(
                      "השודד איים על הקופאי וברח מהחנות.",
                      "The robber threatened the cashier and fled the store.",
                      "The robber threatened the cashier with a knife and fled the store.")))
          .containsExactly("addition low |with a knife");
    }

    @Test
    void leavesVerbsAlone() {
      assertThat(
              phrases(
                  translated(
                      "התוכנית הסתמכה על התקפות משלושה כיוונים.",
                      "The plan relied on attacks from three directions.",
                      "The plan relied on launching attacks from three directions.")))
          .isEmpty();
    }
  }

  @Nested
  class WithTheLexiconAlone {
    @Test
    void findsAnAdjectiveThatWasPutIn() {
      assertThat(
              phrases(
                  glossed(
                      "השר הציג את התקציב לחברי הכנסת.",
                      "The minister presented the ambitious budget to the members of the"
                          + " Knesset.")))
          .containsExactly("addition low |ambitious");
      assertThat(
              phrases(
                  glossed(
                      "הוא סיקר את המלחמה בצפון במשך שנה.",
                      "He covered the bitter war in the north for a year.")))
          .containsExactly("addition low |bitter");
    }

    @Test
    void findsAnAdjectiveThatWasLeftOut() {
      assertThat(
              phrases(
                  glossed(
                      "הממשלה אישרה אתמול תקציב צבאי גדול לשנה הבאה.",
                      "The government yesterday approved a big budget for next year.")))
          .containsExactly("omission low צבאי|");
    }

    @Test
    void claimsNoPhrases() {
      assertThat(
              phrases(
                  glossed(
                      "השודד איים על הקופאי בסכין וברח מהחנות.",
                      "The robber threatened the cashier and fled the store.")))
          .isEmpty();
    }

    @Test
    void leavesWordsBesideUnknownOnesAlone() {
      assertThat(
              phrases(
                  glossed(
                      "העיר קדושה לשלוש הדתות המונותאיסטיות בעולם.",
                      "The city is holy to the three monotheistic religions of the world.")))
          .isEmpty();
    }
  }
}
