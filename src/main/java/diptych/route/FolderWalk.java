package diptych.route;

import diptych.model.Failure;
import diptych.store.ListRecord;
import diptych.store.SafeName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One walk through folders of the input, which collects the stories that their files belong to by
 * name and by what {@code story.yaml} and {@code stories.yaml} say.
 */
final class FolderWalk {
  private static final int DEEPEST = 8;

  /** So many files that are not there are named. */
  private static final int MOST_ABSENT = 5;

  private final InputFolder input;
  private final ListShelf shelf;
  private final Predicate<Path> heeded;
  private final Map<String, StoryBuilder> stories = new TreeMap<>();
  private final Set<String> lists = new TreeSet<>();

  /**
   * A walk that has not begun.
   *
   * @param input the folder it stays in
   * @param shelf takes files apart that hold several articles
   * @param heeded whether the stories.yaml of a folder counts
   */
  FolderWalk(InputFolder input, ListShelf shelf, Predicate<Path> heeded) {
    this.input = input;
    this.shelf = shelf;
    this.heeded = heeded;
  }

  /** The stories met so far, by name. */
  Map<String, StoryBuilder> stories() {
    return stories;
  }

  /** The names of the files met so far that the shelf took apart. */
  Set<String> lists() {
    return lists;
  }

  /** Whether the files of a folder are of several stories. */
  boolean isFlat(Path folder) {
    return folder.equals(input.path()) || (StoriesFile.isIn(folder) && heeded.test(folder));
  }

  /** Visits a folder and those in it. */
  void visit(Path folder) throws Failure {
    visit(folder, 0);
  }

  private void visit(Path folder, int depth) throws Failure {
    if (isFlat(folder)) {
      visitFlat(folder, name -> true);
    } else {
      visitFolder(folder);
    }
    for (Path child : InputFolder.children(folder)) {
      if (!InputFolder.isIgnored(child) && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        if (depth >= DEEPEST) {
          StoryBuilder story = stories.computeIfAbsent(input.relative(folder), StoryBuilder::new);
          story.note(
              input.relative(child), "lies too deep under the input folder; not looked into.");
        } else {
          visit(child, depth + 1);
        }
      }
    }
  }

  /** Takes up those files of a folder whose names are wanted, each for its own story. */
  void visitFlat(Path folder, Predicate<String> wanted) throws Failure {
    String prefix = folder.equals(input.path()) ? "" : input.relative(folder) + "/";
    StoriesFile listed = listed(folder);
    Map<String, StoriesFile.Place> places = listed.places();
    for (Path file : InputFolder.children(folder)) {
      String fileName = String.valueOf(file.getFileName());
      if (wanted.test(fileName) && input.isCandidate(file)) {
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
        if (input.isUsable(file, story)) {
          take(name, entry, file, story);
        }
      }
    }
  }

  private StoriesFile listed(Path folder) {
    if (!heeded.test(folder)) {
      return StoriesFile.NONE;
    }
    String name = input.relative(folder.resolve(StoriesFile.NAME));
    try {
      return StoriesFile.of(folder, SafeName.shown(name));
    } catch (Failure e) {
      stories.computeIfAbsent(name, StoryBuilder::new).severe(name, String.valueOf(e.getMessage()));
      return StoriesFile.NONE;
    }
  }

  /** Takes a file up under its name, unless its articles have places of their own. */
  private void take(EditionName named, StoryFile.Entry entry, Path file, StoryBuilder story)
      throws Failure {
    String name = input.relative(file);
    ListRecord list = shelf.open(file, name).orElse(null);
    if (list == null) {
      story.add(named, entry, file, name);
      return;
    }
    lists.add(name);
    if (ListedArticles.isPlaced(list)) {
      return;
    }
    ListRecord.Part part = list.alone().orElse(null);
    String id = part == null ? null : part.id();
    if (part == null) {
      story.add(named, entry, file, name);
    } else if (id != null && entry.language() == null && named.language() == null) {
      story.add(ListPlaces.ofAlone(list, part, id), entry, file, name, ListedArticles.item(part));
    } else {
      story.add(named, entry, file, name, ListedArticles.item(part));
    }
  }

  /** Takes up the files of a folder, all for one story. */
  void visitFolder(Path folder) throws Failure {
    List<Path> files = InputFolder.children(folder).stream().filter(input::isCandidate).toList();
    if (files.isEmpty()) {
      return;
    }
    StoryBuilder story = stories.computeIfAbsent(input.relative(folder), StoryBuilder::new);
    StoryFile about = StoryFile.NONE;
    try {
      about = StoryFile.of(folder, SafeName.shown(input.relative(folder.resolve(StoryFile.NAME))));
    } catch (Failure e) {
      story.severe(input.relative(folder.resolve(StoryFile.NAME)), String.valueOf(e.getMessage()));
    }
    story.describe(about);
    noteAbsent(folder, about, story);
    for (Path file : files) {
      if (input.isUsable(file, story)) {
        String fileName = String.valueOf(file.getFileName());
        take(EditionName.inFolder(fileName), about.entry(fileName), file, story);
      }
    }
  }

  /** Names the files of which story.yaml says something and that are not there. */
  private void noteAbsent(Path folder, StoryFile about, StoryBuilder story) {
    String name = input.relative(folder.resolve(StoryFile.NAME));
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
}
