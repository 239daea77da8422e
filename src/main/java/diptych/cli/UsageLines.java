package diptych.cli;

import diptych.translate.Usage;
import java.util.List;
import java.util.Locale;

/** What translating took: a line for each service that was asked or could be spared asking. */
final class UsageLines {
  private UsageLines() {}

  /**
   * {@code translated by deepl: 1,204 sentences, 118,200 characters in 31 requests (2 of them
   * repeated), cost about 2.96 by its price; 96 sentences from the cache}.
   */
  static void print(List<Usage> usage, Terminal terminal) {
    for (Usage each : usage) {
      if (each.requests() > 0 || each.cacheHits() > 0) {
        terminal.line("translated by " + each.engine() + ": " + line(each));
      }
    }
  }

  private static String line(Usage usage) {
    StringBuilder line = new StringBuilder();
    if (usage.requests() == 0) {
      line.append("nothing was sent");
    } else if (usage.segments() == 0) {
      line.append("nothing, after ").append(count(usage.requests(), "request"));
    } else {
      line.append(count(usage.segments(), "sentence"))
          .append(", ")
          .append(count(usage.characters(), "character"))
          .append(" in ")
          .append(count(usage.requests(), "request"));
      if (usage.retries() > 0) {
        line.append(String.format(Locale.ROOT, " (%,d of them repeated)", usage.retries()));
      }
      if (usage.cost() > 0) {
        line.append(String.format(Locale.ROOT, ", cost about %.2f by its price", usage.cost()));
      }
    }
    if (usage.cacheHits() > 0) {
      line.append("; ").append(count(usage.cacheHits(), "sentence")).append(" from the cache");
    }
    return line.toString();
  }

  private static String count(long number, String one) {
    return String.format(Locale.ROOT, "%,d %s%s", number, one, number == 1 ? "" : "s");
  }
}
