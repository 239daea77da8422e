package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndexPageTest {
  private static final IndexEntry GLOSS =
      IndexEntry.report(ComparisonSummary.of(Demo.gloss()), "a-story/he_en.html", "a.json");
  private static final IndexEntry SILENT =
      IndexEntry.report(ComparisonSummary.of(Demo.silent()), "ש/x y#?:\"<.html", "b.json");
  private static final IndexEntry FAILED =
      IndexEntry.failed("z", "Zebra", "he", "en", "No service; start one.");
  private static final IndexEntry WAITING = IndexEntry.waiting("budget", "The <b>budget", "he");
  private static final IndexFailure FILE =
      new IndexFailure("z/../<i>.pdf", "It is empty.", "Put it in again.", "//evil/failed");

  @Test
  void listsWhateverCameInWhateverOrder() throws IOException {
    Index one = new Index(List.of(GLOSS, SILENT, FAILED, WAITING), List.of(FILE));
    Index other = new Index(List.of(WAITING, FAILED, SILENT, GLOSS), List.of(FILE));
    assertThat(page(one)).isEqualTo(page(other));
    assertThat(data(one)).isEqualTo(data(other));
    Document page = Jsoup.parse(page(one));
    assertThat(page.select("tbody tr").eachAttr("class"))
        .containsExactly(
            "group st-warnings", "again st-warnings", "group st-waiting", "group st-failed");
    assertThat(page.select(".meta").text())
        .isEqualTo("3 stories · 2 reports · 2 with warnings · 1 waiting · 2 failed");
  }

  @Test
  void givesTheWordsOfAStoryWithoutReportTheRoomOfItsFigures() throws IOException {
    Document page = Jsoup.parse(page(new Index(List.of(GLOSS, WAITING), List.of())));
    int columns = page.select("thead th").size();
    assertThat(page.select("tr.st-warnings td, tr.st-warnings th")).hasSize(columns);
    assertThat(page.select("tr.st-waiting td, tr.st-waiting th")).hasSize(columns - 4);
    assertThat(page.select("tr.st-waiting .status").attr("colspan")).isEqualTo("5");
  }

  @Test
  void saysWhatFailedAndWhatToDo() throws IOException {
    Document page = Jsoup.parse(page(new Index(List.of(FAILED), List.of(FILE))));
    assertThat(page.select(".warnings").text())
        .contains("1 file not processed", "z/../<i>.pdf", "It is empty.", "Put it in again.");
    assertThat(page.select(".st-failed .status").text()).contains("failed", "start one");
    assertThat(page.select("i")).isEmpty();
  }

  @Test
  void aReportWithoutTranslationIsNotComplete() throws IOException {
    Document page = Jsoup.parse(page(new Index(List.of(SILENT), List.of())));
    assertThat(page.select(".status").text()).contains("with warnings", "12 sentences not transl");
  }

  @Test
  void everyAddressIsAFileBelow() throws IOException {
    Document page = Jsoup.parse(page(new Index(List.of(GLOSS, SILENT), List.of(FILE))));
    assertThat(page.select("a").eachAttr("href"))
        .contains("a-story/he_en.html", "%D7%A9/x%20y%23%3F%3A%22%3C.html", ".//evil/failed");
    assertThat(Addresses.encode("javascript:alert(1)")).isEqualTo("javascript%3Aalert%281%29");
  }

  @Test
  void saysWhatToDoWhenThereIsNothing() throws IOException {
    Document page = Jsoup.parse(page(new Index(List.of(), List.of())));
    assertThat(page.select(".nothing").text())
        .contains("Nothing here yet", "input/my-story/he.html");
    assertThat(page.select("table")).isEmpty();
  }

  @Test
  void dataHasTheFiguresAndTheReasons() throws IOException {
    Index index =
        new Index(
            List.of(
                GLOSS.withRevisions(
                    List.of(new IndexEntry.Revision("en", 2, null, 7, true, "r", 4)))),
            List.of(FILE),
            "2026-01-02T03:04:05Z");
    JsonNode json = new ObjectMapper().readTree(data(index));
    assertThat(json.get("schema").asText()).isEqualTo("diptych/index/1");
    assertThat(json.get("generatedAt").asText()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(json.at("/comparisons/0/summary/bySeverity/high").asInt()).isEqualTo(6);
    assertThat(json.at("/comparisons/0/status").asText()).isEqualTo("warnings");
    assertThat(json.at("/comparisons/0/revisions/0/differences").asInt()).isEqualTo(4);
    assertThat(json.at("/failures/0/next").asText()).isEqualTo("Put it in again.");
    assertThat(json.at("/comparisons/0/revisions/0/sentences").asInt()).isEqualTo(7);
    assertThat(json.at("/comparisons/0/revisions/0/compared").asBoolean()).isTrue();
    assertThat(page(index))
        .contains("2026-01-02T03:04:05Z", "7 sentences", "4 changes", "compared here");
  }

  private static String page(Index index) throws IOException {
    StringBuilder out = new StringBuilder();
    new IndexPage(index).write(out);
    return out.toString();
  }

  private static String data(Index index) throws IOException {
    StringBuilder out = new StringBuilder();
    new IndexData(index).write(out);
    return out.toString();
  }
}
