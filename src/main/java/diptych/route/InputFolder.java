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
import java.util.function.Predicate;

/**
 * The input folder as far as it is read: hidden and temporary files are passed over, symbolic links
 * are followed only inside it.
 */
final class InputFolder {
  private final Path input;
  private final Predicate<Path> ready;

  /**
   * A folder.
   *
   * @param input where it is
   * @param ready tells files that are complete from those still being written
   */
  InputFolder(Path input, Predicate<Path> ready) {
    this.input = input.toAbsolutePath().normalize();
    this.ready = ready;
  }

  /** Absolute and normalized. */
  Path path() {
    return input;
  }

  /** Whether no part of the way to a folder is hidden. */
  boolean isVisible(Path folder) {
    for (Path part : input.relativize(folder)) {
      if (isIgnored(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a file is there to be read: not a folder, hidden, temporary, or half written. */
  boolean isCandidate(Path file) {
    return !isIgnored(file)
        && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        && ready.test(file);
  }

  /** Whether a file is an ordinary one inside the input folder; its story is told if it is not. */
  boolean isUsable(Path file, StoryBuilder story) {
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

  /** Whether a file is hidden, temporary, or says something about others. */
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

  /** What a folder holds, by name. */
  static List<Path> children(Path folder) throws Failure {
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

  /** The name of a file in messages, with slashes on every system. */
  String relative(Path file) {
    StringBuilder out = new StringBuilder();
    for (Path part : input.relativize(file)) {
      out.append(out.length() == 0 ? "" : "/").append(part);
    }
    return out.toString();
  }
}
