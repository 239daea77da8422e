package diptych.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainTranslatorTest {
  private static final LanguagePair PAIR = new LanguagePair("he", "en");
  private static final Map<String, String> WORDS = Map.of("1", "eins", "2", "zwei");
  private final List<String> notices = new ArrayList<>();

  /** Knows the words of a map; with none it cannot be reached. */
  private record Known(String name, Map<String, String> words) implements Translator {
    @Override
    public boolean supports(LanguagePair pair) {
      return pair.equals(PAIR);
    }

    @Override
    public List<Translation> translate(LanguagePair pair, List<String> segments) throws Failure {
      if (words.isEmpty()) {
        throw new Failure(Failure.Category.RETRY, name + " cannot be reached.");
      }
      return segments.stream().map(this::one).toList();
    }

    private Translation one(String segment) {
      String text = words.get(segment);
      return text == null
          ? new Unavailable(name + " does not know it.", false)
          : Translated.machine(text, name);
    }

    @Override
    public Status status() {
      return new Status(true, !words.isEmpty(), "fine");
    }
  }

  private ChainTranslator chain(Translator... engines) {
    return new ChainTranslator(List.of(engines), notices::add);
  }

  @Test
  void asksTheNextForWhatIsMissing() throws Exception {
    ChainTranslator chain =
        chain(new Known("a", Map.of("1", "one")), new Known("b", Map.of("1", "uno", "2", "dos")));
    assertThat(chain.name()).isEqualTo("a,b");
    assertThat(chain.translate(PAIR, List.of("2", "1", "3")))
        .containsExactly(
            Translated.machine("dos", "b"),
            Translated.machine("one", "a"),
            new Unavailable("a does not know it. b does not know it.", false));
    assertThat(notices).isEmpty();
  }

  @Test
  void tellsWhoCouldNotBeReached() throws Exception {
    ChainTranslator chain = chain(new Known("a", Map.of()), new Known("b", Map.of("1", "uno")));
    assertThat(chain.translate(PAIR, List.of("1", "2")))
        .containsExactly(
            Translated.machine("uno", "b"),
            new Unavailable("a cannot be reached. b does not know it.", true));
    assertThat(notices).containsExactly("a cannot be reached.");
    assertThat(chain.status().answers()).isTrue();
  }

  @Test
  void tellsForWhomAnotherEngineSteppedIn() throws Exception {
    ChainTranslator chain =
        chain(new Known("a", Map.of()), new Known("b", Map.of("1", "uno")), new Known("c", WORDS));
    List<StandIn> standIns = new ArrayList<>();
    assertThat(chain.translate(PAIR, List.of("1", "2", "3"), standIns::add))
        .filteredOn(Translated.class::isInstance)
        .hasSize(2);
    assertThat(standIns)
        .as("b does not know everything, as ever")
        .containsExactly(new StandIn("a", 2, "a cannot be reached."));
  }

  @Test
  void failsIfNobodyCouldDoAnything() {
    ChainTranslator chain = chain(new Known("a", Map.of()), new Known("b", Map.of()));
    assertThatThrownBy(() -> chain.translate(PAIR, List.of("1")))
        .isInstanceOf(Failure.class)
        .hasMessage("a cannot be reached. b cannot be reached.");
  }

  @Test
  void leavesOutWhoDoesNotKnowTheLanguages() throws Exception {
    ChainTranslator chain = chain(new Known("a", Map.of("1", "one")));
    LanguagePair other = new LanguagePair("ru", "en");
    assertThat(chain.supports(other)).isFalse();
    assertThat(chain.translate(other, List.of("1")))
        .singleElement()
        .isInstanceOfSatisfying(
            Unavailable.class, none -> assertThat(none.reason()).contains("ru-en"));
  }
}
