package diptych.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
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

  @Test
  void sweepsPastFoldersThatCannotBeRead() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("lost+found"));
    Path left = file("story/.writing-1.tmp", Instant.now().minusSeconds(60));
    Files.setPosixFilePermissions(closed, Set.of());
    assumeFalse(Files.isReadable(closed), "this user may read every folder");

    AtomicFiles.sweep(folder);

    assertThat(left).doesNotExist();
  }

  @Test
  void sweepsNothingWhereThereIsNoFolder() {
    assertThatCode(() -> AtomicFiles.sweep(folder.resolve("gone"))).doesNotThrowAnyException();
  }

  private Path file(String name, Instant modified) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "half");
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file;
  }
}
