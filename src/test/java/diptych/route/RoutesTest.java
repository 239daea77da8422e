package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import diptych.model.Failure;
import diptych.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The routes that ship, in a real Camel context. */
class RoutesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path input;
  private Path output;
  private final Doubles doubles = new Doubles();
  private Options options = Options.DEFAULT;

  @BeforeEach
  void makeInput() throws IOException {
    input = Files.createDirectory(folder.resolve("in put"));
    output = folder.resolve("out, put");
  }

  @Test
  void comparesTheEditionsOfAStory() throws Exception {
    write("arms/he.txt", "אחת\nשתיים\n");
    write("arms/en.txt", "one\n");

    Tally tally = batch();

    assertThat(output.resolve("arms/he_en.html")).hasContent("he en EDITION 1");
    assertThat(output.resolve("arms/he_en.json")).exists();
    assertThat(output.resolve("index.html")).exists();
    assertThat(tally.compared()).isEqualTo(1);
    assertThat(tally.failures()).isEmpty();
  }

  @Test
  void doesNothingTwice() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "one\n");
    batch();

    Tally tally = batch();

    assertThat(doubles.extractions).hasValue(2);
    assertThat(doubles.comparisons).hasValue(1);
    assertThat(tally.compared()).isZero();
    assertThat(tally.upToDate()).isEqualTo(1);
  }

  @Test
  void comparesAgainWhatChangedAndWhoseReportIsGone() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "one\n");
    write("tax/he.txt", "אחת\n");
    write("tax/en.txt", "one\n");
    batch();
    write("arms/en.txt", "one\ntwo\n");
    Files.delete(output.resolve("tax/he_en.html"));

    Tally tally = batch();

    assertThat(tally.compared()).as("two pairs and a revision").isEqualTo(3);
    assertThat(doubles.extractions).hasValue(5);
    assertThat(output.resolve("arms/he_en.html")).hasContent("he en EDITION 1");
    assertThat(output.resolve("tax/he_en.html")).exists();
  }

  @Test
  void setsAsideWhatFailsAndGoesOn() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "JUNK");
    write("arms/fr.txt", "BUG");
    write("arms/blankspot.en.txt", "one\n");
    write("arms/empty.txt", "");

    Tally tally = batch();

    assertThat(tally.failures()).hasSize(3);
    assertThat(tally.compared()).isEqualTo(1);
    assertThat(output.resolve("arms/he_blankspot.en.html")).exists();
    Path failed = output.resolve("failed/arms");
    assertThat(failed.resolve("en.txt")).hasContent("JUNK");
    assertThat(failed.resolve("en.txt.reason.txt"))
        .content()
        .startsWith("en.txt is junk: drop it.");
    try (var files = Files.list(failed)) {
      assertThat(files).hasSize(6);
    }
    assertThat(tally.failures())
        .anySatisfy(failure -> assertThat(failure.reason()).contains("en.txt is junk: drop it."))
        .anySatisfy(failure -> assertThat(failure.reason()).contains("no article text"))
        .anySatisfy(failure -> assertThat(failure.reason()).contains("error in Diptych"));
  }

  @Test
  void remembersFailuresUntilTheFileIsMended() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "JUNK");
    batch();
    Tally second = batch();
    assertThat(second.failures()).hasSize(1);
    assertThat(doubles.extractions).hasValue(2);

    write("arms/en.txt", "one\n");
    Tally third = batch();

    assertThat(third.failures()).isEmpty();
    try (var files = Files.list(output.resolve("failed"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void unreachableTranslatorLeavesNoReportButAReason() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "one\n");
    doubles.translator.unreachable = true;
    Tally failing = batch();
    assertThat(failing.failures()).hasSize(1);
    assertThat(failing.failures().get(0).reason()).contains("http://localhost:1");
    assertThat(output.resolve("arms/he_en.html")).doesNotExist();
    assertThat(index().at("/comparisons/0/status").asText()).isEqualTo("failed");
    assertThat(index().at("/comparisons/0/messages/0").asText()).contains("http://localhost:1");

    doubles.translator.unreachable = false;
    Tally working = batch();

    assertThat(working.failures()).isEmpty();
    assertThat(working.compared()).isEqualTo(1);
  }

  @Test
  void incompleteTranslationIsTriedAgain() throws Exception {
    write("arms/he.txt", "אחת\nשתיים\n");
    write("arms/en.txt", "one\ntwo\n");
    doubles.translator.unavailable = 1;
    batch();
    JsonNode comparison = index().at("/comparisons/0");
    assertThat(comparison.path("status").asText()).isEqualTo("warnings");
    assertThat(comparison.at("/messages/0").asText()).contains("1 of 2 sentences", "too busy");

    doubles.translator.unavailable = 0;
    assertThat(batch().compared()).isEqualTo(1);
    assertThat(batch().compared()).isZero();
  }

  @Test
  void indexTellsOfSingleEditionsAndForgetsRemovedStories() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("gone/he.txt", "אחת\n");
    batch();
    assertThat(index().path("comparisons")).hasSize(2);
    assertThat(index().at("/comparisons/0/status").asText()).isEqualTo("waiting");
    Files.delete(input.resolve("gone/he.txt"));

    batch();

    assertThat(index().path("comparisons")).hasSize(1);
  }

  @Test
  void aChangedTextIsANewRevisionComparedWithTheOneBefore() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "one\n");
    batch();
    write("arms/en.txt", "one\ntwo\n");

    assertThat(batch().compared()).isEqualTo(2);

    assertThat(output.resolve("arms/en@1_en@2.html")).hasContent("en@1 en@2 EDITION 1");
    JsonNode revisions = index().at("/comparisons/0/revisions");
    assertThat(revisions).hasSize(2);
    assertThat(revisions.at("/0/edition").asText()).isEqualTo("en");
    assertThat(revisions.at("/0/number").asInt()).isEqualTo(2);
    assertThat(revisions.at("/0/page").asText()).isEqualTo("arms/en@1_en@2.html");
    assertThat(revisions.at("/0/differences").asInt()).isEqualTo(1);
    assertThat(batch().compared()).isZero();
  }

  @Test
  void severalChangesInARowAreAllKept() throws Exception {
    write("arms/he.txt", "אחת\n");
    for (String text : List.of("one\n", "one\ntwo\n", "one\ntwo\nthree\n", "one\n")) {
      write("arms/en.txt", text);
      batch();
    }

    for (String pair : List.of("en@1_en@2", "en@2_en@3", "en@3_en@4")) {
      assertThat(output.resolve("arms/" + pair + ".html")).exists();
    }
    JsonNode revisions = index().at("/comparisons/0/revisions");
    assertThat(revisions.findValuesAsText("number")).containsExactly("4", "3", "2", "1");
    assertThat(revisions.findValuesAsText("sentences")).containsExactly("1", "3", "2", "1");
    assertThat(revisions.findValuesAsText("compared"))
        .containsExactly("true", "false", "false", "false");
    assertThat(revisions.at("/0/differences").asInt()).as("what was taken back").isEqualTo(2);
  }

  @Test
  void aRevisionThatNobodyLookedAtIsComparedLater() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "one\n");
    batch();
    write("arms/en.txt", "one\ntwo\n");
    batch();
    write("arms/en.txt", "one\ntwo\nthree\n");
    batch();
    Files.delete(output.resolve("arms/en@1_en@2.html"));

    assertThat(batch().compared()).isEqualTo(1);

    assertThat(output.resolve("arms/en@1_en@2.html")).exists();
  }

  @Test
  void theHistoryTellsWhichRevisionTheComparisonUsed() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "one\n");
    batch();
    write("arms/en.txt", "one\ntwo\n");
    doubles.translator.unreachable = true;
    batch();

    JsonNode failing = index().at("/comparisons/0");
    assertThat(failing.path("status").asText()).isEqualTo("failed");
    doubles.translator.unreachable = false;
    batch();
    assertThat(index().at("/comparisons/0/revisions").findValuesAsText("compared"))
        .containsExactly("true", "false");
  }

  @Test
  void forgetsWhatFailedWhenItsFileIsGone() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "JUNK");
    batch();
    Files.delete(input.resolve("arms/en.txt"));

    assertThat(batch().failures()).isEmpty();

    assertThat(output.resolve("failed/arms")).doesNotExist();
  }

  @Test
  void otherMarkupAroundTheSameWordsIsNoRevision() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "one\n");
    batch();
    write("arms/en.txt", "  one\n\n");

    batch();

    assertThat(output.resolve("arms/en@1_en@2.html")).doesNotExist();
    assertThat(index().at("/comparisons/0/revisions")).isEmpty();
  }

  @Test
  void wrongSettingStopsTheRunWithItsReason() throws Exception {
    write("arms/he.txt", "אחת\n");
    write("arms/en.txt", "one\n");
    options = Options.DEFAULT.withTranslator("nonsense");

    Tally tally = batch();

    assertThat(tally.failures()).hasSize(1);
    assertThat(tally.failures().get(0).reason()).contains("no translator 'nonsense'");
  }

  @Test
  void whatNeedsNoTranslationIsComparedWhenNothingCanBeTranslated() throws Exception {
    for (String story : List.of("a", "b", "c", "d")) {
      write(story + "/he.txt", "אחת\n");
      write(story + "/en.txt", "one\n");
      write(story + "/other.he.txt", "שתיים\n");
    }
    doubles.translator.refused = true;

    Tally tally = batch();

    for (String story : List.of("a", "b", "c", "d")) {
      assertThat(output.resolve(story + "/he_other.he.html")).exists();
      assertThat(output.resolve(story + "/he_en.html")).doesNotExist();
    }
    assertThat(tally.failures()).isNotEmpty();
    assertThat(tally.failures()).allMatch(failure -> failure.reason().contains("wrong key"));
    assertThat(tally.failures().size() + tally.left()).isEqualTo(4);

    doubles.translator.refused = false;
    assertThat(batch().compared()).isEqualTo(4);
    assertThat(output.resolve("d/he_en.html")).exists();
  }

  @Test
  void missingInputFolderIsSaid() {
    input = folder.resolve("nowhere");
    assertThatThrownBy(this::batch)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("There is no input folder");
  }

  @Test
  void secondRunOnTheSameOutputIsRefused() throws Exception {
    try (Newsroom newsroom = newsroom(Progress.NONE)) {
      assertThat(newsroom.beans()).containsKey("desk");
      assertThatThrownBy(() -> newsroom(Progress.NONE))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("Another diptych (process ");
    }
  }

  private Tally batch() throws Exception {
    try (Newsroom newsroom = newsroom(Progress.NONE);
        RouteRunner runner = RouteRunner.start(settings(), newsroom)) {
      runner.runBatch();
      return newsroom.tally();
    }
  }

  private Newsroom newsroom(Progress progress) throws Failure {
    return new Newsroom(
        settings(), doubles.workbench(), Doubles::renderer, progress, CLOCK, List::of);
  }

  private Newsroom.Settings settings() {
    return new Newsroom.Settings(
        input, output, new RoutesFolder(Path.of("routes")), options, 2, Duration.ZERO, false);
  }

  private JsonNode index() throws IOException {
    return Json.mapper().readTree(output.resolve("index.json").toFile());
  }

  private void write(String name, String text) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
