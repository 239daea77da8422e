package diptych.cli;

import diptych.language.hebrew.LexiconCheck;
import diptych.model.Article;
import diptych.model.Failure;
import diptych.route.Options;
import diptych.route.Workbench;
import diptych.store.OutputLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks into the built-in lexicon. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Looks into the built-in Hebrew lexicon.",
    subcommands = LexiconCommand.Check.class)
final class LexiconCommand implements Runnable {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @picocli.CommandLine.Spec
  @SuppressWarnings("NullAway.Init")
  private picocli.CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(diptych.session().terminal().out());
  }

  /** Measures how much of a text the lexicon knows. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Prints how many of the Hebrew words are known, and the most frequent unknown ones with the"
            + " spelling that would be guessed if they are names.",
        "Put those worth knowing into a file of your own and set diptych.lexicon to its path."
      })
  static final class Check implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LexiconCommand lexicon;

    @Parameters(
        paramLabel = "TEXT",
        arity = "1..*",
        description = "Article files, or words to look up.")
    private List<String> texts = List.of();

    @Option(
        names = {"-n", "--most"},
        paramLabel = "N",
        defaultValue = "40",
        description = "How many unknown words are listed (default: ${DEFAULT-VALUE}).")
    private int most = 40;

    @Override
    public Integer call() throws Exception {
      Session session = lexicon.diptych.session();
      LexiconCheck check = new LexiconCheck(session.toolbox().hebrewLexicon());
      for (String text : texts) {
        check.add(text(session, text));
      }
      check.report(most).forEach(session.terminal()::line);
      return 0;
    }

    private static String text(Session session, String text) throws Failure {
      if (!looksLikeFile(text)) {
        return text;
      }
      Workbench workbench =
          session.toolbox().workbench(new OutputLayout(Path.of("output")).state());
      Article article =
          workbench.normalize(
              workbench.extract(Path.of(text), Options.DEFAULT), "text", null, null);
      return article.text();
    }

    /** A file, or a name that can only be one and is then reported missing. */
    private static boolean looksLikeFile(String text) {
      try {
        boolean named = text.indexOf('/') >= 0 || text.matches("\\S+\\.[A-Za-z]{2,5}");
        return named || Files.exists(Path.of(text));
      } catch (java.nio.file.InvalidPathException e) {
        return false;
      }
    }
  }
}
