package diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.LanguagePair;
import diptych.route.Doubles;
import diptych.route.SiteSettings;
import diptych.translate.cache.CacheEntry;
import diptych.translate.cache.TranslationCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

class CommandsTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Doubles doubles = new Doubles();
  private final Map<String, String> properties = new HashMap<>();

  @Test
  void compareTellsWhatDiffersAndWhereTheReportIs() throws IOException {
    Path he = file("arms.he.txt", "אחת\nשתיים\n");
    Path en = file("arms.en.txt", "one\n");

    int code = run("compare", he.toString(), en.toString(), "-o", folder + "/out");

    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("arms.he.txt, he, 2 sentences")
        .contains("edition, chosen because")
        .contains("he-en by fake")
        .contains("1 pairs; without counterpart: 1 left, 0 right")
        .contains("1 high (omission 1)")
        .contains("out/arms/he_en.html");
    assertThat(folder.resolve("out/arms/he_en.json")).exists();
  }

  @Test
  void compareTellsWhichEngineTranslatedHowMuch() throws IOException {
    Path he = file("arms.he.txt", "אחת\nשתיים\nשלוש\n");
    Path en = file("arms.en.txt", "one\n");
    doubles.translator.unavailable = 1;

    run("compare", he.toString(), en.toString(), "-o", folder + "/out");
    assertThat(out.toString())
        .containsPattern("he-en by fake\n +sentences: 2 by fake, 1 not translated\n");
  }

  @Test
  void anEmptyFolderIsSaid() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThat(run("batch", "-i", empty.toString(), "-o", folder + "/out")).isZero();
    assertThat(out.toString())
        .contains("There is no article file in " + empty + ": drop some into it and run again.")
        .doesNotContain("0 comparisons");
  }

  @Test
  void missingFileIsSaidWithoutTraces() {
    int code = run("compare", folder + "/nowhere.txt", folder + "/nothing.txt");

    assertThat(code).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("diptych: ")
        .contains("nowhere.txt is not there")
        .doesNotContain("\tat ");
  }

  @Test
  void unknownFormatIsRefusedBeforeAnyWork() throws IOException {
    Path he = file("arms.he.txt", "אחת\n");

    int code = run("compare", "--format", "docx", he.toString(), he.toString());

    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).contains("no report format 'docx'");
  }

  @Test
  void pairShowsStoriesAndWhatStaysAlone() throws IOException {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");
    sample("flood.he", "c99.txt");

    int code = run("pair", folder.toString());

    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    assertThat(out.toString())
        .contains("STORY  FILE     LANGUAGE  EVIDENCE  SCORE")
        .containsPattern("a17 +a17.txt +he +content")
        .containsPattern("b03.txt +en +content")
        .containsPattern("c99.txt +he +nothing like it was found")
        .contains("0 stories by name, 1 proposed, 0 near misses, 1 files alone, 0 not read.");
    assertThat(folder.resolve("stories.yaml")).doesNotExist();
  }

  @Test
  void pairPrintsJsonForMachinesAndWritesForBatch() throws IOException {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");

    assertThat(run("pair", "--json", "--write", folder.toString())).isZero();

    assertThat(out.toString())
        .contains("\"schema\":\"diptych/pairing/1\"")
        .contains("\"evidence\":\"content\"")
        .contains("\"file\":\"b03.txt\",\"language\":\"en\"");
    assertThat(folder.resolve("stories.yaml")).exists();
  }

  @Test
  void pairCopesWithNothingOneAndWhatCannotBeRead() throws IOException {
    assertThat(run("pair", folder.toString())).isZero();
    assertThat(out.toString()).contains("There are no article files.");

    file("one.txt", "one\n");
    assertThat(run("pair", folder.toString())).isZero();
    assertThat(out.toString()).contains("1 files alone");

    file("two.txt", "JUNK\n");
    assertThat(run("pair", folder.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("two.txt is junk");

    assertThat(run("pair", folder + "/nowhere")).isEqualTo(1);
    assertThat(err.toString()).contains("There is no input folder");
  }

  @Test
  void batchComparesFilesThatBelongTogetherByWhatTheySay() throws IOException {
    sample("storm.he", "in/a17.txt");
    sample("storm.en", "in/b03.txt");
    sample("flood.en", "in/c99.txt");
    String output = folder + "/out";

    assertThat(run("batch", "-i", folder + "/in", "-o", output)).isZero();

    assertThat(folder.resolve("out/a17/he_en.html")).exists();
    assertThat(Files.readString(folder.resolve("out/index.html")))
        .contains("Put together by what they say")
        .contains("c99");

    assertThat(run("batch", "--pair", "names", "-i", folder + "/in", "-o", output + "2")).isZero();
    assertThat(folder.resolve("out2/a17")).doesNotExist();
  }

  @Test
  void wrongUsageIsSaidInALineOrTwo() {
    assertThat(run("batch", "--translater", "none")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            "diptych: Unknown options: '--translater', 'none'",
            "Possible solutions: --translator",
            "'diptych batch --help' lists what there is.");
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(run("compare", "only-one.txt")).isEqualTo(2);
    assertThat(err.toString()).contains("RIGHT");
    assertThat(run("compare", "--mode", "sideways", "a", "b")).isEqualTo(2);
    assertThat(run("nonsense")).isEqualTo(2);
  }

  @Test
  void batchPrintsATableAndSaysWhenNothingIsNew() throws IOException {
    file("in/arms/he.txt", "אחת\nשתיים\n");
    file("in/arms/en.txt", "one\n");
    file("in/alone/he.txt", "אחת\n");

    int first = run("batch", "-i", folder + "/in", "-o", folder + "/out");

    assertThat(err.toString()).isEmpty();
    assertThat(first).isZero();
    assertThat(out.toString())
        .containsPattern("arms +he – en +edition +2 – 1 +1 +0 +0 +.*arms/he_en.html")
        .contains("note: alone/he.txt is the only edition so far")
        .contains("1 comparison made in 2 stories.")
        .contains("out/index.html");

    run("batch", "-i", folder + "/in", "-o", folder + "/out");
    assertThat(out.toString()).contains("Nothing new: 1 comparison already done in 2 stories.");
  }

  @Test
  void batchWithFailuresIsOneAndSaysWhy() throws IOException {
    file("in/arms/he.txt", "JUNK");
    file("in/arms/en.txt", "one\n");

    int code = run("batch", "-i", folder + "/in", "-o", folder + "/out");

    assertThat(code).isEqualTo(1);
    assertThat(out.toString())
        .contains("failed: arms/he.txt: he.txt is junk: drop it.")
        .contains("1 failed");
  }

  @Test
  void manyFailuresOfOneReasonAreOneLine() throws IOException {
    for (int i = 1; i <= 5; i++) {
      file("in/story-" + i + "/he.txt", "JUNK");
    }
    file("in/other/he.txt", "JUNK");

    assertThat(run("batch", "-i", folder + "/in", "-o", folder + "/out")).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern(
            "failed: 6 \\([a-z0-9/.-]+, [a-z0-9/.-]+, [a-z0-9/.-]+ …\\): he.txt is junk: drop it.")
        .containsOnlyOnce("is junk");
  }

  @Test
  void saysWhatIsLeftUndoneWhenAFailureStopsTheRun() throws IOException {
    for (int i = 1; i <= 3; i++) {
      file("in/story-" + i + "/he.txt", "אחת\n");
      file("in/story-" + i + "/en.txt", "one\n");
    }

    run("batch", "-i", folder + "/in", "-o", folder + "/out", "-t", "nonsense", "--jobs", "1");
    assertThat(out.toString())
        .contains("failed: story-1/he_en: There is no translator 'nonsense'.")
        .contains("Because of that, 2 stories were left unfinished; correct it and run again.");
  }

  @Test
  void saysWhatWasSentToServicesAndWhatItMayCost() throws IOException {
    file("in/arms/he.txt", "אחת\n");
    file("in/arms/en.txt", "one\n");
    String spent =
        "translated by deepl: 1,204 sentences, 118,200 characters in 31 requests (2 of them"
            + " repeated), cost about 2.96 by its price; 96 sentences from the cache";

    run("batch", "-i", folder + "/in", "-o", folder + "/out");
    assertThat(out.toString()).contains(spent);
    run("compare", folder + "/in/arms/he.txt", folder + "/in/arms/en.txt", "-o", folder + "/o");
    assertThat(out.toString()).contains(spent);
  }

  @Test
  void settingsOfTheSiteAreDefaults() throws IOException {
    properties.put("diptych.translator", "nonsense");
    Path he = file("arms.he.txt", "אחת\n");
    Path en = file("arms.en.txt", "one\n");

    assertThat(run("compare", he.toString(), en.toString(), "-o", folder + "/out")).isEqualTo(1);
    assertThat(err.toString()).contains("no translator 'nonsense'");
    assertThat(
            run(
                "compare",
                he.toString(),
                en.toString(),
                "-o",
                folder + "/out",
                "--translator",
                "fake"))
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tsv|אחת\tone", "beads|0", "ladder|0\t0", "json|{"})
  void alignPrintsTheBeads(String formatAndExpected) throws IOException {
    String[] parts = formatAndExpected.split("\\|", 2);
    Path he = file("arms.he.txt", "אחת\nשתיים\n");
    Path en = file("arms.en.txt", "one\n");

    int code = run("align", he.toString(), en.toString(), "--format", parts[0]);

    assertThat(code).isZero();
    assertThat(out.toString()).contains(parts[1]);
  }

  @Test
  void listsTranslators() {
    assertThat(run("translators", "-o", folder.toString())).isZero();
    assertThat(out.toString()).containsPattern("fake +yes +yes +fake");
  }

  @Test
  void checksTheLexiconAgainstFilesAndWords() throws IOException {
    Path text = file("text.txt", "הממשלה אישרה את התקציב\n");

    assertThat(run("lexicon", "check", text.toString(), "גלקסופלוריון")).isZero();
    assertThat(out.toString())
        .startsWith("5 Hebrew words, 4 known (80.0 %)")
        .contains("     1  גלקסופלוריון  ");
    assertThat(run("lexicon", "check", folder + "/nowhere.txt")).isEqualTo(1);
  }

  @Test
  void showsPrunesAndExportsTheCache() throws IOException {
    Path state = folder.resolve("out/.diptych");
    try (TranslationCache cache = doubles.cache(state)) {
      cache.store(
          List.of(entry("deepl", "שלום <b>", "Hello & <b>"), entry("google", "שלום", "Peace")));
    }

    assertThat(run("cache", "show", "-o", folder + "/out")).isZero();
    assertThat(out.toString()).contains("1             deepl he-en", "2 translations");
    Path tmx = folder.resolve("memory.tmx");
    assertThat(run("cache", "export", tmx.toString(), "-o", folder + "/out")).isZero();
    assertThat(tmx)
        .content()
        .contains("<tuv xml:lang=\"en\"><seg>Hello &amp; &lt;b&gt;</seg></tuv>");
    assertThat(run("cache", "prune", "-o", folder + "/out")).isEqualTo(1);
    assertThat(run("cache", "prune", "--engine", "google", "-o", folder + "/out")).isZero();
    assertThat(out.toString()).contains("1 translations dropped.");
    assertThat(run("cache", "prune", "--older-than", "1", "-o", folder + "/out")).isZero();
    assertThat(out.toString()).contains("0 translations dropped.");
  }

  private static CacheEntry entry(String engine, String source, String translation) {
    return new CacheEntry(
        engine,
        "",
        new LanguagePair("he", "en"),
        source,
        translation,
        null,
        Instant.parse("2026-01-02T03:00:00Z"));
  }

  @Test
  void limitsWhatIsSentToServices() throws IOException {
    Path he = file("arms.he.txt", "אחת\n");
    Path en = file("arms.en.txt", "one\n");

    run("compare", he.toString(), en.toString(), "-o", folder + "/o", "--max-characters", "500");

    assertThat(doubles.translator.mostCharacters).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "batch", "watch", "align", "translators", "lexicon", "cache"})
  void everyCommandHelps(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: diptych " + command);
  }

  @Test
  void completionIsGenerated() {
    assertThat(run("generate-completion")).isZero();
    assertThat(out.toString()).contains("_complete_diptych");
  }

  private int run(String... args) {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, Ansi.OFF);
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    SiteSettings settings = new SiteSettings(properties, Map.of(), Map.of());
    return Commands.run(new Session(doubles, terminal, settings, clock), args);
  }

  private void sample(String name, String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    try (InputStream stream = getClass().getResourceAsStream("/pair/" + name + ".txt")) {
      Files.write(path, Objects.requireNonNull(stream).readAllBytes());
    }
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
