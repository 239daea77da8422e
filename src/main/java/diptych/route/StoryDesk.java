package diptych.route;

import diptych.model.Article;
import diptych.model.Comparison;
import diptych.model.Edition;
import diptych.model.Failure;
import diptych.model.Mode;
import diptych.store.ComparisonRecord;
import diptych.store.EditionRecord;
import diptych.store.FailureRecord;
import diptych.store.FileDigest;
import diptych.store.Ledger;
import diptych.store.OutputLayout;
import diptych.store.SafeName;
import diptych.store.StoryRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows of each story what is done and what is to do: bean {@code desk}. Work is done once: a file
 * is read again only when its bytes or the settings changed, a pair is compared again only when one
 * of its editions was.
 */
public final class StoryDesk {
  private static final Logger LOG = LoggerFactory.getLogger(StoryDesk.class);

  private final StoryFinder finder;
  private final Ledger ledger;
  private final OutputLayout layout;
  private final RevisionHistory history;
  private final Options options;
  private final FailedFiles failed;
  private final Progress progress;
  private final Clock clock;

  /** Set when going on makes no sense: a wrong setting, a full disk. */
  private volatile boolean stopped;

  /** Set when nothing more can be translated; what needs no translation is still compared. */
  private volatile boolean translationStopped;

  StoryDesk(
      StoryFinder finder,
      Ledger ledger,
      OutputLayout layout,
      Options options,
      FailedFiles failed,
      Progress progress,
      Clock clock) {
    this.finder = finder;
    this.ledger = ledger;
    this.layout = layout;
    this.history = new RevisionHistory(ledger, layout);
    this.options = options;
    this.failed = failed;
    this.progress = progress;
    this.clock = clock;
  }

