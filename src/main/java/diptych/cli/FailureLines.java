package diptych.cli;

import diptych.store.FailureRecord;
import diptych.store.SafeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What failed, and why. Many that failed for one reason, such as a service that is down, are told
 * in one line: {@code failed: 64 (story-01/he_en, story-02/he_en, story-03/he_en …): …}.
 */
final class FailureLines {
  private static final int MOST_ALONE = 3;
  private static final int MOST_REASONS = 50;

  private FailureLines() {}

  static void print(List<FailureRecord> failures, Terminal terminal) {
    Map<String, List<FailureRecord>> byReason = new LinkedHashMap<>();
    failures.forEach(f -> byReason.computeIfAbsent(f.reason(), r -> new ArrayList<>()).add(f));
    byReason.values().stream().limit(MOST_REASONS).forEach(same -> print(terminal, same));
    if (byReason.size() > MOST_REASONS) {
      terminal.line(
          "… and " + (byReason.size() - MOST_REASONS) + " more reasons, all in the index");
    }
  }

  private static void print(Terminal terminal, List<FailureRecord> same) {
    if (same.size() <= MOST_ALONE) {
      same.forEach(failure -> line(terminal, failure.message()));
      return;
    }
    String some =
        same.stream()
            .limit(MOST_ALONE)
            .map(failure -> SafeName.shown(failure.subject()))
            .collect(Collectors.joining(", "));
    line(terminal, same.size() + " (" + some + " …): " + same.get(0).reason());
  }

  private static void line(Terminal terminal, String message) {
    terminal.styled("@|red failed|@: " + message.replace("@|", "@ |"));
  }
}
