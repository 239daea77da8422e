package diptych.route;

import diptych.ingest.Extraction;
import diptych.model.Extracted;
import diptych.model.Failure;
import diptych.store.FileDigest;
import diptych.store.ListRecord;
import diptych.store.ListStore;
import diptych.store.SafeName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files apart that hold several articles. A file is read when it is new or changed and not
 * again; its articles are kept apart, each under a digest of what it says, so that of a changed
 * feed only the changed articles are worked on. Thread safe.
 */
final class ListShelf {
  private static final Logger LOG = LoggerFactory.getLogger(ListShelf.class);
  private static final String FEED = "application/rss+xml";

  /** A feed shows its newest entries only; those that left it are still articles. */
  private static final int MOST_REMEMBERED = 5000;

  private final ListStore store;
  private final Workbench workbench;
  private final Options options;
  private final Map<String, ListRecord> known = new TreeMap<>();

  ListShelf(ListStore store, Workbench workbench, Options options) {
    this.store = store;
    this.workbench = workbench;
    this.options = options;
  }

  /** What is in a file, if it is of a format that can hold several articles and can be read. */
  synchronized Optional<ListRecord> open(Path path, String file) throws Failure {
    if (!workbench.mayHoldSeveral(path, options)) {
      known.remove(file);
      return Optional.empty();
    }
    try {
      String digest = FileDigest.of(path);
      @Nullable ListRecord before = known.get(file);
      if (before == null) {
        before = store.find(file).orElse(null);
      }
      if (before == null
          || !before.sha256().equals(digest)
          || !before.settings().equals(options.readSettings())) {
        before = read(path, file, digest, before);
        store.keep(before);
      }
      known.put(file, before);
      return Optional.of(before);
    } catch (IOException e) {
      LOG.warn("Cannot keep what is in {}: {}", SafeName.shown(file), e.toString());
      return Optional.empty(); // what is wrong with it is said where it is read as a whole
    }
  }

  /** All that are open now, by file. */
  synchronized List<ListRecord> open() {
    return new ArrayList<>(known.values());
  }

  /** What is in a file as it was opened last. */
  synchronized Optional<ListRecord> opened(String file) {
    return Optional.ofNullable(known.get(file));
  }

  /** Forgets files that are not there any more. */
  synchronized void retain(Set<String> files) {
    known.keySet().retainAll(files);
  }

  /** An article that was found in a list. */
  Extracted expect(EditionFile file) throws Failure {
    Item item = file.item();
    String list = item == null ? null : item.list();
    if (item == null || list == null) {
      throw new IllegalArgumentException("not a part of a list: " + file.name());
    }
    try {
      return store.expect(list, item.sha256());
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.RETRY,
          SafeName.shown(file.name())
              + " was taken out of its list, but cannot be read again ("
              + e
              + "): delete the state under the output folder and run again.",
          e);
    }
  }

  private ListRecord read(Path path, String file, String digest, @Nullable ListRecord before)
      throws Failure, IOException {
    String settings = options.readSettings();
    Extraction found;
    try {
      found = workbench.extractEach(path, options);
    } catch (Failure e) {
      if (e.category() == Failure.Category.STOP) {
        throw e;
      }
      return ListRecord.none(file, digest, settings);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.warn("Cannot take {} apart: {}", SafeName.shown(file), e.toString());
      return ListRecord.none(file, digest, settings);
    }
    Map<String, ListRecord.Part> parts = new LinkedHashMap<>();
    for (Extraction.Part part : found.parts()) {
      ListRecord.Part kept = part(part);
      parts.put(key(kept), kept);
      if (found.isList()) {
        store.keep(file, part.article());
      }
    }
    if (before != null) {
      before.parts().stream()
          .filter(part -> part.mediaType().equals(FEED) && part.path().isEmpty())
          .limit(MOST_REMEMBERED)
          .forEach(part -> parts.putIfAbsent(key(part), part));
    }
    ListRecord list =
        new ListRecord(
            file,
            digest,
            settings,
            found.isList(),
            List.copyOf(parts.values()),
            found.unread().stream()
                .map(each -> new ListRecord.Unread(each.path(), each.failure().getMessage()))
                .toList(),
            found.descriptions(),
            found.groups().stream().map(ListShelf::group).toList());
    store.prune(
        file, list.parts().stream().map(ListRecord.Part::sha256).collect(Collectors.toSet()));
    return list;
  }

  private ListRecord.Part part(Extraction.Part part) {
    Extracted article = part.article();
    return new ListRecord.Part(
        part.path(),
        part.identity().id(),
        part.identity().version(),
        workbench.languageOf(article).orElse(null),
        article.metadata().headline(),
        article.source().mediaType(),
        article.source().sha256());
  }

  private static String key(ListRecord.Part part) {
    return part.path() + "\n" + (part.id() == null ? part.sha256() : part.id() + part.language());
  }

  private static ListRecord.Group group(Extraction.Group group) {
    return new ListRecord.Group(
        group.id(),
        group.items().stream().map(Extraction.Reference::href).filter(Objects::nonNull).toList(),
        group.items().stream().map(Extraction.Reference::id).filter(Objects::nonNull).toList());
  }
}
