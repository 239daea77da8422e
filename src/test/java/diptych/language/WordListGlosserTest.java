package diptych.language;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.GlossToken;
import diptych.model.LanguagePair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordListGlosserTest {
  @TempDir Path folder;

  @Test
  void knowsFormsAndPhrasesOfAnyLanguage() throws Exception {
    Files.writeString(
        folder.resolve("fr.tsv"),
        """
        maison\tnoun\thouse; home\tforms=maisons
        Premier ministre\tnoun\tprime minister\t
        broken line
        """);
    WordListGlosser glosser = WordListGlosser.load(new LanguagePair("fr", "en"), folder);
    String text = "Deux Maisons, premier-ministre 2019";
    List<GlossToken> tokens = glosser.analyze(text);
    assertThat(tokens)
        .extracting(t -> t.span().of(text))
        .containsExactly("Deux", "Maisons", "premier-ministre", "2019");
    assertThat(tokens.get(1).candidates().get(0).senses()).containsExactly("house", "home");
    assertThat(glosser.render(text, tokens)).isEqualTo("Deux house, prime minister 2019");
    assertThat(glosser.problems()).hasSize(1);
    assertThat(glosser.analyze("")).isEmpty();
  }
}
