package diptych.cli;

import diptych.route.Newsroom;
import diptych.route.Progress;
import diptych.route.RouteRunner;
import diptych.store.ComparisonRecord;
import diptych.store.FailureRecord;
import diptych.store.SafeName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Stays up and works on what is dropped into the input folder. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Stays up, compares what is dropped into the input folder, and serves the reports and a"
          + " status page on http://localhost:PORT, to this machine only.",
      "A file is taken up when nobody has written it for a while. Stop with Ctrl-C; what is being"
          + " worked on is finished first."
    })
final class WatchCommand implements Callable<Integer> {
  @ParentCommand
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Diptych diptych;

  @Option(
      names = {"-i", "--input"},
      paramLabel = "DIR",
      defaultValue = "input",
      description = "Folder to watch (default: ${DEFAULT-VALUE}).")
  private Path input = Path.of("input");

  @Mixin private final ComparisonOptions comparison = new ComparisonOptions();

  @Mixin private final PairingOptions pairing = new PairingOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port of the pages (default: ${DEFAULT-VALUE}); health is on the next one.")
  private int port = 8080;

  @Option(
      names = "--quiet-time",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description =
          "How long a file must have stayed the same before it is read (default:"
              + " ${DEFAULT-VALUE}).")
  private int quietTime = 2;

  @Option(
      names = "--done-files",
      description =
          "Read FILE only when FILE.done lies beside it, for copies that may stall for long.")
  private boolean doneFiles;

  @Override
  public Integer call() throws Exception {
    Session session = diptych.session();
    Terminal terminal = session.terminal();
    Newsroom.Settings settings =
        RunSettings.of(session, input, comparison, Runtime.getRuntime().availableProcessors())
            .settling(Duration.ofSeconds(Math.max(1, quietTime)), doneFiles);
    Files.createDirectories(settings.input());
    CountDownLatch stopped = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Thread hook = new Thread(() -> stop(stopped, closed), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try (Newsroom newsroom =
            RunSettings.newsroom(session, settings, pairing.by, new Spoken(terminal));
        RouteRunner runner = RouteRunner.startWatching(settings, newsroom, port, port + 1)) {
      terminal.line(
          "Pages: http://localhost:"
              + port
              + "/  status: http://localhost:"
              + port
              + "/status  health: http://localhost:"
              + (port + 1)
              + "/observe/health");
      runner.runBatch();
      runner.watch();
      terminal.line("Watching " + settings.input() + "; stop with Ctrl-C.");
      stopped.await();
      terminal.message("Stopping …");
    } finally {
      closed.countDown();
    }
    return 0;
  }

  private static void stop(CountDownLatch stopped, CountDownLatch closed) {
    stopped.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says each thing done in a line. */
  private record Spoken(Terminal terminal) implements Progress {
    @Override
    public void compared(String story, ComparisonRecord made) {
      terminal.line(
          "%s: %s – %s compared, %s"
              .formatted(
                  SafeName.shown(story),
                  SafeName.shown(made.left()),
                  SafeName.shown(made.right()),
                  made.reports().values()));
    }

    @Override
    public void failed(String story, FailureRecord failure) {
      terminal.message("failed: " + failure.message());
    }
  }
}
