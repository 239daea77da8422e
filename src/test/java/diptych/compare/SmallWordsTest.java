package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before for after, for for against, and the like; and what only sounds so. */
class SmallWordsTest {
  private static List<String> found(List<Difference> differences) {
    return Compared.worthALook(differences).stream().filter(d -> d.startsWith("wording")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "המפעל נסגר לפני הבחירות.; The plant was closed before the election.; The plant was closed after the election.; לפני|after",
        "המפעל נשאר פתוח עד השביתה.; The plant stayed open until the strike.; The plant stayed open after the strike.; עד|after",
        "הנהגים הפגינו נגד ההסכם.; The drivers demonstrated against the agreement.; The drivers demonstrated for the agreement.; נגד|for",
        "המפלגה הצביעה בעד התקציב.; The party voted for the budget.; The party voted against the budget.; בעד|against",
        "המים עלו מעל הגשר.; The water rose above the bridge.; The water rose below the bridge.; מעל|below",
      })
  void findsTheOppositeInTheVerySlot(
      String hebrew, String translation, String english, String mark) {
    assertThat(found(Compared.translated(hebrew, translation, english)))
        .containsExactly("wording medium " + mark);
  }

  @Test
  void findsWordsOfTimeWithTheLexiconAlone() {
    assertThat(
            found(
                Compared.glossed(
                    "המפעל נסגר לפני הבחירות.", "The plant was closed after the election.")))
        .containsExactly("wording medium לפני|after");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "השריפה פרצה אחרי הפיצוץ.; The fire broke out after the explosion.; The explosion came before the fire broke out.",
        "לאחר שנעצר, החשוד הובא לבית המשפט.; After he was arrested, the suspect was brought to court.; The suspect was arrested before being brought to court.",
        "החשוד נעצר ולאחר מכן הובא לבית המשפט.; The suspect was arrested and then brought to court.; The suspect was arrested before he was brought to court.",
        "לפני שעתיים נעצר החשוד.; Two hours ago the suspect was arrested.; The suspect was arrested two hours ago, after a chase.",
        "הם לא חזרו עד שהמלחמה הסתיימה.; They did not return until the war ended.; They returned after the war ended.",
        "המשטרה הזהירה מפני שחייה בנחל.; Police warned against swimming in the stream.; Police warned people not to swim in the stream.",
      })
  void findsNothingInFaithfulSentences(String hebrew, String translation, String english) {
    assertThat(Compared.worthALook(Compared.translated(hebrew, translation, english))).isEmpty();
    assertThat(found(Compared.glossed(hebrew, english))).isEmpty();
  }

  @Test
  void takesNoConverseForAnOpposite() {
    assertThat(
            found(
                Compared.translated(
                    "לזוג שלושה ילדים.",
                    "The couple has three children.",
                    "The couple are parents of three.")))
        .isEmpty();
  }
}
