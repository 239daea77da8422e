package diptych.language.hebrew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HebrewLexiconTest {
  @TempDir Path folder;

  @Test
  void bundledFilesHaveNoBrokenLine() {
    assertThat(HebrewLexicon.load().problems()).isEmpty();
  }

  @Test
  void namesFileAndLineOfWhatIsBrokenAndUsesTheRest() throws Exception {
    Path file = folder.resolve("site.tsv");
    Files.writeString(
        file,
        """
        # our own words
        זרבובון\tnoun\tsnout thing\tg=m
        no tabs here
        מילה\tnonsense\tword\t
        בלה\tverb\tbla\tr=בלה

        קשקשן\tnoun\t\tg=m
        פיזדלוך\tperson\tPizdloch\t
        """);
    HebrewLexicon lexicon = HebrewLexicon.load(folder);
    assertThat(lexicon.problems()).extracting(LexiconProblem::line).containsExactly(3, 4, 5, 7);
    assertThat(lexicon.problems().get(0).toString()).contains("site.tsv:3: expected");
    HebrewAnalyzer analyzer = new HebrewAnalyzer(lexicon);
    assertThat(analyzer.analyze("בזרבובונים")).isNotEmpty();
    assertThat(analyzer.analyze("פיזדלוך").get(0).lemma().senses()).containsExactly("Pizdloch");
  }

  @Test
  void reportsAFileThatIsNotThere() {
    HebrewLexicon lexicon = HebrewLexicon.load(folder.resolve("missing.tsv"));
    assertThat(lexicon.problems()).hasSize(1);
    assertThat(lexicon.problems().get(0).line()).isZero();
  }

  @Test
  void unitesTheSensesOfAWordInSeveralFiles() throws Exception {
    Files.writeString(folder.resolve("a.tsv"), "גלגוז\tnoun\tfirst\tg=m\n");
    Files.writeString(folder.resolve("b.tsv"), "גלגוז\tnoun\tsecond; first\tg=m pl=גלגוזות\n");
    HebrewAnalyzer analyzer = new HebrewAnalyzer(HebrewLexicon.load(folder));
    assertThat(analyzer.analyze("גלגוזות").get(0).lemma().senses())
        .containsExactly("first", "second");
  }

  @Test
  void checkCountsAndNamesWhatIsMissing() throws Exception {
    Files.writeString(folder.resolve("a.tsv"), "ספר\tnoun\tbook\tg=m\n");
    LexiconCheck check = new LexiconCheck(new HebrewEnglishGlosser(HebrewLexicon.only(folder)));
    check.add("הספר קרמפוצקי\nספרים 17 BBC קרמפוצקי");
    assertThat(check.words()).isEqualTo(4);
    assertThat(check.known()).isEqualTo(2);
    assertThat(check.coverage()).isEqualTo(0.5);
    assertThat(check.unknown(5)).extracting(LexiconCheck.Unknown::word).containsExactly("קרמפוצקי");
    assertThat(check.unknown(5).get(0).count()).isEqualTo(2);
    assertThat(check.report(5).get(0)).contains("4 Hebrew words, 2 known (50.0 %)");
  }
}
