package diptych.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/** Runs a command line. */
final class Commands {
  private Commands() {}

  /** Runs a command and gives its exit code: 0 done, 1 something failed, 2 wrong usage. */
  static int run(Session session, String... args) {
    Terminal terminal = session.terminal();
    PrintWriter out = terminal.out();
    int code =
        new CommandLine(new Diptych(session))
            .setOut(out)
            .setErr(terminal.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(terminal.interactive())
            .setDefaultValueProvider(new SiteDefaults(session.settings()))
            .setParameterExceptionHandler(new UsageHandler(terminal))
            .setExecutionExceptionHandler(new FailureHandler(terminal))
            .execute(args);
    out.flush();
    terminal.err().flush();
    return code;
  }
}
