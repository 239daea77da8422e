package diptych.route;

import diptych.model.Failure;
import diptych.store.ListRecord;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Finds stories in the input folder: a folder is a story and its files are editions; a file on the
 * top level belongs to the story its name begins with, and so does one in a folder with a {@code
 * stories.yaml}, where that does not say otherwise. Files that are the only one of their story by
 * name are put together by other means, if there are any. Hidden and temporary files are passed
 * over; symbolic links are followed only inside the input folder.
 */
final class StoryFinder {
  private final InputFolder input;
  private final ListedArticles listed;
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
    this.input = new InputFolder(input, ready);
    this.listed = new ListedArticles(this.input.path());
    this.shelf = shelf;
    this.loose = loose;
    this.heeded = heeded;
  }

  /** All stories, by name. */
  List<Story> find() throws Failure {
    if (!Files.isDirectory(input.path())) {
      throw new Failure(
          Failure.Category.STOP,
          "There is no input folder "
              + input.path()
              + ": make it and drop article files into it, or name another with --input.");
    }
    FolderWalk walk = walk();
    walk.visit(input.path());
    Map<String, StoryBuilder> stories = walk.stories();
    shelf.retain(walk.lists());
    List<ListRecord> opened = shelf.open();
    opened.forEach(list -> listed.place(list, stories, story -> true));
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
    if (parent == null || !parent.startsWith(input.path())) {
      throw new IllegalArgumentException("not in the input folder: " + file);
    }
    String name = input.relative(path);
    if (walk().isFlat(parent) && (loose != LooseFiles.ALONE || StoriesFile.isIn(parent))) {
      List<Story> whole = find().stream().filter(story -> isIn(story, name)).toList();
      if (!whole.isEmpty()) {
        return whole;
      }
    }
    Set<String> stories = new TreeSet<>();
    shelf.opened(name).ifPresent(list -> stories.addAll(listed.storiesIn(list)));
    Optional<ListRecord> list = shelf.open(path, name);
    if (shelf.open().stream().anyMatch(each -> !each.groups().isEmpty())) {
      return find().stream().filter(story -> isIn(story, name)).toList();
    }
    list.ifPresent(each -> stories.addAll(listed.storiesIn(each)));
    if (list.map(each -> !ListedArticles.isPlaced(each)).orElse(true)) {
      stories.add(
          parent.equals(input.path())
              ? EditionName.flat(String.valueOf(path.getFileName())).story()
              : input.relative(parent));
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

  private FolderWalk walk() {
    return new FolderWalk(input, shelf, heeded);
  }

  private Story storyNamed(String name) throws Failure {
    FolderWalk walk = walk();
    walk.visitFlat(input.path(), file -> EditionName.flat(file).story().equals(name));
    Path root = input.path();
    Path folder = root.resolve(name).normalize();
    boolean isFolder = folder.startsWith(root) && !folder.equals(root) && input.isVisible(folder);
    if (isFolder && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      walk.visitFolder(folder);
    }
    Map<String, StoryBuilder> stories = walk.stories();
    shelf.open().forEach(list -> listed.place(list, stories, name::equals));
    return stories.computeIfAbsent(name, StoryBuilder::new).build();
  }

  /** The story that a file which lies beside those of others is in by its name alone. */
  static String storyByName(EditionFile file) {
    int slash = file.name().lastIndexOf('/');
    return file.name().substring(0, slash + 1)
        + EditionName.flat(file.name().substring(slash + 1)).story();
  }
}
