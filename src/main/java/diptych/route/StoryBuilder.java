package diptych.route;

import diptych.store.SafeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the files of one story. The first file that claims an edition has it. */
final class StoryBuilder {
  private final String name;
  private final Map<String, EditionFile> files = new TreeMap<>();
  private final List<Story.Problem> problems = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String base;
  private @Nullable String because;
  private boolean flat;

  StoryBuilder(String name) {
    this.name = name;
  }

  /** Takes what story.yaml says of the whole story. */
  void describe(StoryFile about) {
    title = about.title();
    base = about.base();
    because = about.because();
  }

  /** Says that its file lies beside those of other stories, and only its name puts it here. */
  void lieFlat() {
    flat = true;
  }

  /** Takes files that were put together by something else than their names. */
  void put(List<EditionFile> editions, String heading, String why) {
    title = heading.isBlank() ? null : heading;
    editions.forEach(edition -> files.put(edition.id(), edition.inStory(name)));
    because = why;
    flat = false;
  }

  /** Takes what was found odd about files that are no story of their own any more. */
  void inherit(StoryBuilder other) {
    for (Story.Problem problem : other.problems) {
      problems.add(new Story.Problem(name, problem.subject(), problem.reason(), problem.severe()));
    }
  }

  /** Takes what a story.yaml in an archive says, where none beside the files says it. */
  void suggest(StoryFile about) {
    title = title == null ? about.title() : title;
    base = base == null ? about.base() : base;
  }

  /** Takes a file as the edition its name and story.yaml make it. */
  void add(EditionName named, StoryFile.Entry entry, Path file, String relativeName) {
    add(named, entry, file, relativeName, null);
  }

  /** The same for a file of which something is known beforehand. */
  void add(
      EditionName named,
      StoryFile.Entry entry,
      Path file,
      String relativeName,
      @Nullable Item item) {
    String language = named.language();
    String outlet = entry.outlet() == null ? named.outlet() : entry.outlet();
    String id = named.id();
    String given = entry.language();
    if (given != null) {
      language = EditionName.languageOf(given);
      if (language == null) {
        note(
            relativeName,
            "has language '"
                + SafeName.shown(given)
                + "' in story.yaml, which is"
                + " not a language code; the language is detected.");
      }
    } else if (named.wrongCode() != null) {
      note(
          relativeName,
          "has '"
              + named.wrongCode()
              + "' where its name should have a language"
              + " code; the language is detected.");
    }
    EditionFile taken = files.get(id);
    if (taken != null && item != null && item.isSameAs(taken.item())) {
      Item before = Objects.requireNonNull(taken.item());
      if (item.version() <= before.version()) {
        supersede(relativeName, item, taken.name(), before);
        return;
      }
      supersede(taken.name(), before, relativeName, item);
    } else if (taken != null) {
      severe(
          relativeName,
          "claims the edition '"
              + SafeName.shown(id)
              + "' of the story '"
              + SafeName.shown(name)
              + "', which "
              + SafeName.shown(taken.name())
              + " already is; give one of them another name, or remove it.");
      return;
    }
    if (relativeName.substring(relativeName.lastIndexOf('/') + 1).equals(base)) {
      base = id;
    }
    files.put(
        id,
        new EditionFile(
            name, id, language, outlet, entry.url(), entry.date(), file, relativeName, item));
  }

  /** Says that a later version of an item counts; of the same thing found twice nothing. */
  private void supersede(String older, Item olderItem, String newer, Item newerItem) {
    if (!olderItem.sha256().equals(newerItem.sha256())) {
      note(
          older,
          "is version %d of an item of which %s holds version %d; the later one is compared."
              .formatted(olderItem.version(), SafeName.shown(newer), newerItem.version()));
    }
  }

  /** The files so far. */
  List<EditionFile> files() {
    return List.copyOf(files.values());
  }

  /** Gives a file away. */
  void remove(EditionFile file) {
    files.remove(file.id(), file);
  }

  /** Takes a file of another story; its edition gets a name of its own if that one is taken. */
  void adopt(EditionFile file) {
    files.putIfAbsent(file.id(), file.inStory(name));
  }

  /** Whether nothing is known of the story. */
  boolean isEmpty() {
    return files.isEmpty() && problems.isEmpty();
  }

  /** Something odd that does not keep the file from being used. */
  void note(String relativeName, String what) {
    problems.add(new Story.Problem(name, relativeName, shown(relativeName, what), false));
  }

  /** Something that keeps the file from being used. */
  void severe(String relativeName, String what) {
    problems.add(new Story.Problem(name, relativeName, shown(relativeName, what), true));
  }

  /** A sentence that begins with the file's name, whether or not it came with a shorter one. */
  private static String shown(String relativeName, String what) {
    String file = SafeName.shown(relativeName);
    int end = what.startsWith("'") ? what.indexOf("' ", 1) : -1;
    if (end > 0 && file.endsWith(what.substring(1, end))) {
      return file + what.substring(end + 1);
    }
    return what.startsWith(file) ? what : file + " " + what;
  }

  Story build() {
    String known = base;
    if (known != null && !files.containsKey(known)) {
      note(
          StoryFile.NAME,
          "of '"
              + SafeName.shown(name)
              + "' names the base edition '"
              + SafeName.shown(known)
              + "', which is not there; another is the base.");
      known = null;
    }
    String shownTitle = title == null ? headline().orElse(name) : title;
    boolean loose = flat && files.size() == 1 && !files().get(0).isPart();
    return new Story(name, shownTitle, known, files(), problems, because, loose);
  }

  /** The headline of a story whose name says nothing to people. */
  private Optional<String> headline() {
    return files.values().stream()
        .map(EditionFile::item)
        .filter(Objects::nonNull)
        .map(Item::headline)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
