package diptych.route;

import diptych.model.Edition;
import diptych.model.Failure;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Editions by name, the last used kept up to a number of characters. Thread safe. */
final class KeptEditions {
  private static final long MOST_CHARACTERS = 20_000_000;

  private final Source source;
  private final Map<String, Edition> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /** Where editions come from. */
  interface Source {
    Edition read(String name) throws Failure;
  }

  KeptEditions(Source source) {
    this.source = source;
  }

  /** The edition of a name, read again if it was let go. */
  Edition expect(String name) throws Failure {
    synchronized (kept) {
      Edition known = kept.get(name);
      if (known != null) {
        return known;
      }
    }
    Edition read = source.read(name);
    synchronized (kept) {
      if (kept.put(name, read) == null) {
        characters += length(read);
      }
      Iterator<Edition> oldest = kept.values().iterator();
      while (characters > MOST_CHARACTERS && oldest.hasNext()) {
        characters -= length(oldest.next());
        oldest.remove();
      }
    }
    return read;
  }

  /** Lets go of an edition whose file changed. */
  void forget(String name) {
    synchronized (kept) {
      Edition gone = kept.remove(name);
      characters -= gone == null ? 0 : length(gone);
    }
  }

  private static int length(Edition edition) {
    return edition.article().text().length();
  }
}
