package diptych.translate.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Translations on disk, shared by all runs and safe for several processes at a time.
 *
 * <p>256 append-only files by the first byte of the key; each is read once, when a key first falls
 * into it, and its index (12 to 24 bytes an entry) stays in memory. Trouble with the disk is warned
 * of once and costs only time. Thread safe.
 */
public final class TranslationCache implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(TranslationCache.class);
  private static final int SHARDS = 256;

  private final Path directory;
  private final CacheShard[] shards = new CacheShard[SHARDS];
  private final AtomicBoolean warned = new AtomicBoolean();

  /** A cache in a directory, which is made when the first entry is stored. */
  public TranslationCache(Path directory, Clock clock) {
    this.directory = directory;
    for (int i = 0; i < SHARDS; i++) {
      shards[i] = new CacheShard(directory.resolve(String.format("%02x.tsv", i)), clock);
    }
  }

  public Path directory() {
    return directory;
  }

  public Optional<CacheEntry> find(CacheKey key) {
    try {
      return shard(key).find(key);
    } catch (IOException e) {
      warn(e);
      return Optional.empty();
    }
  }

  /** Stores entries; an entry of the same key is replaced. */
  public void store(List<CacheEntry> entries) {
    Map<CacheShard, List<byte[]>> lines = new HashMap<>();
    for (CacheEntry entry : entries) {
      CacheKey key = entry.key();
      byte[] line = CacheLine.write(key, entry);
      if (line.length < CacheLine.LONGEST) {
        lines.computeIfAbsent(shard(key), shard -> new ArrayList<>()).add(line);
      }
    }
    try {
      if (!lines.isEmpty()) {
        Files.createDirectories(directory);
      }
      for (Map.Entry<CacheShard, List<byte[]>> each : lines.entrySet()) {
        each.getKey().append(each.getValue());
      }
    } catch (IOException e) {
      warn(e);
    }
  }

  /** Hands over every entry, in no order that means anything. */
  public void forEach(Consumer<CacheEntry> consumer) throws IOException {
    for (CacheShard shard : shards) {
      shard.forEach((key, entry) -> consumer.accept(entry));
    }
  }

  /** Drops what is not to be kept and gives the space back; the number of entries dropped. */
  public int prune(Predicate<CacheEntry> keep) throws IOException {
    int dropped = 0;
    for (CacheShard shard : shards) {
      dropped += shard.prune(keep);
    }
    return dropped;
  }

  /** Entries by engine and direction, such as {@code deepl he-en → 812}, and the bytes on disk. */
  public Stats stats() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    long bytes = 0;
    for (CacheShard shard : shards) {
      shard.forEach(
          (key, entry) -> counts.merge(entry.engine() + " " + entry.pair(), 1, Integer::sum));
      bytes += shard.bytes();
    }
    return new Stats(counts, bytes);
  }

  /**
   * What is in a cache.
   *
   * @param entries number of entries by engine and direction
   * @param bytes size on disk
   */
  public record Stats(Map<String, Integer> entries, long bytes) {
    public Stats {
      entries = java.util.Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    public int total() {
      return entries.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  @Override
  public void close() throws IOException {
    for (CacheShard shard : shards) {
      shard.close();
    }
  }

  private CacheShard shard(CacheKey key) {
    return shards[(int) (key.high() >>> 56)];
  }

  private void warn(IOException e) {
    if (warned.compareAndSet(false, true)) {
      log.warn(
          "The translation cache in {} cannot be used ({}); translations go on without it: check"
              + " the folder's permissions and free space.",
          directory,
          e.toString());
    }
  }
}
