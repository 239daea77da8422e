package diptych.cli;

import diptych.model.Mode;
import diptych.route.Options;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every command that compares. */
final class ComparisonOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder the reports are written to (default: ${DEFAULT-VALUE}).")
  Path output = Path.of("output");

  @Option(
      names = {"-t", "--translator"},
      paramLabel = "NAME",
      defaultValue = "lexicon",
      description = {
        "Translation engine, or several separated by commas, the next asked where one fails"
            + " (default: ${DEFAULT-VALUE}, built in, Hebrew to English).",
        "'diptych translators' lists them."
      })
  String translator = "lexicon";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "html,json",
      description = "Report formats: html, json, csv, tmx, text (default: ${DEFAULT-VALUE}).")
  List<String> formats = List.of();

  @Option(
      names = {"-m", "--mode"},
      paramLabel = "MODE",
      defaultValue = "auto",
      description = {
        "edition: one text is a translation or revision of the other;",
        "outlet: independent articles on the same events;",
        "auto: chosen by how much of the shorter text has a counterpart (default)."
      })
  ModeChoice mode = ModeChoice.AUTO;

  @Option(
      names = "--direction",
      paramLabel = "WHICH",
      defaultValue = "auto",
      description = {
        "What is translated: auto (towards English, else what the engine can do; default),"
            + " forward (left into the right's language), back, both (each difference says from which"
            + " translation it was found)."
      })
  Options.Direction direction = Options.Direction.AUTO;

  @Option(
      names = "--segmentation",
      paramLabel = "HOW",
      defaultValue = "auto",
      description = "auto: sentences (default); lines: the files have one segment a line already.")
  Options.Segmentation segmentation = Options.Segmentation.AUTO;

  @Option(
      names = "--base-language",
      paramLabel = "CODE",
      defaultValue = "he",
      description =
          "Language of the base edition where story.yaml names none (default: ${DEFAULT-VALUE}).")
  String baseLanguage = "he";

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "Sends at most so many characters to translation services in this run.")
  @Nullable Long mostCharacters;

  /** What {@code --mode} may be. */
  enum ModeChoice {
    AUTO,
    EDITION,
    OUTLET;

    @Nullable Mode mode() {
      return switch (this) {
        case AUTO -> null;
        case EDITION -> Mode.EDITION;
        case OUTLET -> Mode.OUTLET;
      };
    }
  }

  Options options(Session session) {
    if (mostCharacters != null) {
      session.toolbox().limitCharacters(Math.max(0, mostCharacters));
    }
    List<String> names =
        formats.stream()
            .map(format -> format.strip().toLowerCase(Locale.ROOT))
            .filter(format -> !format.isEmpty())
            .distinct()
            .toList();
    return Options.DEFAULT
        .withTranslator(translator)
        .withMode(mode.mode())
        .withDirection(direction)
        .withSegmentation(segmentation)
        .withFormats(names)
        .withBaseLanguage(baseLanguage)
        .withSite(session.settings().digest());
  }
}
