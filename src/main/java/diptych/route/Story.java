package diptych.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a story as they lie in the input folder.
 *
 * @param name its name: of the folder, or the stem the files share
 * @param title its title for people
 * @param base id of the base edition named in story.yaml
 * @param files one for each edition, by id
 * @param problems files that cannot be used, and what else is odd
 * @param because why its files were put together, absent where a name or a person says so
 * @param loose whether its only file lies beside those of other stories, so that it may belong to
 *     one of them
 */
public record Story(
    String name,
    String title,
    @Nullable String base,
    List<EditionFile> files,
    List<Problem> problems,
    @Nullable String because,
    boolean loose) {
  public Story {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * Something about the input a person should know.
   *
   * @param story name of the story
   * @param subject the file, relative to the input folder
   * @param reason what, why, what next
   * @param severe whether the file is set aside because of it
   */
  public record Problem(String story, String subject, String reason, boolean severe)
      implements Job {}
}
