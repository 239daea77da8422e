package diptych.route;

import diptych.model.Edition;
import diptych.model.Failure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Any two files to compare, named by what their names say: {@code arms.he.txt} and {@code
 * arms.en.txt} are {@code he} and {@code en} of {@code arms}; files with nothing in common are
 * named by their stems.
 *
 * @param story the story both belong to, {@code compare} if their names do not say
 * @param left the base edition
 * @param right the other
 */
public record TwoFiles(String story, EditionFile left, EditionFile right) {
  private static final String NO_STORY = "compare";

  public static TwoFiles of(Path left, Path right) {
    EditionName flatLeft = EditionName.flat(fileName(left));
    EditionName flatRight = EditionName.flat(fileName(right));
    if (flatLeft.story().equals(flatRight.story()) && !flatLeft.id().equals(flatRight.id())) {
      return new TwoFiles(
          flatLeft.story(),
          file(flatLeft.story(), flatLeft.id(), flatLeft, left),
          file(flatLeft.story(), flatRight.id(), flatRight, right));
    }
    EditionName nameLeft = EditionName.inFolder(fileName(left));
    EditionName nameRight = EditionName.inFolder(fileName(right));
    String folder = folderName(left);
    if (folder.equals(folderName(right))
        && nameLeft.language() != null
        && nameRight.language() != null
        && isBare(nameLeft)
        && isBare(nameRight)
        && !nameLeft.id().equals(nameRight.id())
        && !folder.isEmpty()) {
      return new TwoFiles(
          folder,
          file(folder, nameLeft.id(), nameLeft, left),
          file(folder, nameRight.id(), nameRight, right));
    }
    String leftId = stem(left);
    String rightId = stem(right);
    if (leftId.equals(rightId)) {
      leftId = folder + "." + leftId;
      rightId = folderName(right) + "." + rightId;
    }
    if (leftId.equals(rightId)) {
      rightId += "-2";
    }
    return new TwoFiles(
        NO_STORY,
        file(NO_STORY, leftId, flatLeft, left).withoutOutlet(),
        file(NO_STORY, rightId, flatRight, right).withoutOutlet());
  }

  /** The same files with languages that a person gave. */
  public TwoFiles withLanguages(@Nullable String leftLanguage, @Nullable String rightLanguage) {
    return new TwoFiles(story, left.withLanguage(leftLanguage), right.withLanguage(rightLanguage));
  }

  public TwoFiles withStory(String value) {
    return new TwoFiles(value, left, right);
  }

  /** Reads one of the files. */
  public static Edition read(Workbench workbench, EditionFile file, Options options)
      throws Failure {
    return workbench.read(file.path(), file.id(), file.language(), file.outlet(), options);
  }

  /** Whether a name is a language, or an outlet and a language, and nothing else. */
  private static boolean isBare(EditionName name) {
    String outlet = name.outlet();
    return outlet == null || outlet.indexOf('.') < 0;
  }

  private static EditionFile file(String story, String id, EditionName name, Path path) {
    return new EditionFile(
        story, id, name.language(), name.outlet(), null, null, path, path.toString());
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String folderName(Path path) {
    Path folder = path.toAbsolutePath().normalize().getParent();
    return folder == null || folder.getFileName() == null ? "" : fileName(folder);
  }

  private static String stem(Path path) {
    String name = fileName(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
