package diptych.route;

import diptych.model.Failure;
import diptych.store.SafeName;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds stories in the input folder: a folder is a story and its files are editions; a file on the
 * top level belongs to the story its name begins with. Hidden and temporary files are passed over;
 * symbolic links are followed only inside the input folder.
 */
public final class StoryFinder {
  private static final int DEEPEST = 8;

  private final Path input;
  private final Predicate<Path> ready;

  /**
   * A finder.
   *
   * @param input the input folder
   * @param ready tells files that are complete from those still being written
   */
  public StoryFinder(Path input, Predicate<Path> ready) {
    this.input = input.toAbsolutePath().normalize();
    this.ready = ready;
  }

  /** All stories, by name. */
  public List<Story> find() throws Failure {
    if (!Files.isDirectory(input)) {
      throw new Failure(
          Failure.Category.STOP,
          "There is no input folder "
              + input
              + ": make it and drop article files into it, or name another with --input.");
    }
    Map<String, StoryBuilder> stories = new TreeMap<>();
    visit(input, 0, stories);
    return stories.values().stream().map(StoryBuilder::build).toList();
  }

  /** The story a file of the input folder belongs to, as it lies there now. */
  public Story storyOf(Path file) throws Failure {
    Path parent = file.toAbsolutePath().normalize().getParent();
    if (parent == null || !parent.startsWith(input)) {
      throw new IllegalArgumentException("not in the input folder: " + file);
    }
    Map<String, StoryBuilder> stories = new TreeMap<>();
    if (parent.equals(input)) {
      visitFlat(stories);
      String name = EditionName.flat(String.valueOf(file.getFileName())).story();
      return stories.computeIfAbsent(name, StoryBuilder::new).build();
    }
    String name = relative(parent);
    visitFolder(parent, stories);
    return stories.computeIfAbsent(name, StoryBuilder::new).build();
  }

  private void visit(Path folder, int depth, Map<String, StoryBuilder> stories) throws Failure {
    if (folder.equals(input)) {
      visitFlat(stories);
    } else {
      visitFolder(folder, stories);
    }
    for (Path child : children(folder)) {
      if (!isIgnored(child) && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        if (depth >= DEEPEST) {
          StoryBuilder story = stories.computeIfAbsent(relative(folder), StoryBuilder::new);
          story.note(relative(child), "lies too deep under the input folder; not looked into.");
        } else {
          visit(child, depth + 1, stories);
        }
      }
    }
  }

  private void visitFlat(Map<String, StoryBuilder> stories) throws Failure {
    for (Path file : children(input)) {
      if (isCandidate(file)) {
        EditionName name = EditionName.flat(String.valueOf(file.getFileName()));
        StoryBuilder story = stories.computeIfAbsent(name.story(), StoryBuilder::new);
        if (isUsable(file, story)) {
          story.add(name, StoryFile.Entry.NONE, file, relative(file));
        }
      }
    }
  }

  private void visitFolder(Path folder, Map<String, StoryBuilder> stories) throws Failure {
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
    for (Path file : files) {
      if (isUsable(file, story)) {
        String fileName = String.valueOf(file.getFileName());
        story.add(EditionName.inFolder(fileName), about.entry(fileName), file, relative(file));
      }
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
    String name = String.valueOf(file.getFileName());
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~")
        || name.endsWith("~")
        || lower.equals(StoryFile.NAME)
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