  /** All stories of the input folder; those that were there before and are not now are marked. */
  public List<Story> find() throws Failure {
    List<Story> stories = finder.find();
    Set<String> names = new TreeSet<>();
    stories.forEach(story -> names.add(story.name()));
    try {
      for (StoryRecord known : ledger.stories()) {
        if (!names.contains(known.story())) {
          ledger.update(known.story(), StoryRecord::gone);
        }
      }
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP, "The state under " + layout.state() + " cannot be read: " + e, e);
    }
    progress.storiesFound(stories.size());
    return stories;
  }

  /** The stories a file belongs to: several, if it is a list of articles. */
  public List<Story> storiesOf(String file) throws Failure {
    List<Story> stories = finder.storiesOf(Path.of(file));
    for (Story story : stories) {
      if (story.because() != null) {
        for (EditionFile edition : story.files()) {
          String alone = StoryFinder.storyByName(edition);
          if (!alone.equals(story.name()) && !ledger.story(alone).editions().isEmpty()) {
            ledger.update(alone, StoryRecord::gone); // a story of its own while it was alone
          }
        }
      }
    }
    return stories;
  }

  /** Takes a story up; it goes on with the files that are usable. */
  public Story open(Story story) {
    progress.storyFound(story);
    Set<String> files = new TreeSet<>();
    story.files().forEach(file -> files.add(file.name()));
    List<String> notes = new ArrayList<>();
    for (Story.Problem problem : story.problems()) {
      if (!problem.severe()) {
        notes.add(problem.reason());
      }
    }
    for (String subject : ledger.story(story.name()).failures().keySet()) {
      if (!files.contains(subject)) {
        failed.forget(subject);
      }
    }
    String only = story.files().size() == 1 ? story.files().get(0).id() : null;
    ledger.update(
        story.name(), known -> known.found(story.title(), notes, story.because(), only, files));
    for (Story.Problem problem : story.problems()) {
      if (problem.severe()) {
        failed.record(problem, problem.reason(), "", false);
      }
    }
    return story;
  }

  /** The files that have to be read: new, changed, or failed for a reason that may pass. */
  public List<EditionFile> filesToRead(Story story) {
    StoryRecord known = ledger.story(story.name());
    List<EditionFile> files = new ArrayList<>();
    if (stopped) {
      return files;
    }
    for (EditionFile file : story.files()) {
      String digest = digest(file);
      EditionRecord edition = known.editions().get(file.id());
      FailureRecord failure = known.failures().get(file.name());
      if (failure != null && isSame(failure, digest, readSettings(file)) && !failure.retry()) {
        progress.failedBefore(story.name(), failure);
      } else if (edition == null
          || digest == null
          || !edition.sha256().equals(digest)
          || !edition.settings().equals(readSettings(file))
          || !edition.file().equals(file.name())) {
        files.add(file);
      }
    }
    return files;
  }

  /** Keeps an edition that was read; a changed text becomes a new revision. */
  public void keep(EditionFile file, Edition edition) throws Failure {
    Article article = edition.article();
    String sha256 = article.source().sha256();
    EditionRecord before = ledger.story(file.story()).editions().get(file.id());
    List<EditionRecord.Revision> revisions = history.after(file, before, edition, now());
    try {
      ledger.keep(file.story(), revisions.size(), edition);
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP,
          "The state under "
              + layout.state()
              + " cannot be written ("
              + e
              + "): check space and permissions.",
          e);
    }
    EditionRecord after =
        new EditionRecord(
            file.id(),
            file.name(),
            sha256,
            readSettings(file),
            article.language(),
            article.outlet(),
            article.metadata().headline(),
            edition.segments().size(),
            revisions);
    ledger.update(file.story(), known -> known.with(after).withoutFailure(file.name()));
    failed.forget(file.name());
    progress.fileRead(file);
  }

  /** The pairs that have to be compared: editions with each other, and with what they were. */
  public List<Pairing> pairsToCompare(Story story) throws Failure {
    List<Pairing> pairings = new ArrayList<>();
    if (stopped) {
      progress.storyLeft(story);
      return pairings;
    }
    List<PairPlan.Pair> plan = plan(story);
    StoryRecord known =
        ledger.update(
            story.name(),
            record -> record.withCurrent(plan.stream().map(PairPlan.Pair::key).toList()));
    boolean isLeft = false;
    for (PairPlan.Pair pair : plan) {
      EditionRecord base = Objects.requireNonNull(known.editions().get(pair.left()));
      EditionRecord other = Objects.requireNonNull(known.editions().get(pair.right()));
      ComparisonRecord done = known.comparisons().get(pair.key());
      if (done != null && isDone(done, base, other)) {
        progress.comparedBefore(story.name(), done);
      } else if (translationStopped && PairTranslator.isNeeded(base.language(), other.language())) {
        isLeft = true;
      } else {
        pairings.add(
            new Pairing(
                story.name(),
                story.title(),
                load(story, base, base.revision()),
                load(story, other, other.revision()),
                null));
      }
    }
    if (isLeft) {
      progress.storyLeft(story);
    }
    for (EditionFile file : story.files()) {
      EditionRecord edition = known.editions().get(file.id());
      if (edition != null) {
        for (int number : history.toCompare(known, edition)) {
          pairings.add(revision(story, edition, number));
        }
      }
    }
    return pairings;
  }

  /** A revision and the one before it. */
  private Pairing revision(Story story, EditionRecord edition, int number) throws Failure {
    Edition before = load(story, edition, number - 1);
    Edition after = load(story, edition, number);
    return new Pairing(
        story.name(),
        story.title(),
        before.withId(RevisionName.of(edition.id(), number - 1)),
        after.withId(RevisionName.of(edition.id(), number)),
        Mode.EDITION);
  }

  /** Keeps what was compared. */
  public Report done(Report report) {
    Comparison comparison = report.comparison();
    Map<String, String> reports = new TreeMap<>();
    report.files().forEach((format, file) -> reports.put(format, layout.relative(file)));
    ComparisonRecord made =
        new ComparisonRecord(
            comparison.source().id(),
            comparison.target().id(),
            comparison.source().article().source().sha256(),
            comparison.target().article().source().sha256(),
            options.compareSettings(),
            StoredSummary.of(comparison),
            reports,
            report.complete(),
            now());
    ledger.update(report.story(), known -> known.with(made).withoutFailure(report.subject()));
    failed.forget(report.subject());
    progress.compared(report.story(), made);
    return report;
  }

  /** Says that nothing more can be done for a story now. */
  public Story close(Story story) {
    progress.storyDone(story);
    return story;
  }

  /** Sets aside what a job could not do; the others go on. */
  public void fail(Job job, Throwable problem) {
    if (problem instanceof Failure failure) {
      boolean retry = failure.category() != Failure.Category.SKIP;
      if (failure instanceof TranslationStop) {
        translationStopped = true;
      } else {
        stopped |= failure.category() == Failure.Category.STOP;
      }
      failed.record(job, String.valueOf(failure.getMessage()), settings(job), retry);
    } else if (problem instanceof UncheckedIOException
        || problem instanceof Exception && !(problem instanceof RuntimeException)) {
      String reason =
          "%s could not be finished (%s: %s); it is tried again at the next run."
              .formatted(
                  SafeName.shown(job.subject()),
                  problem.getClass().getSimpleName(),
                  SafeName.shown(String.valueOf(problem.getMessage())));
      failed.record(job, reason, settings(job), true);
    } else {
      LOG.error("An error in Diptych at {}", SafeName.shown(job.subject()), problem);
      String reason =
          SafeName.shown(job.subject())
              + " could not be processed because of an error in Diptych ("
              + problem.getClass().getSimpleName()
              + "). Please report it; the log has the details.";
      failed.record(job, reason, settings(job), true);
    }
  }

  private String settings(Job job) {
    return job instanceof FileJob file ? readSettings(file.file()) : options.compareSettings();
  }

  /** The pairs of a story, from the editions whose files are there. */
  List<PairPlan.Pair> plan(Story story) {
    StoryRecord known = ledger.story(story.name());
    List<EditionRecord> editions =
        story.files().stream()
            .map(file -> known.editions().get(file.id()))
            .filter(Objects::nonNull)
            .toList();
    return PairPlan.of(editions, story.base(), options.baseLanguage());
  }

  private boolean isDone(ComparisonRecord done, EditionRecord left, EditionRecord right) {
    return done.complete()
        && done.leftSha256().equals(left.sha256())
        && done.rightSha256().equals(right.sha256())
        && done.settings().equals(options.compareSettings())
        && history.hasReports(done);
  }

  private Edition load(Story story, EditionRecord edition, int revision) throws Failure {
    try {
      return ledger.expectEdition(story.name(), edition.id(), revision);
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.SKIP,
          "The text kept of "
              + edition.file()
              + " cannot be read ("
              + e
              + "): delete "
              + layout.state()
              + " and run again; everything is derived from the input.",
          e);
    }
  }

  private String readSettings(EditionFile file) {
    return String.join(
        " ",
        options.readSettings(),
        String.valueOf(file.language()),
        String.valueOf(file.outlet()),
        String.valueOf(file.url()),
        String.valueOf(file.published()));
  }

  private static boolean isSame(FailureRecord failure, @Nullable String digest, String settings) {
    return failure.sha256().equals(digest) && failure.settings().equals(settings);
  }

  private static @Nullable String digest(EditionFile file) {
    try {
      Item item = file.item();
      return item != null && file.isPart() ? item.sha256() : FileDigest.of(file.path());
    } catch (IOException e) {
      return null; // reading it will say why
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
