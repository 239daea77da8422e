package diptych.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishInflectionTest {
  @ParameterizedTest
  @CsvSource({
    "city, cities",
    "boy, boys",
    "church, churches",
    "man, men",
    "prime minister, prime ministers",
    "act of war, acts of war",
    "police, police",
    "crisis, crises",
    "businessman, businessmen",
    "spokeswoman, spokeswomen",
    "box, boxes"
  })
  void plural(String noun, String plural) {
    assertThat(EnglishInflection.plural(noun)).isEqualTo(plural);
  }

  @ParameterizedTest
  @CsvSource({
    "say, says, said, said, saying",
    "be killed, is killed, was killed, killed, being killed",
    "carry out, carries out, carried out, carried out, carrying out",
    "write, writes, wrote, written, writing",
    "stop, stops, stopped, stopped, stopping",
    "visit, visits, visited, visited, visiting",
    "admit, admits, admitted, admitted, admitting",
    "agree, agrees, agreed, agreed, agreeing",
    "die, dies, died, died, dying",
    "reach, reaches, reached, reached, reaching",
    "have, has, had, had, having"
  })
  void verb(String base, String third, String past, String participle, String gerund) {
    assertThat(EnglishInflection.thirdPerson(base)).isEqualTo(third);
    assertThat(EnglishInflection.past(base)).isEqualTo(past);
    assertThat(EnglishInflection.participle(base)).isEqualTo(participle);
    assertThat(EnglishInflection.gerund(base)).isEqualTo(gerund);
  }
}
