package diptych.cli;

import diptych.ingest.TikaExtractor;
import diptych.language.hebrew.HebrewEnglishGlosser;
import diptych.language.hebrew.HebrewLexicon;
import diptych.language.hebrew.LexiconCheck;
import diptych.language.lexicon.LexiconProblem;
import diptych.model.Article;
import diptych.normalize.ArticleNormalizer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the built-in lexicon knows of a newsroom's texts. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "What the built-in lexicon knows of your texts.",
    subcommands = LexiconCommand.Check.class)
final class LexiconCommand {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  /** Coverage and unknown words. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Prints how many of the Hebrew words of some files the lexicon knows, and the most"
            + " frequent ones it does not know.",
        "Put those into a file of your own and set diptych.lexicon to its path."
      })
  static final class Check implements Callable<Integer> {
    private static final int MOST = 30;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LexiconCommand parent;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "Files with Hebrew text.")
    private List<Path> files = List.of();

    @Option(
        names = "--most",
        paramLabel = "N",
        description = "Unknown words listed at the most (default: " + MOST + ").")
    private int most = MOST;

    @Override
    public Integer call() throws Exception {
      Session session = parent.diptych.session();
      Path own = session.settings().find("diptych.lexicon").map(Path::of).orElse(null);
      HebrewLexicon lexicon = HebrewLexicon.load(own);
      for (LexiconProblem problem : lexicon.problems()) {
        session.terminal().message(problem.toString());
      }
      LexiconCheck check = new LexiconCheck(new HebrewEnglishGlosser(lexicon));
      ArticleNormalizer normalizer = new ArticleNormalizer(text -> "he");
      try (TikaExtractor extractor = new TikaExtractor()) {
        for (Path file : files) {
          Article article = normalizer.normalize(extractor.extract(file), "he", "he", null);
          article.blocks().forEach(block -> check.add(block.span().of(article.text())));
        }
      }
      check.report(most).forEach(session.terminal()::line);
      return 0;
    }
  }
}
