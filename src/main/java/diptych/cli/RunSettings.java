package diptych.cli;

import diptych.model.Failure;
import diptych.route.FolderPairing;
import diptych.route.Newsroom;
import diptych.route.Options;
import diptych.route.Progress;
import diptych.route.Reporter;
import diptych.route.RoutesFolder;
import diptych.route.Workbench;
import diptych.store.OutputLayout;
import java.nio.file.Path;
import java.time.Duration;

/** What batch and watch have in common. */
final class RunSettings {
  private RunSettings() {}

  /** Settings that take every file as it is. */
  static Newsroom.Settings of(Session session, Path input, ComparisonOptions comparison, int jobs) {
    return new Newsroom.Settings(
        input,
        comparison.output,
        RoutesFolder.of(session.settings()),
        comparison.options(session),
        Math.max(1, Math.min(64, jobs)),
        Duration.ZERO,
        false);
  }

  static Newsroom newsroom(
      Session session, Newsroom.Settings settings, FolderPairing.By by, Progress progress)
      throws Failure {
    Options options = settings.options();
    OutputLayout layout = new OutputLayout(settings.output());
    new Reporter(layout, session.toolbox().renderers()).check(options);
    Workbench workbench = session.toolbox().workbench(layout.state());
    return new Newsroom(
        settings,
        workbench,
        session.toolbox().renderers(),
        progress,
        session.clock(),
        session.toolbox()::usage,
        new FolderPairing(workbench, session.toolbox()::glosser, options, settings.workers()),
        by);
  }
}
