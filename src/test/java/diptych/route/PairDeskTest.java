package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.model.Failure;
import diptych.route.FolderPairing.By;
import diptych.store.OutputLayout;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the stages of {@link Doubles}: two texts of one length align, whatever they say. */
class PairDeskTest {
  @TempDir Path folder;
  @TempDir Path state;
  private final Doubles doubles = new Doubles();

  @Test
  void writesTheProposalWhereTheIntakeReadsIt() throws Exception {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");
    sample("flood.he", "c99.txt");

    assertThat(write(false)).isPresent();

    List<Story> stories = new StoryFinder(folder, file -> true, pairing().shelf(layout())).find();
    assertThat(stories).extracting(Story::name).containsExactly("a17", "c99");
    Story storm = stories.get(0);
    assertThat(storm.files()).extracting(EditionFile::id).containsExactly("en", "he");
    assertThat(storm.title()).contains("סופה");
    assertThat(storm.because()).contains("what they say").contains("a17.txt and b03.txt");
    assertThat(storm.loose()).isFalse();
    assertThat(stories.get(1).loose()).isTrue();
  }

  @Test
  void writingTwiceChangesNothing() throws Exception {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");
    write(false);
    String before = Files.readString(folder.resolve("stories.yaml"));

    assertThat(write(false)).isEmpty();
    assertThat(folder.resolve("stories.yaml")).hasContent(before);
  }

  @Test
  void aProposalThatNobodyTouchedFollowsTheFolder() throws Exception {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");
    write(false);
    sample("flood.he", "c99.txt");
    sample("flood.en", "d12.txt");
    Files.delete(folder.resolve("b03.txt"));

    assertThat(write(false)).isPresent();

    assertThat(StoriesFile.of(folder, "x").stories()).containsOnlyKeys("c99");
  }

  @Test
  void whatAPersonWroteIsHeededAndNotWrittenOver() throws Exception {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");
    sample("flood.he", "c99.txt");
    sample("flood.en", "d12.txt");
    Path file = folder.resolve("stories.yaml");
    String own = "stories:\n  storm: {files: {a17.txt: {language: he}, d12.txt: {}}} # mine\n";
    Files.writeString(file, own);

    PairDesk desk = desk();
    PairDesk.Found found = desk.look(By.CONTENT);

    assertThat(found.given()).extracting(Story::name).containsExactly("storm");
    assertThat(found.proposed()).isEmpty();
    assertThat(desk.write(found, false)).isEmpty();

    sample("coach.he", "e1.txt");
    sample("coach.en", "f1.txt");
    assertThatThrownBy(() -> write(false))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("written or changed by hand")
        .hasMessageContaining("--force");
    assertThat(file).hasContent(own);

    assertThat(write(true)).isPresent();
    assertThat(StoriesFile.of(folder, "x").stories()).containsOnlyKeys("storm", "e1");
    assertThat(folder.resolve("stories.yaml~")).hasContent(own);

    Files.writeString(file, own + "# once more\n");
    assertThat(write(true)).isPresent();
    assertThat(folder.resolve("stories.yaml~")).hasContent(own);
    assertThat(folder.resolve("stories.yaml.2~")).hasContent(own + "# once more\n");
    assertThat(desk().look(By.CONTENT).given())
        .flatExtracting(Story::files)
        .extracting(EditionFile::name)
        .containsExactlyInAnyOrder("a17.txt", "d12.txt", "e1.txt", "f1.txt");
    assertThat(write(false)).isEmpty();
  }

  @Test
  void aProposalThatSomebodyChangedIsTheirs() throws Exception {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");
    write(false);
    Path file = folder.resolve("stories.yaml");
    Files.writeString(file, Files.readString(file).replace("  a17:", "  the-storm:"));
    sample("flood.he", "c99.txt");
    sample("flood.en", "d12.txt");

    assertThatThrownBy(() -> write(false)).isInstanceOf(Failure.class);
    assertThat(desk().look(By.CONTENT).given())
        .extracting(Story::name)
        .containsExactly("the-storm");
  }

