package diptych.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  @Test
  void sweepsWhatAKilledRunLeftAndNothingElse() throws Exception {
    Path left = file("story/.writing-1.tmp", Instant.now().minusSeconds(60));
    Path young = file("story/.writing-2.tmp", Instant.now().plusSeconds(60));
    Path other = file("story/he_en.html", Instant.now().minusSeconds(60));

    AtomicFiles.sweep(folder);

    assertThat(left).doesNotExist();
    assertThat(young).exists();
    assertThat(other).exists();
  }

  private Path file(String name, Instant modified) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "half");
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file;
  }
}
