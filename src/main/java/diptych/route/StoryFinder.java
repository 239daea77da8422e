package diptych.route;

import diptych.model.Failure;
import diptych.store.ListRecord;
import diptych.store.SafeName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds stories in the input folder: a folder is a story and its files are editions; a file on the
 * top level belongs to the story its name begins with, and so does one in a folder with a {@code
 * stories.yaml}, where that does not say otherwise. Files that are the only one of their story by
 * name are put together by other means, if there are any. Hidden and temporary files are passed
 * over; symbolic links are followed only inside the input folder.
 */
final class StoryFinder {
  private static final int DEEPEST = 8;

  /** So many files that are not there are named. */
  private static final int MOST_ABSENT = 5;

  private final Path input;
  private final Predicate<Path> ready;
  private final ListShelf shelf;
  private final LooseFiles loose;
  private final Predicate<Path> heeded;

  /**
   * A finder.
   *
   * @param input the input folder
   * @param ready tells files that are complete from those still being written
   * @param shelf takes files apart that hold several articles
   */
  StoryFinder(Path input, Predicate<Path> ready, ListShelf shelf) {
    this(input, ready, shelf, LooseFiles.ALONE);
  }

  /**
   * A finder.
   *
   * @param loose puts files together that no name does
   */
  StoryFinder(Path input, Predicate<Path> ready, ListShelf shelf, LooseFiles loose) {
    this(input, ready, shelf, loose, folder -> true);
  }

  /**
   * A finder.
   *
   * @param heeded whether the stories.yaml of a folder counts
   */
  StoryFinder(
      Path input,
      Predicate<Path> ready,
      ListShelf shelf,
      LooseFiles loose,
      Predicate<Path> heeded) {
    this.input = input.toAbsolutePath().normalize();
    this.ready = ready;
    this.shelf = shelf;
    this.loose = loose;
    this.heeded = heeded;
  }

  /** All stories, by name. */
  List<Story> find() throws Failure {
    if (!Files.isDirectory(input)) {
      throw new Failure(
          Failure.Category.STOP,
          "There is no input folder "
              + input
              + ": make it and drop article files into it, or name another with --input.");
    }
    Map<String, StoryBuilder> stories = new TreeMap<>();
    Set<String> lists = new TreeSet<>();
    visit(input, 0, stories, lists);
    shelf.retain(lists);
    List<ListRecord> opened = shelf.open();
    opened.forEach(list -> place(list, stories, story -> true));
    StoryGroups.apply(opened, stories);
    stories.values().removeIf(StoryBuilder::isEmpty);
    putTogether(stories);
    return stories.values().stream().map(StoryBuilder::build).toList();
  }

  /** Makes stories of files that are alone by their names. */
  private void putTogether(Map<String, StoryBuilder> stories) throws Failure {
    Map<String, String> storyOfFile = new TreeMap<>();
    List<EditionFile> alone = new ArrayList<>();
    for (StoryBuilder builder : stories.values()) {
      Story story = builder.build();
      if (story.loose()) {
        alone.add(story.files().get(0));
        storyOfFile.put(story.files().get(0).name(), story.name());
      }
    }
    LooseFiles.Grouped grouped = loose.group(alone);
    grouped
        .notes()
        .forEach(
            (file, notes) -> {
              StoryBuilder story = stories.get(String.valueOf(storyOfFile.get(file)));
              if (story != null) {
                notes.forEach(note -> story.note(file, note));
              }
            });
    for (LooseFiles.LooseStory group : grouped.stories()) {
      String name = group.files().get(0).story();
      StoryBuilder whole = new StoryBuilder(name);
      whole.put(group.files(), group.title(), group.because());
      for (EditionFile file : group.files()) {
        StoryBuilder before = stories.remove(file.story());
        if (before != null) {
          whole.inherit(before);
        }
      }
      stories.put(name, whole);
    }
  }