  @Test
  void foldersAndNamesComeFirst() throws Exception {
    Files.createDirectories(folder.resolve("storm"));
    sample("storm.he", "storm/he.txt");
    sample("storm.en", "loose.txt");
    sample("flood.he", "flood.he.txt");
    sample("flood.en", "flood.en.txt");

    PairDesk.Found found = desk().look(By.CONTENT);

    assertThat(found.given()).extracting(Story::name).containsExactly("flood", "storm");
    assertThat(found.proposed()).isEmpty();
    assertThat(found.result().proposal().alone()).hasSize(1);
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheOthersPaired() throws Exception {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");
    Files.writeString(folder.resolve("c.txt"), "JUNK");

    PairDesk.Found found = desk().look(By.CONTENT);

    assertThat(found.proposed()).containsOnlyKeys("a17");
    assertThat(found.result().unreadable()).containsOnlyKeys("c.txt");
  }

  @Test
  void listsInAFolderBelowMakeItAFolderOfSeveralStories() throws Exception {
    Path below = Files.createDirectories(folder.resolve("2026/may"));
    sample("storm.he", "2026/may/a.txt");
    sample("storm.en", "2026/may/b.txt");
    sample("flood.he", "2026/may/c.txt");
    Files.writeString(
        below.resolve("stories.yaml"),
        "stories: {storm: {files: {a.txt: {language: he}, b.txt: {language: en, outlet: Daily}}}}");

    StoryFinder finder = new StoryFinder(folder, file -> true, pairing().shelf(layout()));

    assertThat(finder.find())
        .extracting(Story::name)
        .containsExactly("2026/may/c", "2026/may/storm");
    assertThat(finder.storiesOf(below.resolve("b.txt")).get(0).files())
        .extracting(EditionFile::id)
        .containsExactly("Daily.en", "he");
  }

  @Test
  void aBrokenListIsSaidAndTheFilesGoByTheirNames() throws Exception {
    sample("storm.he", "storm.he.txt");
    sample("storm.en", "storm.en.txt");
    Files.writeString(folder.resolve("stories.yaml"), "stories: [\n  }");

    List<Story> stories = new StoryFinder(folder, file -> true, pairing().shelf(layout())).find();

    assertThat(stories).extracting(Story::name).containsExactly("stories.yaml", "storm");
    assertThat(stories.get(0).problems().get(0).reason()).contains("not valid YAML");
    assertThat(stories.get(1).files()).hasSize(2);
  }

  @Test
  void askedAgainItReadsWhatIsNew() throws Exception {
    sample("storm.he", "a17.txt");
    sample("storm.en", "b03.txt");
    FolderPairing pairing = pairing();
    new PairDesk(folder, pairing, layout()).look(By.CONTENT);
    int before = doubles.extractions.get();
    sample("flood.he", "c99.txt");

    PairDesk.Found found = new PairDesk(folder, pairing, layout()).look(By.CONTENT);

    assertThat(doubles.extractions.get() - before).isEqualTo(1);
    assertThat(found.proposed()).containsOnlyKeys("a17");
  }

  private Optional<Path> write(boolean force) throws Failure {
    PairDesk desk = desk();
    return desk.write(desk.look(By.CONTENT), force);
  }

  private OutputLayout layout() {
    return new OutputLayout(state);
  }

  private PairDesk desk() {
    return new PairDesk(folder, pairing(), layout());
  }

  private FolderPairing pairing() {
    return new FolderPairing(
        doubles.workbench(),
        pair -> pair.source().equals("he") ? HebrewEnglishGlosser.bundled() : null,
        Options.DEFAULT,
        2);
  }

  private void sample(String name, String file) throws IOException {
    try (InputStream stream = getClass().getResourceAsStream("/pair/" + name + ".txt")) {
      Files.write(folder.resolve(file), Objects.requireNonNull(stream).readAllBytes());
    }
  }
}
