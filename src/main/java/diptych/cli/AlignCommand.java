package diptych.cli;

import diptych.model.Edition;
import diptych.model.Failure;
import diptych.report.AlignmentFormats;
import diptych.route.AlignedPair;
import diptych.route.Options;
import diptych.route.TwoFiles;
import diptych.route.Workbench;
import diptych.store.OutputLayout;
import diptych.store.SafeName;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Aligns two files and prints the alignment. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {"Pairs the sentences of two files and prints the alignment; judges nothing."},
    footerHeading = "%nFormats:%n",
    footer = {
      "  tsv     left text, right text, score, moved; a row for each bead",
      "  beads   0,1:0 0.93   numbers of the segments on both sides, and the score",
      "  ladder  rungs of segment numbers with the score of what follows, as hunalign prints",
      "  json    the comparison as JSON, without differences",
      "  tmx     a translation memory of the linked beads"
    })
final class AlignCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @Parameters(index = "0", paramLabel = "LEFT", description = "The source.")
  @SuppressWarnings("NullAway.Init")
  private Path left;

  @Parameters(index = "1", paramLabel = "RIGHT", description = "The target.")
  @SuppressWarnings("NullAway.Init")
  private Path right;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "tsv",
      description = "tsv, beads, ladder, json or tmx (default: ${DEFAULT-VALUE}).")
  private String format = "tsv";

  @Option(
      names = {"-t", "--translator"},
      paramLabel = "NAME",
      defaultValue = "lexicon",
      description = "Translation engine (default: ${DEFAULT-VALUE}).")
  private String translator = "lexicon";

  @Option(
      names = {"-m", "--mode"},
      paramLabel = "MODE",
      defaultValue = "auto",
      description = "auto, edition or outlet (default: ${DEFAULT-VALUE}).")
  private ComparisonOptions.ModeChoice mode = ComparisonOptions.ModeChoice.AUTO;

  @Option(
      names = "--segmentation",
      paramLabel = "HOW",
      defaultValue = "auto",
      description = "auto: sentences; lines: one segment a line (default: ${DEFAULT-VALUE}).")
  private Options.Segmentation segmentation = Options.Segmentation.AUTO;

  @Option(names = "--left-language", paramLabel = "CODE", description = "Language of LEFT.")
  private @Nullable String leftLanguage;

  @Option(names = "--right-language", paramLabel = "CODE", description = "Language of RIGHT.")
  private @Nullable String rightLanguage;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Output folder, where the translation cache is (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Override
  public Integer call() throws Exception {
    Session session = diptych.session();
    String name = format.strip().toLowerCase(Locale.ROOT);
    AlignmentFormats.Format plain =
        AlignmentFormats.find(name)
            .orElseThrow(
                () ->
                    new Failure(
                        Failure.Category.STOP,
                        "There is no alignment format '"
                            + SafeName.shown(name)
                            + "'; there are "
                            + String.join(", ", AlignmentFormats.names())
                            + "."));
    Options options =
        Options.DEFAULT
            .withTranslator(translator)
            .withMode(mode.mode())
            .withSegmentation(segmentation);
    AlignedPair aligned = align(session, options);
    plain.write(aligned.translated().pair(), aligned.alignment(), session.terminal().out());
    return 0;
  }

  private AlignedPair align(Session session, Options options) throws Failure {
    Workbench workbench = session.toolbox().workbench(new OutputLayout(output).state());
    TwoFiles files = TwoFiles.of(left, right).withLanguages(leftLanguage, rightLanguage);
    Edition source = TwoFiles.read(workbench, files.left(), options);
    Edition target = TwoFiles.read(workbench, files.right(), options);
    return workbench.align(workbench.translate(source, target, options), options);
  }
}
