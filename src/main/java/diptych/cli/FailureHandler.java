package diptych.cli;

import diptych.model.Failure;
import diptych.store.SafeName;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Says what went wrong: an expected failure in its own words, a bug with its kind. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
  private final Terminal terminal;

  FailureHandler(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(
      Exception problem, CommandLine line, CommandLine.ParseResult result) {
    if (problem instanceof Failure) {
      terminal.message("diptych: " + problem.getMessage());
    } else {
      LoggerFactory.getLogger(FailureHandler.class).info("The whole story", problem);
      terminal.message(
          "diptych: an error in Diptych ("
              + problem.getClass().getSimpleName()
              + ": "
              + SafeName.shown(String.valueOf(problem.getMessage()))
              + "). Run again with -v and report what it prints.");
    }
    return CommandLine.ExitCode.SOFTWARE;
  }
}
