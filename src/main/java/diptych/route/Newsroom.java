package diptych.route;

import diptych.model.Failure;
import diptych.store.Ledger;
import diptych.store.ListStore;
import diptych.store.OutputLayout;
import diptych.store.StateLock;
import diptych.translate.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The beans the routes call, put together for one input and one output folder. Holds the lock of
 * the output folder until closed.
 */
public final class Newsroom implements AutoCloseable {
  private final StateLock lock;
  private final ExecutorService workers;
  private final StoryDesk desk;
  private final EditionStages editions;
  private final PairStages pairs;
  private final IndexBoard index;
  private final OutputSite site;
  private final Settled settled;
  private final Tally tally = new Tally();

  /**
   * What a run is about.
   *
   * @param input the input folder
   * @param output the output folder
   * @param routes the folder with the routes
   * @param options how to read and compare
   * @param workers how many stories are worked on at a time
   * @param quiet how long a watched file must have stayed the same; zero to take all as they are
   * @param doneFiles whether a watched file is taken up only with a done file beside it
   */
  public record Settings(
      Path input,
      Path output,
      RoutesFolder routes,
      Options options,
      int workers,
      Duration quiet,
      boolean doneFiles) {
    public Settings {
      input = input.toAbsolutePath().normalize();
      output = output.toAbsolutePath().normalize();
    }

    /** The same for files that may still be written. */
    public Settings settling(Duration quietTime, boolean waitForDoneFiles) {
      return new Settings(input, output, routes, options, workers, quietTime, waitForDoneFiles);
    }
  }

  /**
   * Opens the output folder. Files that no name puts together stay alone.
   *
   * @param usage what was asked of each translation service so far
   * @throws Failure if another run has it, or it cannot be written
   */
  public Newsroom(
      Settings settings,
      Workbench workbench,
      Reporter.RendererFinder renderers,
      Progress listener,
      Clock clock,
      Supplier<List<Usage>> usage)
      throws Failure {
    this(settings, workbench, renderers, listener, clock, usage, LooseFiles.ALONE);
  }

  /**
   * Opens the output folder.
   *
   * @param usage what was asked of each translation service so far
   * @param pairing puts files together that no name does
   * @param by what it goes by
   * @throws Failure if another run has it, or it cannot be written
   */
  public Newsroom(
      Settings settings,
      Workbench workbench,
      Reporter.RendererFinder renderers,
      Progress listener,
      Clock clock,
      Supplier<List<Usage>> usage,
      FolderPairing pairing,
      FolderPairing.By by)
      throws Failure {
    this(
        settings,
        workbench,
        renderers,
        listener,
        clock,
        usage,
        by == FolderPairing.By.NAMES ? LooseFiles.ALONE : new LoosePairing(pairing, by));
  }

  private Newsroom(
      Settings settings,
      Workbench workbench,
      Reporter.RendererFinder renderers,
      Progress listener,
      Clock clock,
      Supplier<List<Usage>> usage,
      LooseFiles loose)
      throws Failure {
    Progress progress = new BothProgress(tally, listener);
    OutputLayout layout = new OutputLayout(settings.output());
    lock = StateLock.take(layout);
    workers = Executors.newFixedThreadPool(settings.workers());
    Ledger ledger = new Ledger(layout);
    Options options = settings.options();
    FailedFiles failed = new FailedFiles(settings.input(), layout, ledger, progress, clock);
    settled = new Settled(settings.quiet(), settings.doneFiles(), clock);
    boolean takesAll = settings.quiet().isZero() && !settings.doneFiles();
    ListShelf shelf = new ListShelf(new ListStore(layout), workbench, options);
    StoryFinder finder =
        new StoryFinder(settings.input(), takesAll ? file -> true : settled, shelf, loose);
    desk = new StoryDesk(finder, ledger, layout, options, failed, progress, clock);
    editions = new EditionStages(workbench, options, desk, shelf);
    pairs = new PairStages(workbench, options, new Reporter(layout, renderers));
    index = new IndexBoard(ledger, layout);
    site =
        new OutputSite(layout, new StatusPage(tally, settings, clock), new Metrics(tally, usage));
  }

  /** What was done so far. */
  public Tally tally() {
    return tally;
  }

  /** The beans by the names the routes use. */
  Map<String, Object> beans() {
    return Map.of(
        "desk", desk,
        "editions", editions,
        "pairs", pairs,
        "index", index,
        "site", site,
        "settled", settled,
        "workers", workers);
  }

  @Override
  public void close() throws IOException {
    workers.shutdownNow();
    lock.close();
  }
}
