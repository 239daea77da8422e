package diptych.store;

import diptych.model.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from writing into one output folder. The operating system lets go of the lock when
 * the process ends, however it ends.
 */
public final class StateLock implements AutoCloseable {
  private final FileChannel channel;

  private StateLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws Failure if another run has it, or the folder cannot be written
   */
  public static StateLock take(OutputLayout layout) throws Failure {
    try {
      Files.createDirectories(layout.state());
      FileChannel channel =
          FileChannel.open(
              layout.state().resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      boolean taken = false;
      try {
        take(channel, layout);
        taken = true;
      } finally {
        if (!taken) {
          channel.close();
        }
      }
      AtomicFiles.sweep(layout.root());
      return new StateLock(channel);
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP,
          "Cannot write into the output folder "
              + layout.root()
              + " ("
              + e
              + "): check its permissions and free space, or choose another with --output.",
          e);
    }
  }

  private static void take(FileChannel channel, OutputLayout layout) throws Failure, IOException {
    if (tryLock(channel) == null) {
      throw new Failure(
          Failure.Category.STOP,
          "Another diptych"
              + owner(channel)
              + " is writing into "
              + layout.root()
              + ": wait until it ends or stop it, or choose another folder with --output.");
    }
    channel.truncate(0);
    String pid = Long.toString(ProcessHandle.current().pid());
    channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process has it
    }
  }

  private static String owner(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(20);
    channel.read(buffer, 0);
    String pid = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
    return pid.isEmpty() || !pid.chars().allMatch(Character::isDigit)
        ? ""
        : " (process " + pid + ")";
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
