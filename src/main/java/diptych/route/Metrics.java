package diptych.route;

import diptych.translate.Usage;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * What a watching process counted since it started, in the text format that Prometheus reads: files
 * and comparisons, and for every translation service what was asked of it and what that may cost.
 */
final class Metrics {
  private final Tally tally;
  private final Supplier<List<Usage>> usage;

  Metrics(Tally tally, Supplier<List<Usage>> usage) {
    this.tally = tally;
    this.usage = usage;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    plain(text, "diptych_files_read_total", "Files read.", tally.read());
    plain(text, "diptych_comparisons_total", "Comparisons made.", tally.compared());
    plain(text, "diptych_failures_total", "Files and pairs set aside.", tally.failed());
    List<Usage> engines = usage.get();
    engine(text, "requests", "Requests sent, repeats included.", engines, Usage::requests);
    engine(text, "retries", "Requests that repeated an earlier one.", engines, Usage::retries);
    engine(text, "segments", "Sentences translated by the service.", engines, Usage::segments);
    engine(text, "characters", "Characters the service translated.", engines, Usage::characters);
    engine(text, "cache_hits", "Sentences taken from the cache.", engines, Usage::cacheHits);
    engine(text, "cost", "Estimated price of the characters.", engines, Usage::cost);
    return text.toString();
  }

  private static void plain(StringBuilder text, String name, String help, long value) {
    head(text, name, help);
    text.append(name).append(' ').append(value).append('\n');
  }

  private static void engine(
      StringBuilder text,
      String what,
      String help,
      List<Usage> engines,
      ToDoubleFunction<Usage> value) {
    if (engines.isEmpty()) {
      return;
    }
    String name = "diptych_translation_" + what + "_total";
    head(text, name, help);
    for (Usage each : engines) {
      double number = value.applyAsDouble(each);
      text.append(name)
          .append("{engine=\"")
          .append(label(each.engine()))
          .append("\"} ")
          .append(
              number == Math.rint(number)
                  ? Long.toString((long) number)
                  : String.format(Locale.ROOT, "%.6f", number))
          .append('\n');
    }
  }

  private static void head(StringBuilder text, String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" counter\n");
  }

  private static String label(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