  /**
   * The stories a file of the input folder belongs to, as they are now: one for most files, several
   * for a list of articles.
   */
  List<Story> storiesOf(Path file) throws Failure {
    Path path = file.toAbsolutePath().normalize();
    Path parent = path.getParent();
    if (parent == null || !parent.startsWith(input)) {
      throw new IllegalArgumentException("not in the input folder: " + file);
    }
    String name = relative(path);
    if (isFlat(parent) && (loose != LooseFiles.ALONE || StoriesFile.isIn(parent))) {
      List<Story> whole = find().stream().filter(story -> isIn(story, name)).toList();
      if (!whole.isEmpty()) {
        return whole;
      }
    }
    Set<String> stories = new TreeSet<>();
    shelf.opened(name).ifPresent(list -> stories.addAll(storiesIn(list)));
    Optional<ListRecord> list = shelf.open(path, name);
    if (shelf.open().stream().anyMatch(each -> !each.groups().isEmpty())) {
      return find().stream().filter(story -> isIn(story, name)).toList();
    }
    list.ifPresent(each -> stories.addAll(storiesIn(each)));
    if (list.map(each -> !isPlaced(each)).orElse(true)) {
      stories.add(
          parent.equals(input)
              ? EditionName.flat(String.valueOf(path.getFileName())).story()
              : relative(parent));
    }
    List<Story> found = new ArrayList<>();
    for (String story : stories) {
      found.add(storyNamed(story));
    }
    return found;
  }

  private static boolean isIn(Story story, String name) {
    return story.files().stream()
            .anyMatch(file -> file.name().equals(name) || file.name().startsWith(name + "/"))
        || story.problems().stream()
            .anyMatch(it -> it.subject().equals(name) || it.subject().startsWith(name + "/"));
  }

  private Story storyNamed(String name) throws Failure {
    Map<String, StoryBuilder> stories = new TreeMap<>();
    visitFlat(input, stories, file -> EditionName.flat(file).story().equals(name), new TreeSet<>());
    Path folder = input.resolve(name).normalize();
    boolean isFolder = folder.startsWith(input) && !folder.equals(input) && isVisible(folder);
    if (isFolder && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      visitFolder(folder, stories, new TreeSet<>());
    }
    shelf.open().forEach(list -> place(list, stories, name::equals));
    return stories.computeIfAbsent(name, StoryBuilder::new).build();
  }

