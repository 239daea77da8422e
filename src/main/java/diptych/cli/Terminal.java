package diptych.cli;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * Where commands print.
 *
 * @param out results
 * @param err messages and progress
 * @param interactive whether a person watches {@code err}
 * @param ansi whether {@code out} shows colours
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, Ansi ansi) {

  /** The terminal of this process; the launcher says whether it is one. */
  static Terminal ofProcess(PrintWriter out, PrintWriter err) {
    Map<String, String> environment = System.getenv();
    boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
    boolean colours = Boolean.getBoolean("diptych.terminal.out") && !plain;
    return new Terminal(
        out,
        err,
        Boolean.getBoolean("diptych.terminal.err") && !"dumb".equals(environment.get("TERM")),
        colours ? Ansi.ON : Ansi.OFF);
  }

  /**
   * Prints a line; {@code @|bold …|@} marks styles. The rest of the text must not come from
   * outside.
   */
  void styled(String format) {
    out.println(ansi.string(format));
  }

  void line(String text) {
    out.println(text);
  }

  void message(String text) {
    err.println(text);
    err.flush();
  }
}
