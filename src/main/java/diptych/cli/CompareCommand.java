package diptych.cli;

import diptych.model.Comparison;
import diptych.model.Edition;
import diptych.route.Options;
import diptych.route.Report;
import diptych.route.Reporter;
import diptych.route.TranslatedPair;
import diptych.route.TwoFiles;
import diptych.route.Workbench;
import diptych.store.OutputLayout;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Compares any two files. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Compares two files: HTML, PDF, DOCX, ODT, RTF, EPUB or plain text, in any two languages.",
      "Prints what differs and writes a page to read side by side."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  diptych compare arms.he.html arms.en.docx",
      "  diptych compare --mode outlet ours.txt theirs.txt",
      "  diptych compare --left-language he --format html,tmx --output /tmp/out a.pdf b.pdf"
    })
final class CompareCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @Parameters(
      index = "0",
      paramLabel = "LEFT",
      description = "The base edition: what the other is measured by.")
  @SuppressWarnings("NullAway.Init")
  private Path left;

  @Parameters(index = "1", paramLabel = "RIGHT", description = "The edition compared with it.")
  @SuppressWarnings("NullAway.Init")
  private Path right;

  @Mixin private final ComparisonOptions comparison = new ComparisonOptions();

  @Option(
      names = "--left-language",
      paramLabel = "CODE",
      description = "Language of LEFT, such as he (else by its name, else detected).")
  private @Nullable String leftLanguage;

  @Option(names = "--right-language", paramLabel = "CODE", description = "Language of RIGHT.")
  private @Nullable String rightLanguage;

  @Option(
      names = "--story",
      paramLabel = "NAME",
      description = "Name of the story, and of the report's folder (default: by the file names).")
  private @Nullable String story;

  @Override
  public Integer call() throws Exception {
    Session session = diptych.session();
    Options options = comparison.options(session);
    TwoFiles files = TwoFiles.of(left, right).withLanguages(leftLanguage, rightLanguage);
    String name = story == null ? files.story() : story;
    OutputLayout layout = new OutputLayout(comparison.output);
    Reporter reporter = new Reporter(layout, session.toolbox().renderers());
    reporter.check(options);
    Workbench workbench = session.toolbox().workbench(layout.state());
    Edition leftEdition = TwoFiles.read(workbench, files.left(), options);
    Edition rightEdition = TwoFiles.read(workbench, files.right(), options);
    TranslatedPair translated = workbench.translate(leftEdition, rightEdition, options);
    Comparison result = workbench.compare(name, name, workbench.align(translated, options));
    Report report = reporter.report(result, translated.complete(), options);
    new ComparisonSummary(session.terminal()).print(report);
    UsageLines.print(session.toolbox().usage(), session.terminal());
    return 0;
  }
}
