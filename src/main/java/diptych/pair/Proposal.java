package diptych.pair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which files belong together, and which may.
 *
 * @param stories stories of two files or more; by name
 * @param nearMisses pairs a person should look at; the likeliest first
 * @param alone files that are in no story; by name
 */
public record Proposal(List<Group> stories, List<NearMiss> nearMisses, List<Alone> alone) {
  public Proposal {
    stories = List.copyOf(stories);
    nearMisses = List.copyOf(nearMisses);
    alone = List.copyOf(alone);
  }

  /** What says that files belong together. */
  public enum Evidence {
    /** Folder, file name, story.yaml or stories.yaml. */
    NAME,
    /** What the documents declare of each other. */
    LINK,
    /** What they say. */
    CONTENT
  }

  /**
   * Files of one story.
   *
   * @param files the files, the one in the base language first, then by name
   * @param evidence the weakest evidence that holds the story together
   * @param score 0 to 1, of the weakest link
   * @param why one sentence for each link
   */
  public record Group(List<PairFile> files, Evidence evidence, double score, List<String> why) {
    public Group {
      files = List.copyOf(files);
      why = List.copyOf(why);
    }
  }

  /**
   * Two files that may belong together.
   *
   * @param score 0 to 1
   * @param why what speaks for and against it
   */
  public record NearMiss(PairFile first, PairFile second, double score, String why) {}

  /**
   * A file without a partner.
   *
   * @param copyOf the file whose text is the same word for word, absent if there is none
   * @param why what was found of it, for people
   */
  public record Alone(PairFile file, @Nullable PairFile copyOf, String why) {}
}
