package diptych.route;

import diptych.model.Failure;
import diptych.store.ListRecord;
import diptych.store.SafeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which story each article of a list belongs to. Files in an archive follow the rules of the folder
 * the archive lies in, as if it were unpacked there; an archive with {@code he.html} at its top is
 * itself the story's folder. Articles of feeds and messages go by their guid, and the edition by
 * its language, so that a guid in two languages is a story of two editions.
 */
final class ListPlaces {
  private final ListRecord list;
  private final String folder;
  private final String fileName;
  private final List<Place> places = new ArrayList<>();

  /**
   * A place.
   *
   * @param story name of the story
   * @param named what its name says
   * @param entry what a story.yaml says
   * @param about the story.yaml beside it
   * @param relativeName its name in messages
   * @param problem why it cannot be read; absent if it can
   * @param item the article; absent if it cannot be read
   */
  record Place(
      String story,
      EditionName named,
      StoryFile.Entry entry,
      StoryFile about,
      String relativeName,
      @Nullable String problem,
      @Nullable Item item) {}

  private ListPlaces(ListRecord list) {
    this.list = list;
    int slash = list.file().lastIndexOf('/');
    this.folder = slash < 0 ? "" : list.file().substring(0, slash);
    this.fileName = list.file().substring(slash + 1);
  }

  /** Where the articles of a list belong. */
  static List<Place> of(ListRecord list) {
    ListPlaces places = new ListPlaces(list);
    for (ListRecord.Part part : list.parts()) {
      places.add(part);
    }
    for (ListRecord.Unread unread : list.unread()) {
      places.add(unread);
    }
    list.descriptions().keySet().forEach(places::addIfUnusable);
    return places.places;
  }

  /** The name a lone agency item goes by when its file name says no language. */
  static EditionName ofAlone(ListRecord list, ListRecord.Part part, String itemId) {
    ListPlaces places = new ListPlaces(list);
    String key = ItemName.of(itemId, places.scope());
    return places.folder.isEmpty()
        ? places.byLanguage(key, part)
        : new EditionName(places.folder, key, null, null, null);
  }

  private void add(ListRecord.Part part) {
    long sharing = list.parts().stream().filter(p -> p.path().equals(part.path())).count();
    if (!part.path().isEmpty() && sharing == 1) {
      if (!InputFolder.isIgnored(baseName(part.path()))) {
        addFile(part.path(), null, item(part, null));
      }
      return;
    }
    String id = part.id() == null ? Objects.requireNonNullElse(part.headline(), "") : part.id();
    String key = ItemName.of(id.isEmpty() ? part.sha256() : id, scope());
    String name = list.file() + "/" + (part.path().isEmpty() ? key : part.path() + "/" + key);
    EditionName named = byLanguage(key, part);
    places.add(
        new Place(
            named.story(),
            named,
            StoryFile.Entry.NONE,
            StoryFile.NONE,
            name,
            null,
            item(part, part.headline())));
  }

  private Item item(ListRecord.Part part, @Nullable String headline) {
    return new Item(
        part.id(), part.version(), part.language(), headline, list.file(), part.sha256());
  }

  private void add(ListRecord.Unread unread) {
    if (unread.path().isEmpty()) {
      String story = folder.isEmpty() ? EditionName.flat(fileName).story() : folder;
      places.add(
          new Place(
              story,
              new EditionName(story, "", null, null, null),
              StoryFile.Entry.NONE,
              StoryFile.NONE,
              list.file(),
              unread.reason(),
              null));
    } else {
      addFile(unread.path(), unread.reason(), null);
    }
  }

  /** A file of an archive, by the rules for files. */
  private void addFile(String inner, @Nullable String problem, @Nullable Item item) {
    int slash = inner.lastIndexOf('/');
    String innerFolder = slash < 0 ? "" : inner.substring(0, slash);
    String base = baseName(inner);
    StoryFile about = about(innerFolder);
    EditionName named = EditionName.inFolder(base);
    String story;
    if (!innerFolder.isEmpty()) {
      story = join(folder, innerFolder);
    } else if (isStoryFolder()) {
      story = join(folder, stem(fileName));
    } else if (folder.isEmpty()) {
      named = EditionName.flat(base);
      story = named.story();
    } else {
      story = folder;
    }
    String name = list.file() + "/" + inner;
    places.add(new Place(story, named, about.entry(base), about, name, problem, item));
  }

  /** Whether the top of an archive is the folder of one story. */
  private boolean isStoryFolder() {
    return list.descriptions().containsKey("")
        || list.parts().stream()
            .map(ListRecord.Part::path)
            .filter(path -> !path.isEmpty() && path.indexOf('/') < 0)
            .map(EditionName::inFolder)
            .anyMatch(name -> name.language() != null && name.outlet() == null);
  }

  private StoryFile about(String innerFolder) {
    try {
      return expectAbout(innerFolder);
    } catch (Failure e) {
      return StoryFile.NONE; // said once, and not for each file beside it
    }
  }

  private StoryFile expectAbout(String innerFolder) throws Failure {
    @Nullable String text = list.descriptions().get(innerFolder);
    String name = list.file() + "/" + join(innerFolder, StoryFile.NAME);
    return text == null ? StoryFile.NONE : StoryFile.parse(text, SafeName.shown(name));
  }

  /** A story.yaml that says nothing is a file that failed, though the articles beside it go on. */
  private void addIfUnusable(String innerFolder) {
    try {
      expectAbout(innerFolder);
    } catch (Failure e) {
      addFile(join(innerFolder, StoryFile.NAME), String.valueOf(e.getMessage()), null);
    }
  }

  /** The edition in the language the list is named with, else in the article's own. */
  private EditionName byLanguage(String story, ListRecord.Part part) {
    EditionName file =
        folder.isEmpty() ? EditionName.flat(fileName) : EditionName.inFolder(fileName);
    String given = file.language();
    String found = part.language();
    String language = given != null ? given : found;
    String id =
        language == null || language.equals("und")
            ? "item"
            : Locale.forLanguageTag(language).getLanguage();
    return new EditionName(story, id.equals("iw") ? "he" : id, null, given, null);
  }

  /** What ids that are unique in one system only belong to: files of one name in one folder. */
  private String scope() {
    EditionName flat = EditionName.flat(fileName);
    return join(folder, flat.language() == null ? stem(fileName) : flat.story());
  }

  private static String join(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  private static String baseName(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
