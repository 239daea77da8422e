package diptych.cli;

import diptych.model.Failure;
import diptych.route.BundledToolbox;
import diptych.route.SiteSettings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Where the program begins. */
public final class Main {
  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess(writer(FileDescriptor.out), writer(FileDescriptor.err));
    System.exit(run(terminal, args));
  }

  private static int run(Terminal terminal, String[] args) {
    try {
      SiteSettings settings = SiteSettings.ofProcess(Path.of(""));
      try (BundledToolbox toolbox = new BundledToolbox(settings)) {
        return Commands.run(new Session(toolbox, terminal, settings, Clock.systemUTC()), args);
      }
    } catch (Failure | IOException e) {
      terminal.message("diptych: " + e.getMessage());
      return 1;
    }
  }

  /** Reports are UTF-8 whatever the terminal's locale; so is what is said about them. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