  private boolean isVisible(Path folder) {
    for (Path part : input.relativize(folder)) {
      if (isIgnored(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the articles of a file go by what they are, and not by the file's name. */
  private static boolean isPlaced(ListRecord list) {
    return list.list() || (list.file().indexOf('/') < 0 && goesByItem(list, list.file()));
  }

  /** Whether a lone article has a name of its own, and its file says nothing. */
  private static boolean goesByItem(ListRecord list, String fileName) {
    return list.alone().map(ListRecord.Part::id).isPresent()
        && EditionName.inFolder(fileName).language() == null;
  }

  private Set<String> storiesIn(ListRecord list) {
    Map<String, StoryBuilder> stories = new TreeMap<>();
    place(list, stories, story -> true);
    return stories.keySet();
  }

  /** Puts the articles of a list where they belong. */
  private void place(ListRecord list, Map<String, StoryBuilder> stories, Predicate<String> wanted) {
    Path path = input.resolve(list.file());
    if (!isPlaced(list)) {
      return;
    }
    if (!list.list()) {
      ListRecord.Part part = list.alone().orElseThrow();
      EditionName named = ListPlaces.ofAlone(list, part, String.valueOf(part.id()));
      if (wanted.test(named.story())) {
        StoryBuilder story = stories.computeIfAbsent(named.story(), StoryBuilder::new);
        if (story.files().isEmpty() && list.file().indexOf('/') < 0) {
          story.lieFlat();
        }
        story.add(named, StoryFile.Entry.NONE, path, list.file(), item(part));
      }
      return;
    }
    for (ListPlaces.Place place : ListPlaces.of(list)) {
      if (wanted.test(place.story())) {
        StoryBuilder story = stories.computeIfAbsent(place.story(), StoryBuilder::new);
        if (place.problem() != null) {
          story.severe(place.relativeName(), place.problem());
        } else {
          story.suggest(place.about());
          story.add(place.named(), place.entry(), path, place.relativeName(), place.item());
        }
      }
    }
  }

  private static Item item(ListRecord.Part part) {
    return new Item(
        part.id(), part.version(), part.language(), part.headline(), null, part.sha256());
  }

  /** Whether the files of a folder are of several stories. */
  private boolean isFlat(Path folder) {
    return folder.equals(input) || (StoriesFile.isIn(folder) && heeded.test(folder));
  }

  /** The story that a file which lies beside those of others is in by its name alone. */
  static String storyByName(EditionFile file) {
    int slash = file.name().lastIndexOf('/');
    return file.name().substring(0, slash + 1)
        + EditionName.flat(file.name().substring(slash + 1)).story();
  }

  private void visit(Path folder, int depth, Map<String, StoryBuilder> stories, Set<String> lists)
      throws Failure {
    if (isFlat(folder)) {
      visitFlat(folder, stories, name -> true, lists);
    } else {
      visitFolder(folder, stories, lists);
    }
    for (Path child : children(folder)) {
      if (!isIgnored(child) && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        if (depth >= DEEPEST) {
          StoryBuilder story = stories.computeIfAbsent(relative(folder), StoryBuilder::new);
          story.note(relative(child), "lies too deep under the input folder; not looked into.");
        } else {
          visit(child, depth + 1, stories, lists);
        }
      }
    }
  }

  private void visitFlat(
      Path folder, Map<String, StoryBuilder> stories, Predicate<String> wanted, Set<String> lists)
      throws Failure {
    String prefix = folder.equals(input) ? "" : relative(folder) + "/";
    StoriesFile listed = listed(folder, stories);
    Map<String, StoriesFile.Place> places = listed.places();
    for (Path file : children(folder)) {
      String fileName = String.valueOf(file.getFileName());
      if (wanted.test(fileName) && isCandidate(file)) {
        StoriesFile.Place place = places.get(fileName);
        EditionName name = EditionName.flat(fileName);
        StoryFile.Entry entry = place == null ? StoryFile.Entry.NONE : place.entry();
        String of = prefix + (place == null ? name.story() : place.story());
        StoryBuilder story = stories.computeIfAbsent(of, StoryBuilder::new);
        if (place != null) {
          StoryFile about = listed.stories().get(place.story());
          story.describe(about == null ? StoryFile.NONE : about);
          name = name.listed(entry);
        } else if (story.files().isEmpty()) {
          story.lieFlat();
        }
        if (isUsable(file, story)) {
          take(name, entry, file, story, lists);
        }
      }
    }
  }

  private StoriesFile listed(Path folder, Map<String, StoryBuilder> stories) {
    if (!heeded.test(folder)) {
      return StoriesFile.NONE;
    }
    String name = relative(folder.resolve(StoriesFile.NAME));
    try {
      return StoriesFile.of(folder, SafeName.shown(name));
    } catch (Failure e) {
      stories.computeIfAbsent(name, StoryBuilder::new).severe(name, String.valueOf(e.getMessage()));
      return StoriesFile.NONE;
    }
  }

  /** Takes a file up under its name, unless its articles have places of their own. */
  private void take(
      EditionName named, StoryFile.Entry entry, Path file, StoryBuilder story, Set<String> lists)
      throws Failure {
    String name = relative(file);
    ListRecord list = shelf.open(file, name).orElse(null);
    if (list == null) {
      story.add(named, entry, file, name);
      return;
    }
    lists.add(name);
    if (isPlaced(list)) {
      return;
    }
    ListRecord.Part part = list.alone().orElse(null);
    String id = part == null ? null : part.id();
    if (part == null) {
      story.add(named, entry, file, name);
    } else if (id != null && entry.language() == null && named.language() == null) {
      story.add(ListPlaces.ofAlone(list, part, id), entry, file, name, item(part));
    } else {
      story.add(named, entry, file, name, item(part));
    }
  }

  private void visitFolder(Path folder, Map<String, StoryBuilder> stories, Set<String> lists)
      throws Failure {
    List<Path> files = children(folder).stream().filter(this::isCandidate).toList();
    if (files.isEmpty()) {
      return;
    }
    StoryBuilder story = stories.computeIfAbsent(relative(folder), StoryBuilder::new);
    StoryFile about = StoryFile.NONE;
    try {
      about = StoryFile.of(folder, SafeName.shown(relative(folder.resolve(StoryFile.NAME))));
    } catch (Failure e) {
      story.severe(relative(folder.resolve(StoryFile.NAME)), String.valueOf(e.getMessage()));
    }
    story.describe(about);
    noteAbsent(folder, about, story);
    for (Path file : files) {
      if (isUsable(file, story)) {
        String fileName = String.valueOf(file.getFileName());
        take(EditionName.inFolder(fileName), about.entry(fileName), file, story, lists);
      }
    }
  }

  /** Names the files of which story.yaml says something and that are not there. */
  private void noteAbsent(Path folder, StoryFile about, StoryBuilder story) {
    String name = relative(folder.resolve(StoryFile.NAME));
    List<String> absent =
        about.files().keySet().stream().filter(file -> !isIn(folder, file)).toList();
    if (!absent.isEmpty()) {
      String shown =
          absent.stream()
              .limit(MOST_ABSENT)
              .map(file -> "'" + SafeName.shown(file) + "'")
              .collect(Collectors.joining(", "));
      int more = Math.max(0, absent.size() - MOST_ABSENT);
      story.severe(
          name,
          "names "
              + shown
              + (more == 0 ? "" : " and " + more + " more")
              + ", which the folder does not have; correct the name, or bring the file.");
    }
  }

  private static boolean isIn(Path folder, String file) {
    try {
      Path path = folder.resolve(file).normalize();
      return folder.equals(path.getParent()) && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a file is there to be read: not a folder, hidden, temporary, or half written. */
  private boolean isCandidate(Path file) {
    return !isIgnored(file)
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        && ready.test(file);
  }

  private boolean isUsable(Path file, StoryBuilder story) {
    try {
      if (Files.isSymbolicLink(file) && !file.toRealPath().startsWith(input.toRealPath())) {
        story.severe(
            relative(file), "is a link to a place outside the input folder; not followed.");
        return false;
      }
      if (!Files.isRegularFile(file)) {
        story.severe(relative(file), "is not an ordinary file; not read.");
        return false;
      }
      return true;
    } catch (IOException e) {
      story.severe(relative(file), "is a link that leads nowhere; not read.");
      return false;
    }
  }

  static boolean isIgnored(Path file) {
    return isIgnored(String.valueOf(file.getFileName()));
  }

  static boolean isIgnored(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~")
        || name.endsWith("~")
        || lower.equals(StoryFile.NAME)
        || lower.equals(StoriesFile.NAME)
        || lower.endsWith(Settled.DONE)
        || lower.equals("thumbs.db")
        || lower.equals("desktop.ini")
        || lower.endsWith(".tmp")
        || lower.endsWith(".part")
        || lower.endsWith(".partial")
        || lower.endsWith(".crdownload")
        || lower.endsWith(".download")
        || lower.endsWith(".swp");
  }

  private static List<Path> children(Path folder) throws Failure {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP,
          "The folder "
              + SafeName.shown(folder.toString())
              + " cannot be listed: check its"
              + " permissions.",
          e);
    }
    children.sort(null);
    return children;
  }

  private String relative(Path file) {
    StringBuilder out = new StringBuilder();
    for (Path part : input.relativize(file)) {
      out.append(out.length() == 0 ? "" : "/").append(part);
    }
    return out.toString();
  }
}
