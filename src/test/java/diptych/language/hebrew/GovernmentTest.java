package diptych.language.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.GlossToken;
import diptych.model.GlossToken.Candidate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GovernmentTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "השר השלים עם ההחלטה, come to terms with",
    "השר השלים את הדוח, complete",
    "היא ביקרה בירושלים, visit",
    "היא ביקרה את הממשלה, criticize",
    "המשטרה נערכת להפגנה, prepare for",
    "הטקס נערך במוזיאון, be held",
    "הוא נמשך אליה, be attracted to",
    "הקרב נמשך שעות, continue",
    "הנשיא חזר אתמול על דבריו, repeat",
    "הנשיא חזר אתמול מלונדון, return from",
    "העירייה הוציאה מיליון שקלים על השיפוץ, spend on",
    "הוא התמודד על ראשות המפלגה, compete for"
  })
  void prepositionTellsWhatAVerbMeans(String text, String sense) {
    assertThat(verb(HebrewEnglishGlosser.bundled(), text).senses().get(0)).isEqualTo(sense);
  }

  @ParameterizedTest
  @CsvSource({
    "הוועדה הסתמכה אתמול על הדוח, The committee relied yesterday on the report",
    "הרופאים טיפלו בהם, The doctors treated them",
    "הוא לא הסתמך על העד, He did not rely on the witness",
    "הנשיא ויתר על הביקור, The president gave up the visit",
    "ראיתיו בשוק, I saw him in the market",
    "הם לא הרגוהו, They did not kill him"
  })
  void glossHasTheEnglishPreposition(String text, String gloss) {
    HebrewEnglishGlosser glosser = HebrewEnglishGlosser.bundled();
    assertThat(glosser.render(text, glosser.analyze(text))).isEqualTo(gloss);
  }

  @Test
  void timesAndOtherClausesAreNotGoverned() {
    HebrewEnglishGlosser glosser = HebrewEnglishGlosser.bundled();
    for (String text :
        List.of("הוא הכיר בשנה שעברה", "הוא הכיר, בעיר", "הוא הכיר ואמר בעיר", "הוא הכיר")) {
      assertThat(verb(glosser, text).grammar()).noneMatch(g -> g.startsWith("with-"));
    }
  }

  @Test
  void siteMayAddAVerbWithAPreposition() throws Exception {
    Files.writeString(
        folder.resolve("site.tsv"),
        """
        זרבב\tverb\tzig\tb=pi r=זרבב
        זרבב\tverb\tzag against\tb=pi r=זרבב prep=נגד,על
        גרבז\tverb\tlonely with\tb=pi r=גרבז prep=עם
        """);
    HebrewEnglishGlosser glosser = new HebrewEnglishGlosser(HebrewLexicon.only(folder));
    assertThat(verb(glosser, "זרבב עליו").senses()).containsExactly("zag against");
    assertThat(verb(glosser, "זרבב עליו").grammar()).contains("with-נגד,על");
    assertThat(verb(glosser, "זרבב").senses()).containsExactly("zig");
    assertThat(verb(glosser, "מגרבזים").senses()).containsExactly("lonely with");
  }

  private static Candidate verb(HebrewEnglishGlosser glosser, String text) {
    for (GlossToken token : glosser.analyze(text)) {
      Candidate first = token.candidates().get(0);
      if (first.pos() == diptych.model.PartOfSpeech.VERB) {
        return first;
      }
    }
    throw new AssertionError("no verb in " + text);
  }
}
