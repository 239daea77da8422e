package diptych.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two what is wrong with a command line; the whole help is for who asks. */
final class UsageHandler implements IParameterExceptionHandler {
  private final Terminal terminal;

  UsageHandler(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    terminal.message("diptych: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, terminal.err());
    terminal.message(
        "'" + command.getCommandSpec().qualifiedName() + " --help' lists what there is.");
    return CommandLine.ExitCode.USAGE;
  }
}
