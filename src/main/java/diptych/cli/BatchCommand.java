package diptych.cli;

import diptych.route.Newsroom;
import diptych.route.RouteRunner;
import diptych.route.Tally;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Works on everything in the input folder. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Compares the editions of every story in the input folder and writes an index over all.",
      "What is done already is not done again; what cannot be processed is copied to"
          + " OUTPUT/failed with the reason, and the others go on."
    },
    footerHeading = "%nWhich files belong together:%n",
    footer = {
      "  input/STORY/he.html            an edition, by its language",
      "  input/STORY/OUTLET.en.docx     an article of another outlet",
      "  input/STORY.he.txt             the same without a folder",
      "  input/STORY/story.yaml         title, base edition, and what the names do not say",
      "  input/stories.yaml             which files are a story; 'diptych pair --write' makes one",
      "  anything else                  by what the documents declare and say, see --pair"
    })
final class BatchCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @Option(
      names = {"-i", "--input"},
      paramLabel = "DIR",
      defaultValue = "input",
      description = "Folder with the article files (default: ${DEFAULT-VALUE}).")
  private Path input = Path.of("input");

  @Mixin private final ComparisonOptions comparison = new ComparisonOptions();

  @Mixin private final PairingOptions pairing = new PairingOptions();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Stories worked on at a time (default: the number of processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws Exception {
    Session session = diptych.session();
    Newsroom.Settings settings = RunSettings.of(session, input, comparison, jobs);
    Tally tally;
    try (BatchProgress progress = new BatchProgress(session.terminal());
        Newsroom newsroom = RunSettings.newsroom(session, settings, pairing.by, progress);
        RouteRunner runner = RouteRunner.start(settings, newsroom)) {
      runner.runBatch();
      tally = newsroom.tally();
    }
    new BatchSummary(session.terminal(), settings.input(), settings.output())
        .print(tally, session.toolbox().usage());
    return tally.failed() == 0 ? 0 : 1;
  }
}
