package diptych.route;

import diptych.store.AtomicFiles;
import diptych.store.FailureRecord;
import diptych.store.FileDigest;
import diptych.store.Ledger;
import diptych.store.OutputLayout;
import diptych.store.SafeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets aside what could not be processed: a copy under {@code failed/} and the reason beside it.
 */
public final class FailedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(FailedFiles.class);
  private static final long LARGEST_COPY = 100_000_000;

  private final Path input;
  private final OutputLayout layout;
  private final Ledger ledger;
  private final Progress progress;
  private final Clock clock;

  FailedFiles(Path input, OutputLayout layout, Ledger ledger, Progress progress, Clock clock) {
    this.input = input;
    this.layout = layout;
    this.ledger = ledger;
    this.progress = progress;
    this.clock = clock;
  }

  /** Remembers a failure and writes its reason, with a copy of the file if the job is a file. */
  void record(Job job, String reason, String settings, boolean retry) {
    Path file = input.resolve(job.subject()).normalize();
    boolean isFile = file.startsWith(input) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    String copied = "";
    String digest = part(job);
    try {
      if (isFile) {
        digest = FileDigest.of(file);
        if (Files.size(file) <= LARGEST_COPY) {
          AtomicFiles.copy(file, layout.failed(job.subject()));
        } else {
          copied = "The file is too large to be copied here; it is still in the input folder.\n";
        }
      }
      String text =
          reason
              + "\n\nStory: "
              + SafeName.shown(job.story())
              + "\nFrom: "
              + SafeName.shown(job.subject())
              + "\n"
              + copied;
      AtomicFiles.write(layout.reason(job.subject()), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      LOG.warn("Cannot set {} aside: {}", SafeName.shown(job.subject()), e.toString());
    }
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    FailureRecord failure = new FailureRecord(job.subject(), digest, settings, reason, retry, now);
    try {
      ledger.update(job.story(), known -> known.with(failure));
    } catch (UncheckedIOException e) {
      LOG.warn(
          "Cannot remember that {} failed; the next run tries it again: {}",
          SafeName.shown(job.subject()),
          e.getMessage());
    }
    progress.failed(job.story(), failure);
  }

  /** Digest of an article that was found in a list; empty for other jobs. */
  private static String part(Job job) {
    Item item = job instanceof FileJob of ? of.file().item() : null;
    return item == null || item.list() == null ? "" : item.sha256();
  }

  /** Takes away what an earlier run set aside, now that the file is processed. */
  void forget(String subject) {
    try {
      boolean gone = Files.deleteIfExists(layout.failed(subject));
      gone |= Files.deleteIfExists(layout.reason(subject));
      Path folder = layout.failed(subject).getParent();
      if (gone && folder != null && !folder.equals(layout.root().resolve("failed"))) {
        Files.delete(folder);
      }
    } catch (DirectoryNotEmptyException e) {
      LOG.debug("Others of the story are still set aside in {}", e.getFile());
    } catch (IOException e) {
      LOG.warn("Cannot remove {}: {}", layout.failed(subject), e.toString());
    }
  }
}
