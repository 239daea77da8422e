package diptych.cli;

import diptych.route.Progress;
import diptych.route.Story;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows that a batch goes on: a bar for a person once it has taken a second, a plain line now and
 * then for a log.
 */
final class BatchProgress implements Progress, AutoCloseable {
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long LINE_EVERY = Duration.ofSeconds(10).toNanos();

  private final Terminal terminal;
  private final long began = System.nanoTime();
  private long lastLine = began;
  private int all;
  private int done;
  private @Nullable ProgressBar bar;

  BatchProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void storiesFound(int count) {
    all = count;
  }

  @Override
  public synchronized void storyDone(Story story) {
    done++;
    long now = System.nanoTime();
    if (terminal.interactive()) {
      showBar(now);
    } else if (now - lastLine >= LINE_EVERY) {
      lastLine = now;
      terminal.message(done + " of " + all + " stories");
    }
  }

  private void showBar(long now) {
    if (bar == null && now - began >= PATIENCE) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("stories")
              .setInitialMax(all)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .setConsumer(new ConsoleProgressBarConsumer(System.err))
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
