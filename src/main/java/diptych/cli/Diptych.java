package diptych.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a name: prints what there is. */
@Command(
    name = "diptych",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description = {
      "Compares the editions of a story, sentence by sentence and across languages: what was left"
          + " out, added or moved, and which numbers, names, dates and quotations changed."
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  diptych compare interview.he.docx interview.en.html",
      "  diptych batch --input stories --output reports",
      "  diptych batch --translator libretranslate,lexicon",
      "",
      "Every option may also be set as property diptych.OPTION (in a file diptych.properties in the"
          + " working folder) or in the environment as DIPTYCH_OPTION.",
      "",
      "Exit codes: 0 done, 1 something could not be done (the reason is printed), 2 wrong usage."
    },
    subcommands = {
      CompareCommand.class,
      BatchCommand.class,
      WatchCommand.class,
      PairCommand.class,
      AlignCommand.class,
      TranslatorsCommand.class,
      LexiconCommand.class,
      CacheCommand.class,
      PrepareCommand.class,
      AutoComplete.GenerateCompletion.class
    })
final class Diptych implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private final Session session;

  Diptych(Session session) {
    this.session = session;
  }

  @Option(
      names = {"-v", "--verbose"},
      scope = CommandLine.ScopeType.INHERIT,
      description = "Says on standard error what is being done; twice for more.")
  void setVerbosity(boolean[] verbosity) {
    String level = verbosity.length > 1 ? "DEBUG" : "INFO";
    System.setProperty("diptych.log", level);
    System.setProperty("diptych.log.camel", level);
  }

  Session session() {
    return session;
  }

  @Override
  public void run() {
    spec.commandLine().usage(session.terminal().out());
  }
}
