package diptych.cli;

import diptych.model.Failure;
import diptych.route.FolderPairing;
import diptych.route.Options;
import diptych.route.PairDesk;
import diptych.store.OutputLayout;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Proposes which files of a folder are editions of one story. */
@Command(
    name = "pair",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows which files of a folder are editions of one story, and why: by their names, by what"
          + " the documents declare of each other, and by what they say, across languages.",
      "What is not sure is listed as a near miss, for you to decide. Nothing is moved or renamed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  diptych pair incoming                  shows the proposal",
      "  diptych pair --write incoming          and writes it to incoming/stories.yaml",
      "  diptych batch --input incoming         compares the stories that are listed there"
    })
final class PairCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @Parameters(index = "0", paramLabel = "DIR", description = "Folder with article files.")
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "content",
      description =
          "content: links and what the texts say (default); links: only what documents declare.")
  private FolderPairing.By by = FolderPairing.By.CONTENT;

  @Option(
      names = "--write",
      description = "Writes the proposed stories to DIR/stories.yaml, which batch and watch read.")
  private boolean write;

  @Option(
      names = "--force",
      description =
          "With --write: also where stories.yaml was written or changed by hand. Its stories are"
              + " kept, its comments are not; the file as it was is kept as stories.yaml~.")
  private boolean force;

  @Option(names = "--json", description = "Prints the proposal as JSON.")
  private boolean json;

  @Option(
      names = {"-t", "--translator"},
      paramLabel = "NAME",
      defaultValue = "lexicon",
      description = "Translation engine for likely pairs (default: ${DEFAULT-VALUE}).")
  private String translator = "lexicon";

  @Option(
      names = "--base-language",
      paramLabel = "CODE",
      defaultValue = "he",
      description = "Language of the file that names the story (default: ${DEFAULT-VALUE}).")
  private String baseLanguage = "he";

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Files read at a time (default: the number of processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Output folder, where the translation cache is (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("output");

  @Override
  public Integer call() throws Exception {
    Session session = diptych.session();
    Options options = Options.DEFAULT.withTranslator(translator).withBaseLanguage(baseLanguage);
    OutputLayout layout = new OutputLayout(output);
    FolderPairing pairing =
        new FolderPairing(
            session.toolbox().workbench(layout.state()),
            session.toolbox()::glosser,
            options,
            Math.max(1, Math.min(64, jobs)));
    PairDesk desk = new PairDesk(folder, pairing, layout);
    PairDesk.Found found = desk.look(by);
    if (!json) {
      new PairTable(session.terminal()).print(found);
    }
    @Nullable Path written = write ? write(session, desk, found) : null;
    if (json) {
      session.terminal().line(PairJson.of(found, written));
    }
    return found.result().unreadable().isEmpty() ? 0 : 1;
  }

  private @Nullable Path write(Session session, PairDesk desk, PairDesk.Found found)
      throws Failure {
    Optional<Path> written = desk.write(found, force);
    if (!json) {
      String done =
          written
              .map(file -> "Written to " + file + "; 'diptych batch' reads it there.")
              .orElse("Nothing to write: there is no story that is not there already.");
      session.terminal().line(done);
    }
    return written.orElse(null);
  }
}
