package diptych.route;

import diptych.store.FailureRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The page that tells how a watching process is doing. */
final class StatusPage {
  private static final int MOST_FAILURES = 50;

  private final Tally tally;
  private final Newsroom.Settings settings;
  private final Clock clock;
  private final Instant since;

  StatusPage(Tally tally, Newsroom.Settings settings, Clock clock) {
    this.tally = tally;
    this.settings = settings;
    this.clock = clock;
    this.since = clock.instant();
  }

  String html() {
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Diptych: status</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="10">
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto;
                   padding: 0 1rem; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; }
            dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
            </style></head><body>
            <h1>Diptych is watching</h1>
            <p><a href="/">All stories</a></p>
            <dl>
            """);
    field(page, "Input", settings.input().toString());
    field(page, "Output", settings.output().toString());
    field(page, "Translator", settings.options().translator());
    field(page, "Running for", duration());
    field(page, "Files read", Integer.toString(tally.read()));
    field(page, "Comparisons made", Integer.toString(tally.compared()));
    field(page, "Failed", Integer.toString(tally.failed()));
    page.append("</dl>\n");
    failures(page);
    return page.append("</body></html>\n").toString();
  }

  private void failures(StringBuilder page) {
    List<FailureRecord> failures = tally.failures();
    if (failures.isEmpty()) {
      return;
    }
    page.append("<h2>What failed, the newest last</h2>\n<ul>\n");
    int from = Math.max(0, failures.size() - MOST_FAILURES);
    for (FailureRecord failure : failures.subList(from, failures.size())) {
      page.append("<li><bdi>").append(escape(failure.message())).append("</bdi></li>\n");
    }
    page.append("</ul>\n");
  }

  private String duration() {
    Duration up = Duration.between(since, clock.instant());
    return "%d h %d min".formatted(up.toHours(), up.toMinutesPart());
  }

  private static void field(StringBuilder page, String name, String value) {
    page.append("<dt>").append(name).append("</dt><dd><bdi>");
    page.append(escape(value)).append("</bdi></dd>\n");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
