package diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import diptych.model.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes pages to look at in a browser, below {@code target/demo}. */
class DemoPagesTest {
  private static final Path FOLDER = Path.of("target", "demo");

  @Test
  void writesPagesToLookAt() throws IOException {
    Files.createDirectories(FOLDER);
    Map<String, Comparison> pages = new LinkedHashMap<>();
    pages.put("gloss", Demo.gloss());
    pages.put("half", Demo.half());
    pages.put("silent", Demo.silent());
    pages.put("outlet", Demo.outlet());
    pages.put("swapped", Sample.swap(Demo.gloss()));
    pages.put("hostile", Hostile.comparison());
    pages.put("long", Pages.large(400));
    for (Map.Entry<String, Comparison> page : pages.entrySet()) {
      for (String format : new Renderers().formats()) {
        Path file = FOLDER.resolve(page.getKey() + "." + format);
        StringBuilder out = new StringBuilder();
        new Renderers().expect(format).render(page.getValue(), out);
        Files.writeString(file, out);
      }
    }
    Index index = index(pages);
    StringBuilder page = new StringBuilder();
    new IndexPage(index).write(page);
    Files.writeString(FOLDER.resolve("index.html"), page);
    StringBuilder empty = new StringBuilder();
    new IndexPage(new Index(List.of(), List.of())).write(empty);
    Files.writeString(FOLDER.resolve("index-empty.html"), empty);
    assertThat(page).contains("gloss.html", "half.html", "failed");
  }

  private static Index index(Map<String, Comparison> pages) {
    List<IndexEntry> entries = new java.util.ArrayList<>();
    pages.forEach(
        (name, comparison) -> {
          ComparisonSummary summary = ComparisonSummary.of(comparison);
          IndexEntry entry = IndexEntry.report(summary, name + ".html", name + ".json");
          entries.add(
              name.equals("gloss")
                  ? entry.withRevisions(
                      List.of(
                          new IndexEntry.Revision(
                              "en", 2, "2024-03-06T08:10:00Z", 21, true, "en-2.html", 4),
                          new IndexEntry.Revision(
                              "en", 1, "2024-03-05T21:02:00Z", 20, false, null, 0)))
                  : entry);
        });
    entries.add(IndexEntry.waiting("budget", "The budget vote", "he"));
    entries.add(
        IndexEntry.failed(
            "strike",
            "The doctors' strike",
            "he",
            "en",
            "The service at http://127.0.0.1:5000"
                + " cannot be reached; start it or choose --translator lexicon."));
    return new Index(
        entries,
        List.of(
            new IndexFailure(
                "strike/en.pdf",
                "The PDF is protected by a password.",
                "Save it without a password and put it in again.",
                "failed/strike/en.pdf")));
  }
}
