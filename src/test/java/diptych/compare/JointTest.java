package diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Texts are drawn as words: words in small letters carry only grammar, those with a capital letter
 * stand for the same word of the other text, those with an asterisk for none.
 */
class JointTest {
  private static List<PhraseWord> words(String text, String other) {
    List<String> others = List.of(other.split(" "));
    List<PhraseWord> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      List<Integer> counterparts = new ArrayList<>();
      for (int i = 0; i < others.size(); i++) {
        if (others.get(i).equals(word)) {
          counterparts.add(i);
        }
      }
      boolean content = !word.equals(word.toLowerCase(Locale.ROOT)) || word.endsWith("*");
      words.add(new PhraseWord(0, content, !word.endsWith("*"), counterparts));
    }
    return words;
  }

  private static List<Joint> inOrder(String text, String other) {
    return Joint.inOrder(words(text, other), words(other, text));
  }

  private static List<Joint> inAnyOrder(String text, String other) {
    return Joint.inAnyOrder(words(text, other), words(other, text));
  }

  @Test
  void joinsBothSidesOfALostWord() {
    assertThat(inOrder("They Condemned the Brutal* Attack", "They Condemned the Attack"))
        .containsExactly(new Joint(3, 3, 1, 3));
  }

  @Test
  void takesARunForOneWithGrammarInside() {
    assertThat(inOrder("He Came with the Knife* of Steel* Home", "He Came Home"))
        .containsExactly(new Joint(4, 6, 1, 2));
  }

  @Test
  void takesTheEdgeOfTheTextForASide() {
    assertThat(inOrder("He Fled in Haifa*", "He Fled")).containsExactly(new Joint(3, 3, 1, 2));
    assertThat(inAnyOrder("He Fled in Haifa*", "He Fled")).isEmpty();
  }

  @Test
  void doesNotJoinWhereSomethingElseStands() {
    assertThat(inOrder("The Fierce* Attack Ended", "The Attack Ended")).hasSize(1);
    assertThat(inOrder("An Attack Most* Fierce Ended", "An Attack Ended Fierce")).isEmpty();
    assertThat(inOrder("The Big* Attack Ended", "The Huge* Attack Ended")).isEmpty();
  }

  @Test
  void joinsInAnyOrderForLanguagesOfAnotherOrder() {
    assertThat(inOrder("Attack Brutal* Big Ended", "Big Attack Ended")).isEmpty();
    assertThat(inAnyOrder("Attack Brutal* Big Ended", "Big Attack Ended"))
        .containsExactly(new Joint(1, 1, 0, 1));
  }

  @Test
  void seesWhatMaySayTheSameBesideTheJoint() {
    String text = "They Condemned the Brutal* Attack on Towns";
    String plain = "They Condemned the Attack on Towns";
    String reworded = "They Condemned the Attack on Towns Savagely*";
    assertThat(inOrder(text, plain))
        .noneMatch(joint -> joint.isReworded(words(plain, text), 2, 12));
    assertThat(inOrder(text, reworded))
        .allMatch(joint -> joint.isReworded(words(reworded, text), 3, 12))
        .isNotEmpty();
  }

  @Test
  void seesWhatHasItsCounterpartFarAway() {
    String text = "Far a b c d e f Red Brutal* Attack";
    String other = "Red Attack Far";
    assertThat(Joint.inOrder(words(text, other), words(other, text)))
        .allMatch(joint -> joint.isReworded(words(other, text), 2, 5))
        .noneMatch(joint -> joint.isReworded(words(other, text), 2, 12))
        .isNotEmpty();
  }

  @Test
  void countsWhatElseLacksACounterpart() {
    String text = "They Condemned the Brutal* Attack";
    String other = "They Condemned the Attack Loudly*";
    assertThat(inOrder(text, "They Condemned the Attack").get(0))
        .extracting(j -> j.unexplained(words(text, other), words(other, text)))
        .isEqualTo(1.0 / 7);
  }
}
