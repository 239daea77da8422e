package diptych.cli;

import diptych.model.Failure;
import diptych.pair.PairFile;
import diptych.pair.Proposal;
import diptych.route.EditionFile;
import diptych.route.PairDesk;
import diptych.route.Story;
import diptych.store.SafeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints a proposal for people. */
final class PairTable {
  private static final int MOST_NEAR_MISSES = 40;
  private static final int LONGEST_HEADLINE = 60;

  private final Terminal terminal;

  PairTable(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(PairDesk.Found found) {
    Proposal proposal = found.result().proposal();
    if (found.given().isEmpty() && proposal.stories().isEmpty() && proposal.alone().isEmpty()) {
      terminal.line(
          found.result().unreadable().isEmpty() ? "There are no article files." : "No stories.");
    }
    stories(found);
    nearMisses(proposal.nearMisses());
    alone(proposal.alone());
    unreadable(found.result().unreadable());
    terminal.line(summary(found));
  }

  private void stories(PairDesk.Found found) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("STORY", "FILE", "LANGUAGE", "EVIDENCE", "SCORE", "HEADLINE"));
    for (Story story : found.given()) {
      String name = shown(story.name());
      for (EditionFile file : story.files()) {
        String language = file.language() == null ? "" : file.language();
        rows.add(List.of(name, shown(file.name()), language, "name", "", ""));
        name = "";
      }
    }
    found
        .proposed()
        .forEach(
            (story, group) -> {
              String name = shown(story);
              String evidence = group.evidence().name().toLowerCase(Locale.ROOT);
              for (PairFile file : group.files()) {
                rows.add(row(name, file, evidence, score(group.score())));
                name = "";
              }
            });
    if (rows.size() > 1) {
      TextTable.of(rows).print(terminal);
      terminal.line("");
    }
  }

  private static List<String> row(String story, PairFile file, String evidence, String score) {
    String headline = shown(file.headline());
    return List.of(
        story,
        shown(file.name()),
        file.language(),
        evidence,
        score,
        headline.length() <= LONGEST_HEADLINE
            ? headline
            : headline.substring(0, LONGEST_HEADLINE) + "…");
  }

  private void nearMisses(List<Proposal.NearMiss> misses) {
    if (misses.isEmpty()) {
      return;
    }
    terminal.styled("@|bold Near misses, for you to decide|@");
    for (Proposal.NearMiss miss : misses.subList(0, Math.min(misses.size(), MOST_NEAR_MISSES))) {
      terminal.line(
          "  %s  %s  and  %s"
              .formatted(
                  score(miss.score()), shown(miss.first().name()), shown(miss.second().name())));
      terminal.line("        " + shown(miss.why()));
    }
    if (misses.size() > MOST_NEAR_MISSES) {
      terminal.line("  and " + (misses.size() - MOST_NEAR_MISSES) + " more; --json lists them");
    }
    terminal.line("");
  }

  private void alone(List<Proposal.Alone> alone) {
    if (alone.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("ALONE", "LANGUAGE", "WHY"));
    for (Proposal.Alone each : alone) {
      rows.add(List.of(shown(each.file().name()), each.file().language(), shown(each.why())));
    }
    TextTable.of(rows).print(terminal);
    terminal.line("");
  }

  private void unreadable(Map<String, Failure> failures) {
    new TreeMap<>(failures)
        .forEach((file, failure) -> terminal.message("Not read: " + failure.getMessage()));
  }

  private static String summary(PairDesk.Found found) {
    Proposal proposal = found.result().proposal();
    return "%d stories by name, %d proposed, %d near misses, %d files alone, %d not read."
        .formatted(
            found.given().size(),
            proposal.stories().size(),
            proposal.nearMisses().size(),
            proposal.alone().size(),
            found.result().unreadable().size());
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  private static String shown(String text) {
    return SafeName.shown(text);
  }
}
