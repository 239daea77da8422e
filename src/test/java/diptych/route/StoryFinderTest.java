package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.store.ListStore;
import diptych.store.OutputLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFinderTest {
  @TempDir Path folder;
  private Path input;

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
  }

  @Test
  void findsFoldersAndFlatFiles() throws Exception {
    files("arms/he.html", "arms/blankspot.en.docx", "tax.he.txt", "tax.en.txt", "2026/may/en.txt");

    Map<String, Story> stories = find();

    assertThat(stories).containsOnlyKeys("arms", "tax", "2026/may");
    assertThat(ids(stories.get("arms"))).containsExactly("blankspot.en", "he");
    assertThat(ids(stories.get("tax"))).containsExactly("en", "he");
    assertThat(stories.get("arms").problems()).isEmpty();
  }

  @Test
  void passesOverHiddenAndTemporaryFiles() throws Exception {
    files(
        "arms/he.html",
        "arms/.en.html",
        "arms/~$en.docx",
        "arms/en.html~",
        "arms/en.html.part",
        "arms/en.html.crdownload",
        "arms/en.html.tmp",
        "arms/he.html.done",
        ".git/en.html",
        "arms/Thumbs.db");

    assertThat(ids(find().get("arms"))).containsExactly("he");
    assertThat(find()).hasSize(1);
  }

  @Test
  void namesFilesThatStoryYamlSpeaksOfAndThatAreNotThere() throws Exception {
    files("arms/ours.html");
    Files.writeString(
        input.resolve("arms/story.yaml"),
        """
        files:
          ours.html: {language: he}
          theirs.html: {language: en}
          ../ours.html: {language: en}
        """);

    assertThat(find().get("arms").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severe()).isTrue();
              assertThat(problem.subject()).isEqualTo("arms/story.yaml");
              assertThat(problem.reason())
                  .contains("names 'theirs.html', '../ours.html', which the folder does not have");
            });
    files("arms/theirs.html");
    assertThat(find().get("arms").problems().get(0).reason()).doesNotContain("theirs.html");
  }

  @Test
  void readsStoryYaml() throws Exception {
    files("arms/ours.html", "arms/theirs.html");
    Files.writeString(
        input.resolve("arms/story.yaml"),
        """
        title: ייצוא נשק
        base: theirs.html
        files:
          ours.html: {outlet: Haaretz, language: iw, url: "https://example.org/1", date: 2023-04-05}
          theirs.html: {language: english}
        """);

    Story story = find().get("arms");

    assertThat(story.title()).isEqualTo("ייצוא נשק");
    assertThat(story.base()).isEqualTo("theirs");
    assertThat(story.files().get(0))
        .isEqualTo(
            new EditionFile(
                "arms",
                "ours",
                "he",
                "Haaretz",
                "https://example.org/1",
                "2023-04-05",
                input.resolve("arms/ours.html"),
                "arms/ours.html"));
    assertThat(reasons(story))
        .containsExactly(
            "arms/theirs.html has language 'english' in story.yaml, which is not a language code;"
                + " the language is detected.");
  }

  @Test
  void saysWhatIsWrongWithStoryYamlAndGoesOn() throws Exception {
    files("arms/he.html", "arms/en.html");
    Files.writeString(input.resolve("arms/story.yaml"), "title: [unclosed");

    Story story = find().get("arms");

    assertThat(ids(story)).containsExactly("en", "he");
    assertThat(reasons(story)).singleElement().asString().contains("story.yaml is not valid YAML");
  }

  @Test
  void twoFilesForOneEditionAreSaid() throws Exception {
    files("arms/he.docx", "arms/he.html", "arms/iw.txt", "arms/en.html");

    Story story = find().get("arms");

    assertThat(story.files().get(1).name()).isEqualTo("arms/he.docx");
    assertThat(story.problems()).allMatch(Story.Problem::severe).hasSize(2);
    assertThat(reasons(story).get(0))
        .isEqualTo(
            "arms/he.html claims the edition 'he' of the story 'arms', which arms/he.docx already"
                + " is; give one of them another name, or remove it.");
  }

  @Test
  void wrongLanguageCodeIsSaid() throws Exception {
    files("arms/he.html", "arms/xx.html");

    Story story = find().get("arms");

    assertThat(story.files().get(1).language()).isNull();
    assertThat(reasons(story))
        .containsExactly(
            "arms/xx.html has 'xx' where its name should have a language code; the language is"
                + " detected.");
  }

  @Test
  void doesNotFollowLinksOutOfTheInput() throws Exception {
    files("arms/he.html");
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(input.resolve("arms/en.txt"), secret);
    Files.createSymbolicLink(input.resolve("arms/fr.txt"), input.resolve("arms/he.html"));
    Files.createSymbolicLink(input.resolve("arms/de.txt"), folder.resolve("nothing"));
    Files.createSymbolicLink(input.resolve("linked"), elsewhere);
    Files.createSymbolicLink(input.resolve("loop"), input);

    Map<String, Story> stories = find();

    assertThat(stories.get("arms").files()).extracting(EditionFile::id).containsExactly("fr", "he");
    assertThat(reasons(stories.get("arms")))
        .containsExactly(
            "arms/de.txt is a link that leads nowhere; not read.",
            "arms/en.txt is a link to a place outside the input folder; not followed.");
    assertThat(reasons(stories.get("linked"))).hasSize(1);
    assertThat(stories).containsOnlyKeys("arms", "linked", "loop");
  }

  @Test
  void oddNamesAreNamesLikeOthers() throws Exception {
    files("it's \"quoted\"/he.html", "כתבה/he.html", "..hidden/he.html", "a\nb/en.html");

    assertThat(find()).containsOnlyKeys("it's \"quoted\"", "כתבה", "a\nb");
  }

  @Test
  void storiesOfAFileAreThoseFoundByAll() throws Exception {
    files(
        "arms/he.html",
        "arms/en.html",
        "tax.he.txt",
        "tax.en.txt",
        "2026/may/en.txt",
        "mixed/he.txt",
        "mixed.en.txt");
    StoryFinder finder = finder(file -> true);

    for (Story story : finder.find()) {
      for (EditionFile file : story.files()) {
        assertThat(finder.storiesOf(file.path())).containsExactly(story);
      }
    }
  }

  @Test
  void leavesOutFilesStillBeingWritten() throws Exception {
    files("arms/he.html", "arms/en.html");

    Story story = finder(file -> file.endsWith("he.html")).find().get(0);

    assertThat(ids(story)).containsExactly("he");
  }

  private Map<String, Story> find() throws Exception {
    return finder(file -> true).find().stream()
        .collect(Collectors.toMap(Story::name, Function.identity()));
  }

  private StoryFinder finder(Predicate<Path> ready) {
    OutputLayout layout = new OutputLayout(folder.resolve("output"));
    ListShelf shelf =
        new ListShelf(new ListStore(layout), new Doubles().workbench(), Options.DEFAULT);
    return new StoryFinder(input, ready, shelf);
  }

  private static List<String> ids(Story story) {
    return story.files().stream().map(EditionFile::id).toList();
  }

  private static List<String> reasons(Story story) {
    return story.problems().stream().map(Story.Problem::reason).toList();
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = input.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }
}
