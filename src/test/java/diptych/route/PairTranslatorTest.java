package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Edition;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.translate.StandIn;
import diptych.translate.Translator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a pair's translation leaves to be said. */
class PairTranslatorTest {
  private final Edition hebrew = Doubles.edition("he", "he", "אחת", "שתיים");
  private final Edition english = Doubles.edition("en", "en", "one", "two");

  /** A chain whose first engine was down. */
  private static final class Chain implements Translator {
    @Override
    public String name() {
      return "deepl,lexicon";
    }

    @Override
    public boolean supports(LanguagePair pair) {
      return pair.source().equals("he");
    }

    @Override
    public List<Translation> translate(LanguagePair pair, List<String> segments) {
      return segments.stream().map(s -> (Translation) Translated.machine("x", "lexicon")).toList();
    }

    @Override
    public List<Translation> translate(
        LanguagePair pair, List<String> segments, Consumer<StandIn> standIns) {
      standIns.accept(new StandIn("deepl", 2, "deepl cannot be reached."));
      return translate(pair, segments);
    }

    @Override
    public Status status() {
      return new Status(true, true, "fine");
    }
  }

  @Test
  void whatANextEngineStoodInForIsSaidAndTriedAgain() throws Exception {
    TranslatedPair made =
        new PairTranslator(name -> new Chain()).translate(hebrew, english, Options.DEFAULT);
    assertThat(made.warnings())
        .containsExactly(
            "2 of 2 sentences of he (he-en) are not by deepl but by the next translator: deepl"
                + " cannot be reached.");
    assertThat(made.complete()).isFalse();
    assertThat(made.pair().sourceToTarget()).allMatch(Translated.class::isInstance);
  }

  @Test
  void saysWhenOnlyOneOfBothDirectionsCanBeDone() throws Exception {
    TranslatedPair made =
        new PairTranslator(name -> new Chain())
            .translate(hebrew, english, Options.DEFAULT.withDirection(Options.Direction.BOTH));
    assertThat(made.pair().sourceToTarget()).hasSize(2);
    assertThat(made.pair().targetToSource()).isEmpty();
    assertThat(made.warnings())
        .contains("deepl,lexicon cannot do en-he: the pair was translated one way only (he-en).");
  }
}
