package diptych.store;

import java.nio.file.Path;

/**
 * Where things are under the output folder. No name from outside leaves it: each becomes one safe
 * folder or file name.
 *
 * @param root the output folder
 */
public record OutputLayout(Path root) {
  public OutputLayout {
    root = root.toAbsolutePath().normalize();
  }

  /** {@code <story>/<left>_<right>.<format>}. */
  public Path report(String story, String left, String right, String format) {
    return story(story)
        .resolve(SafeName.ofEdition(left) + "_" + SafeName.ofEdition(right) + "." + format);
  }

  /** The folder with a story's reports. */
  public Path story(String story) {
    return root.resolve(SafeName.of(story));
  }

  /**
   * The copy of a file that could not be processed: {@code failed/<story>/<file>}.
   *
   * @param relativeName its path below the input folder, parts separated by {@code /}
   */
  public Path failed(String relativeName) {
    Path copy = root.resolve("failed");
    for (String part : relativeName.split("/", -1)) {
      copy = copy.resolve(SafeName.of(part));
    }
    return copy;
  }

  /** What was wrong with it, beside the copy. */
  public Path reason(String relativeName) {
    Path copy = failed(relativeName);
    return copy.resolveSibling(copy.getFileName() + ".reason.txt");
  }

  /** Everything the program remembers. */
  public Path state() {
    return root.resolve(".diptych");
  }

  /** What is known of a story. */
  public Path storyState(String story) {
    return state().resolve("stories").resolve(SafeName.of(story) + ".json");
  }

  /** The text of one revision of an edition. */
  public Path revision(String story, String edition, int number) {
    return state()
        .resolve("editions")
        .resolve(SafeName.of(story))
        .resolve(SafeName.ofEdition(edition) + "." + number + ".json");
  }

  /** The path of a file below the output folder, with {@code /} between its parts. */
  public String relative(Path file) {
    StringBuilder out = new StringBuilder();
    for (Path part : root.relativize(file.toAbsolutePath().normalize())) {
      out.append(out.length() == 0 ? "" : "/").append(part);
    }
    return out.toString();
  }
}
