package diptych.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledTest {
  private static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path folder;
  private final MovedClock clock = new MovedClock();

  @Test
  void waitsUntilNobodyWritesAnyMore() throws Exception {
    Settled settled = new Settled(Duration.ofSeconds(2), false, clock);
    Path file = write("he.html", "half", START);

    assertThat(settled.test(file)).isFalse();
    clock.now = START.plusSeconds(1);
    assertThat(settled.test(file)).isFalse();
    write("he.html", "half and more", START.plusSeconds(1));
    clock.now = START.plusSeconds(3);
    assertThat(settled.test(file)).as("it grew").isFalse();
    clock.now = START.plusSeconds(5);
    assertThat(settled.test(file)).isTrue();
  }

  @Test
  void aFileFromTheFutureSettlesToo() throws Exception {
    Settled settled = new Settled(Duration.ofSeconds(2), false, clock);
    Path file = write("he.html", "text", START.plusSeconds(100_000));

    assertThat(settled.test(file)).isFalse();
    clock.now = START.plusSeconds(2);
    assertThat(settled.test(file)).isTrue();
  }

  @Test
  void anOldFileIsSettledAtOnce() throws Exception {
    Settled settled = new Settled(Duration.ofSeconds(2), false, clock);

    assertThat(settled.test(write("he.html", "text", START.minusSeconds(3600)))).isTrue();
  }

  @Test
  void waitsForDoneFilesWhereTheSiteWritesThem() throws Exception {
    Settled settled = new Settled(Duration.ofSeconds(2), true, clock);
    Path file = write("he.html", "text", START.minusSeconds(3600));

    assertThat(settled.test(file)).isFalse();
    write("he.html.done", "", START);
    assertThat(settled.test(file)).isTrue();
  }

  private Path write(String name, String text, Instant modified) throws Exception {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file;
  }

  private static final class MovedClock extends Clock {
    private Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
