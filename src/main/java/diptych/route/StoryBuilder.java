package diptych.route;

import diptych.store.SafeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers the files of one story. The first file that claims an edition has it. */
final class StoryBuilder {
  private final String name;
  private final Map<String, EditionFile> files = new TreeMap<>();
  private final List<Story.Problem> problems = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String base;

  StoryBuilder(String name) {
    this.name = name;
  }

  /** Takes what story.yaml says of the whole story. */
  void describe(StoryFile about) {
    title = about.title();
    base = about.base();
  }

  /** Takes a file as the edition its name and story.yaml make it. */
  void add(EditionName named, StoryFile.Entry entry, Path file, String relativeName) {
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
    if (taken != null) {
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
    if (String.valueOf(file.getFileName()).equals(base)) {
      base = id;
    }
    files.put(
        id,
        new EditionFile(name, id, language, outlet, entry.url(), entry.date(), file, relativeName));
  }

  /** Something odd that does not keep the file from being used. */
  void note(String relativeName, String what) {
    problems.add(new Story.Problem(name, relativeName, shown(relativeName, what), false));
  }

  /** Something that keeps the file from being used. */
  void severe(String relativeName, String what) {
    problems.add(new Story.Problem(name, relativeName, shown(relativeName, what), true));
  }

  private static String shown(String relativeName, String what) {
    String file = SafeName.shown(relativeName);
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
    String shownTitle = title == null ? name : title;
    return new Story(name, shownTitle, known, List.copyOf(files.values()), problems);
  }
}
