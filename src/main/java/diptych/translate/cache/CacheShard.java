package diptych.translate.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One append-only file of the cache with an index of its lines in memory.
 *
 * <p>Writers append under the file's lock, whole lines only; readers need no lock, since a line is
 * taken only when it is complete and its checksum holds. What other processes append is seen at the
 * next miss. A file that was replaced (by pruning, or because it was damaged) is noticed before the
 * next append.
 */
final class CacheShard implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(CacheShard.class);
  private static final int BUFFER = 1 << 16;
  private static final int LARGEST = Integer.MAX_VALUE - CacheLine.LONGEST;

  /** A file lock belongs to the whole JVM, so that threads need a lock of their own. */
  private static final ConcurrentHashMap<Path, Object> LOCKS = new ConcurrentHashMap<>();

  private final Path file;
  private final Clock clock;
  private final Object inside;
  private @Nullable FileChannel channel;
  private @Nullable Object identity;
  private OffsetIndex index = new OffsetIndex();
  private int scanned;

  CacheShard(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.inside = LOCKS.computeIfAbsent(file.toAbsolutePath().normalize(), path -> new Object());
  }

  synchronized Optional<CacheEntry> find(CacheKey key) throws IOException {
    if (channel == null && !open(false)) {
      return Optional.empty();
    }
    int offset = index.find(key.high());
    if (offset < 0) {
      refresh();
      offset = index.find(key.high());
    }
    return offset < 0 ? Optional.empty() : readAt(offset, key);
  }

  synchronized void append(List<byte[]> lines) throws IOException {
    int total = lines.stream().mapToInt(line -> line.length).sum();
    synchronized (inside) {
      while (!appendTo(opened(), lines, total)) {
        close(); // replaced while we waited
      }
      refresh();
    }
  }

  /** Whether the lines were written; not if the file is no longer the one of this name. */
  private boolean appendTo(FileChannel to, List<byte[]> lines, int total) throws IOException {
    try (FileLock lock = to.lock()) {
      if (!Objects.equals(identity, identityOf(file))) {
        return false;
      }
      long size = to.size();
      if (size + total + 1 > LARGEST) {
        throw new IOException(file + " is full: prune the cache");
      }
      ByteBuffer bytes = ByteBuffer.allocate(total + 1);
      if (size > 0 && byteAt(to, size - 1) != '\n') {
        bytes.put((byte) '\n'); // a writer died inside its line
      }
      lines.forEach(bytes::put);
      bytes.flip();
      to.position(size);
      while (bytes.hasRemaining()) {
        to.write(bytes);
      }
      return true;
    }
  }

  private FileChannel opened() throws IOException {
    open(true);
    return Objects.requireNonNull(channel);
  }

  /** Hands over every entry, later ones replacing earlier ones of the same key. */
  synchronized void forEach(BiConsumer<CacheKey, CacheEntry> consumer) throws IOException {
    if (channel == null && !open(false)) {
      return;
    }
    refresh();
    scan(
        0,
        (bytes, from, to, offset) -> {
          if (CacheLine.isSound(bytes, from, to)
              && index.find(CacheLine.hash(bytes, from)) == offset) {
            CacheLine.read(bytes, from, to)
                .ifPresent(entry -> consumer.accept(CacheLine.key(bytes, from), entry));
          }
        });
  }

  /** Writes the file anew with what is to be kept; the number of entries dropped. */
  synchronized int prune(Predicate<CacheEntry> keep) throws IOException {
    synchronized (inside) {
      if (!open(false)) {
        return 0;
      }
      try (FileLock lock = Objects.requireNonNull(channel).lock()) {
        if (!Objects.equals(identity, identityOf(file))) {
          throw new IOException(file + " is being replaced by another process: try again");
        }
        List<byte[]> kept = new ArrayList<>();
        int[] dropped = {0};
        forEach(
            (key, entry) -> {
              if (keep.test(entry)) {
                kept.add(CacheLine.write(key, entry));
              } else {
                dropped[0]++;
              }
            });
        if (dropped[0] > 0) {
          replace(kept);
        }
        return dropped[0];
      } finally {
        close();
      }
    }
  }

  synchronized long bytes() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  @Override
  public synchronized void close() throws IOException {
    FileChannel old = channel;
    channel = null;
    identity = null;
    index = new OffsetIndex();
    scanned = 0;
    if (old != null) {
      old.close();
    }
  }

  private boolean open(boolean create) throws IOException {
    if (channel != null) {
      return true;
    }
    try {
      channel =
          create
              ? FileChannel.open(
                  file,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.CREATE)
              : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (NoSuchFileException e) {
      if (create) {
        throw e;
      }
      return false;
    }
    identity = identityOf(file);
    refresh();
    return channel != null;
  }

  /** Takes up what was appended since the last look. */
  private void refresh() throws IOException {
    if (channel == null || channel.size() <= scanned) {
      return;
    }
    int[] bad = {0};
    scanned =
        scan(
            scanned,
            (bytes, from, to, offset) -> {
              if (CacheLine.isSound(bytes, from, to)) {
                index.put(CacheLine.hash(bytes, from), offset);
              } else {
                bad[0]++;
              }
            });
    if (bad[0] > 0) {
      setAside(bad[0]);
    }
  }

  /** The damaged file is kept under another name for whoever wants to look; good lines live on. */
  private void setAside(int bad) throws IOException {
    synchronized (inside) {
      try (FileLock lock = Objects.requireNonNull(channel).lock()) {
        if (Objects.equals(identity, identityOf(file))) {
          List<byte[]> sound = new ArrayList<>();
          scan(
              0,
              (bytes, from, to, offset) -> {
                if (CacheLine.isSound(bytes, from, to)) {
                  byte[] line = new byte[to - from + 1];
                  System.arraycopy(bytes, from, line, 0, to - from);
                  line[to - from] = '\n';
                  sound.add(line);
                }
              });
          Path aside = file.resolveSibling(file.getFileName() + ".corrupt-" + clock.millis());
          Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
          replace(sound);
          log.warn(
              "The translation cache file {} was damaged: {} lines are lost and will be translated"
                  + " again, {} were saved; the damaged file is kept as {}.",
              file,
              bad,
              sound.size(),
              aside.getFileName());
        }
      }
      close();
    }
    open(true);
  }

  private void replace(List<byte[]> lines) throws IOException {
    Path fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
    try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(fresh))) {
      for (byte[] line : lines) {
        out.write(line);
      }
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Optional<CacheEntry> readAt(int offset, CacheKey key) throws IOException {
    FileChannel from = Objects.requireNonNull(channel);
    byte[] bytes = new byte[1024];
    int have = 0;
    while (true) {
      int read = from.read(ByteBuffer.wrap(bytes, have, bytes.length - have), (long) offset + have);
      if (read < 0) {
        return Optional.empty();
      }
      for (int i = have; i < have + read; i++) {
        if (bytes[i] == '\n') {
          return CacheLine.isSound(bytes, 0, i) && CacheLine.key(bytes, 0).equals(key)
              ? CacheLine.read(bytes, 0, i)
              : Optional.empty();
        }
      }
      have += read;
      if (have > CacheLine.LONGEST) {
        return Optional.empty();
      }
      if (have == bytes.length) {
        bytes = java.util.Arrays.copyOf(bytes, bytes.length * 4);
      }
    }
  }

  /** One complete line. */
  private interface LineVisitor {
    void visit(byte[] bytes, int from, int to, int offset);
  }

  /** Visits the complete lines from a place on; the place after the last one. */
  private int scan(int start, LineVisitor visitor) throws IOException {
    FileChannel from = Objects.requireNonNull(channel);
    byte[] bytes = new byte[BUFFER];
    int have = 0;
    int base = start;
    while (true) {
      int read = from.read(ByteBuffer.wrap(bytes, have, bytes.length - have), (long) base + have);
      if (read < 0) {
        return base;
      }
      int line = 0;
      for (int i = have; i < have + read; i++) {
        if (bytes[i] == '\n') {
          if (i > line) {
            visitor.visit(bytes, line, i, base + line);
          }
          line = i + 1;
        }
      }
      have = have + read - line;
      base += line;
      System.arraycopy(bytes, line, bytes, 0, have);
      if (have == bytes.length) {
        if (have > CacheLine.LONGEST) {
          visitor.visit(bytes, 0, have, base); // never sound: one bad line
          base += have;
          have = 0;
        } else {
          bytes = java.util.Arrays.copyOf(bytes, bytes.length * 2);
        }
      }
    }
  }

  private static byte byteAt(FileChannel channel, long position) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    return channel.read(one, position) == 1 ? one.get(0) : 0;
  }

  private static @Nullable Object identityOf(Path file) throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (NoSuchFileException e) {
      return "gone";
    }
  }
}
