package diptych.pair;

import static diptych.pair.SampleStories.NAMES;
import static diptych.pair.SampleStories.blind;
import static diptych.pair.SampleStories.stories;
import static diptych.pair.SampleStories.text;
import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Failure;
import diptych.model.Links;
import diptych.pair.Proposal.Alone;
import diptych.pair.Proposal.Evidence;
import diptych.pair.Proposal.NearMiss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryPairerTest {
  private static final List<String> LANGUAGES = List.of("he", "en");

  @Test
  void findsTheEditionsOfEveryStoryByWhatTheySay() {
    Proposal proposal = all().byContent();

    assertThat(stories(proposal)).containsExactlyInAnyOrderElementsOf(truth());
    assertThat(proposal.alone()).isEmpty();
    assertThat(proposal.stories())
        .allSatisfy(
            story -> {
              assertThat(story.evidence()).isEqualTo(Evidence.CONTENT);
              assertThat(story.score()).isBetween(Likeness.SAME_STORY, 1.0);
              assertThat(story.files().get(0).language()).isEqualTo("he");
              assertThat(story.why())
                  .singleElement()
                  .asString()
                  .contains("counterpart", "details agree")
                  .doesNotContain("evidence", "Novemb,", "Univers,");
            });
  }

  @Test
  void orderOfFilesDoesNotMatter() {
    Proposal expected = all().byContent();
    List<List<String>> files = files();
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(files, new Random(seed));
      SampleStories stories = new SampleStories();
      files.forEach(file -> stories.add(file.get(0), file.get(1)));

      assertThat(stories.byContent()).isEqualTo(expected);
    }
  }

  @Test
  void removingAFileNeverMergesOthers() {
    for (List<String> gone : files()) {
      SampleStories rest = new SampleStories();
      files().stream().filter(f -> !f.equals(gone)).forEach(f -> rest.add(f.get(0), f.get(1)));

      Proposal proposal = rest.byContent();

      assertThat(truth()).containsAll(stories(proposal));
      assertThat(proposal.stories()).hasSize(NAMES.size() - 1);
    }
  }

  @Test
  void filesWhosePartnerIsMissingStayAlone() {
    SampleStories stories = new SampleStories();
    for (int i = 0; i < NAMES.size(); i++) {
      stories.add(NAMES.get(i), i % 2 == 0 ? "he" : "en");
    }

    Proposal proposal = stories.byContent();

    assertThat(proposal.stories()).isEmpty();
    assertThat(proposal.alone()).hasSize(NAMES.size());
  }

  @Test
  void everyFileIsInOneStoryOrAlone() {
    SampleStories stories = all();
    stories.add("copy.txt", "en", null, text("storm", "en"), Links.NONE);
    stories.add("cut.txt", "en", null, firstLines(text("flood", "en"), 8), Links.NONE);
    stories.add("harbour", "fr");

    Proposal proposal = stories.byContent();

    List<String> seen = new ArrayList<>();
    proposal.stories().forEach(s -> s.files().forEach(f -> seen.add(f.name())));
    proposal.alone().forEach(alone -> seen.add(alone.file().name()));
    assertThat(seen).doesNotHaveDuplicates().hasSize(2 * NAMES.size() + 3);
  }

  @Test
  void aTextThatIsThereTwiceIsACopyOfTheFirst() {
    SampleStories stories = all();
    stories.add("z.txt", "en", null, text("storm", "en"), Links.NONE);

    Proposal proposal = stories.byContent();

    assertThat(stories(proposal)).containsExactlyInAnyOrderElementsOf(truth());
    Alone alone = proposal.alone().get(0);
    assertThat(alone.file().name()).isEqualTo("z.txt");
    assertThat(alone.copyOf()).isNotNull();
    assertThat(alone.why()).contains(blind("storm", "en"), "word for word");
  }

  @Test
  void versionsInOneLanguageAreForAPersonToTellApart() {
    SampleStories stories = new SampleStories().add("flood", "he").add("flood", "en");
    stories.add("z.txt", "en", null, firstLines(text("flood", "en"), 8), Links.NONE);

    Proposal proposal = stories.byContent();

    assertThat(stories(proposal)).hasSize(1);
    assertThat(stories(proposal).get(0)).hasSize(2).contains(blind("flood", "he"));
    assertThat(proposal.nearMisses()).isNotEmpty();
    assertThat(proposal.nearMisses().get(0).why()).contains("in one language");
    assertThat(proposal.alone()).hasSize(1);
  }

  @Test
  void editionsOfOneLanguageAreOneStoryWhereTheirOutletsDiffer() {
    SampleStories stories = new SampleStories().add("flood", "he");
    stories.add("a.txt", "en", "Daily", text("flood", "en"), Links.NONE);
    stories.add("b.txt", "en", "Courier", text("flood", "en"), Links.NONE);

    assertThat(stories(stories.byContent()))
        .containsExactly(List.of("a.txt", "b.txt", blind("flood", "he")));
  }

  @ParameterizedTest
  @CsvSource({
    "Daily, Courier, true",
    "Haaretz, Haaretz.com, false",
    "The Courier, courier, false",
    "הארץ, Haaretz, false",
    "Daily, , false"
  })
  void outletsAreToldApartWithCare(String one, String other, boolean different) {
    PairFile first = new PairFile("a", "en", one, "", Links.NONE, "1");
    PairFile second = new PairFile("b", "en", other, "", Links.NONE, "2");

    assertThat(first.isOfOtherOutlet(second)).isEqualTo(different);
    assertThat(second.isOfOtherOutlet(first)).isEqualTo(different);
  }

  @Test
  void aThirdLanguageJoinsByNumbersAndNames() {
    SampleStories stories = all().add("harbour", "fr");

    Proposal proposal = stories.byContent();

    assertThat(stories(proposal))
        .anySatisfy(
            story ->
                assertThat(story)
                    .containsExactlyInAnyOrder(
                        blind("harbour", "he"), blind("harbour", "en"), blind("harbour", "fr")));
    assertThat(proposal.stories()).hasSize(NAMES.size());
  }

  @Test
  void textsThatCannotBeAlignedAreNotPutTogether() {
    Proposal proposal =
        all()
            .byContent(
                (one, other) -> {
                  throw new Failure(Failure.Category.SKIP, "the service is down");
                });

    assertThat(proposal.stories()).isEmpty();
    assertThat(proposal.nearMisses())
        .isNotEmpty()
        .allSatisfy(miss -> assertThat(miss.why()).contains("the service is down"));
  }

  @Test
  void articlesThatDeclareEachOtherAreOneStory() {
    Links he =
        Links.of("https://paper.example/he/1", List.of(), List.of("https://paper.example/en/9"));
    Links en =
        Links.of("https://paper.example/en/9", List.of(), List.of("https://paper.example/he/1"));
    SampleStories stories = new SampleStories();
    stories.add("a.txt", "he", null, text("flood", "he"), he);
    stories.add("b.txt", "en", null, text("flood", "en"), en);
    stories.add("c.txt", "en", null, text("storm", "en"), Links.NONE);

    Proposal proposal = stories.byLinks();

    assertThat(stories(proposal)).containsExactly(List.of("a.txt", "b.txt"));
    assertThat(proposal.stories().get(0).evidence()).isEqualTo(Evidence.LINK);
    assertThat(proposal.stories().get(0).score()).isEqualTo(LinkTies.BOTH);
  }

  @Test
  void aOneSidedLinkNeedsTextsThatDoNotContradictIt() {
    Links en = Links.of(null, List.of(), List.of("https://paper.example/he/1"));
    Links own = Links.of("https://paper.example/he/1", List.of(), List.of());
    SampleStories right = new SampleStories();
    right.add("a.txt", "he", null, text("flood", "he"), own);
    right.add("b.txt", "en", null, text("flood", "en"), en);
    SampleStories wrong = new SampleStories();
    wrong.add("a.txt", "he", null, text("teachers", "he"), own);
    wrong.add("b.txt", "en", null, text("flood", "en"), en);

    assertThat(right.byLinks().stories()).hasSize(1);
    assertThat(wrong.byLinks().stories()).isEmpty();
    assertThat(wrong.byLinks().nearMisses())
        .extracting(NearMiss::why)
        .first()
        .asString()
        .contains("share hardly anything");
  }

  @Test
  void whatEveryPageNamesTiesNothing() {
    Links links =
        Links.of(
            null, List.of(), List.of("https://paper.example/en/home", "https://paper.example/a"));
    SampleStories stories = new SampleStories();
    for (String name : NAMES) {
      stories.add(name + ".he", "he", null, text(name, "he"), links);
      stories.add(name + ".en", "en", null, text(name, "en"), links);
    }

    assertThat(stories.byLinks().stories()).isEmpty();
  }

  @Test
  void anEmptyFolderHasNoStories() {
    Proposal nothing = new SampleStories().byContent();

    assertThat(nothing).isEqualTo(new Proposal(List.of(), List.of(), List.of()));
  }

  private static SampleStories all() {
    SampleStories stories = new SampleStories();
    files().forEach(file -> stories.add(file.get(0), file.get(1)));
    return stories;
  }

  private static List<List<String>> files() {
    List<List<String>> files = new ArrayList<>();
    NAMES.forEach(name -> LANGUAGES.forEach(language -> files.add(List.of(name, language))));
    return files;
  }

  private static List<List<String>> truth() {
    List<List<String>> truth = new ArrayList<>();
    for (String name : NAMES) {
      Set<String> files = new TreeSet<>();
      LANGUAGES.forEach(language -> files.add(blind(name, language)));
      truth.add(List.copyOf(files));
    }
    return truth;
  }

  private static String firstLines(String text, int lines) {
    return String.join("\n", text.lines().limit(lines).toList()) + "\n";
  }
}
