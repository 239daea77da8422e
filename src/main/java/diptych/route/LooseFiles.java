package diptych.route;

import diptych.model.Failure;
import java.util.List;
import java.util.Map;

/** Puts files together that no name puts together. */
interface LooseFiles {
  /** Leaves every file alone. */
  LooseFiles ALONE = files -> Grouped.NOTHING;

  /**
   * Groups files.
   *
   * @param files each the only one of its story by name
   */
  Grouped group(List<EditionFile> files) throws Failure;

  /**
   * What belongs together.
   *
   * @param stories none has a file that another has
   * @param notes what a person should know of files that stay alone, by file name
   */
  record Grouped(List<LooseStory> stories, Map<String, List<String>> notes) {
    static final Grouped NOTHING = new Grouped(List.of(), Map.of());

    public Grouped {
      stories = List.copyOf(stories);
      notes = Map.copyOf(notes);
    }
  }

  /**
   * Files of one story.
   *
   * @param files with the language and outlet that make them editions; the one that gives the story
   *     its name first
   * @param title what its first file is headed
   * @param because why they were put together; one sentence
   */
  record LooseStory(List<EditionFile> files, String title, String because) {
    public LooseStory {
      files = List.copyOf(files);
    }
  }
}
