package diptych.route;

import diptych.model.Failure;
import diptych.pair.Proposal;
import diptych.store.AtomicFiles;
import diptych.store.OutputLayout;
import diptych.store.SafeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Proposes which files of a folder belong together, and writes the proposal as its {@code
 * stories.yaml}. The files themselves are never moved, renamed or changed.
 */
public final class PairDesk {
  private static final int MOST_COPIES = 99;

  private final Path folder;
  private final FolderPairing pairing;
  private final ListShelf shelf;

  /**
   * A desk for a folder.
   *
   * @param output the output folder, where is kept what files with several articles hold
   */
  public PairDesk(Path folder, FolderPairing pairing, OutputLayout output) {
    this.folder = folder.toAbsolutePath().normalize();
    this.pairing = pairing;
    this.shelf = pairing.shelf(output);
  }

  /**
   * What was found.
   *
   * @param given stories that folders, names, story.yaml or a stories.yaml of a person's make
   * @param proposed stories that are proposed, by name
   * @param result the proposal with its reasons, near misses and files alone, and what could not be
   *     read
   */
  public record Found(
      List<Story> given, Map<String, Proposal.Group> proposed, FolderPairing.Result result) {
    public Found {
      given = List.copyOf(given);
    }
  }

  /** Looks at the folder. */
  public Found look(FolderPairing.By by) throws Failure {
    List<Story> given = new ArrayList<>();
    Map<String, EditionFile> loose = new TreeMap<>();
    for (Story story : finder().find()) {
      if (story.loose()) {
        EditionFile file = story.files().get(0);
        loose.put(file.name(), file);
      } else {
        given.add(story);
      }
    }
    FolderPairing.Result result = pairing.propose(List.copyOf(loose.values()), by);
    Map<String, Proposal.Group> proposed = new TreeMap<>();
    for (Proposal.Group group : result.proposal().stories()) {
      EditionFile first = loose.get(group.files().get(0).name());
      if (first != null) {
        proposed.put(first.story(), group);
      }
    }
    return new Found(given, proposed, result);
  }

  /** Reads the folder without what an earlier proposal wrote there. */
  private StoryFinder finder() {
    return new StoryFinder(folder, file -> true, shelf, LooseFiles.ALONE, each -> !isOurs(each));
  }

  private boolean isOurs(Path each) {
    try {
      return each.equals(folder) && StoriesFile.isIn(each) && StoriesFile.isUntouched(each);
    } catch (IOException e) {
      return false; // reading it will say why
    }
  }

  /**
   * Writes the proposed stories into the folder's {@code stories.yaml}; what a person wrote there
   * is kept.
   *
   * @param force whether a file that a person wrote or changed may be written anew, with its
   *     stories and without its comments; what it was is copied to {@code stories.yaml~}, or {@code
   *     stories.yaml.2~} and so on, so that no earlier copy is lost
   * @return the file, if it says now what it did not say before
   * @throws Failure if a person wrote the file, and {@code force} is off
   */
  public Optional<Path> write(Found found, boolean force) throws Failure {
    Path file = folder.resolve(StoriesFile.NAME);
    boolean there = StoriesFile.isIn(folder);
    boolean ours = isOurs(folder);
    if (found.proposed().isEmpty() && !ours) {
      return Optional.empty();
    }
    if (there && !ours && !force) {
      throw new Failure(
          Failure.Category.STOP,
          SafeName.shown(file.toString())
              + " was written or changed by hand, so it is not written over: add the stories you"
              + " agree with to it, or use --force, which keeps its stories, adds these, and loses"
              + " its comments (a copy of it stays in "
              + copy(1)
              + ").");
    }
    Map<String, StoryFile> stories = new LinkedHashMap<>();
    if (there && !ours) {
      stories.putAll(StoriesFile.of(folder, SafeName.shown(file.toString())).stories());
    }
    found.proposed().forEach((name, group) -> stories.putIfAbsent(name, storyFile(group)));
    try {
      StoriesFile all = new StoriesFile(stories);
      String text = there && !ours ? all.writtenForSomebody() : all.written();
      if (there && Files.readString(file).equals(text)) {
        return Optional.empty();
      }
      if (there && !ours) {
        keepCopy(file);
      }
      AtomicFiles.write(file, out -> out.append(text));
      return Optional.of(file);
    } catch (IOException e) {
      throw new Failure(
          Failure.Category.STOP,
          SafeName.shown(file.toString()) + " cannot be written (" + e + "): check permissions.",
          e);
    }
  }

  /** Ends as editors' copies do, so it is not taken for an article. */
  private static String copy(int number) {
    return StoriesFile.NAME + (number == 1 ? "" : "." + number) + "~";
  }

  private static void keepCopy(Path file) throws IOException {
    for (int i = 1; i <= MOST_COPIES; i++) {
      Path copy = file.resolveSibling(copy(i));
      if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
        Files.copy(file, copy);
        return;
      }
    }
    throw new IOException("there are " + MOST_COPIES + " copies of it already, remove some");
  }

  private StoryFile storyFile(Proposal.Group group) {
    Map<String, EditionFile> files = new TreeMap<>();
    group.files().forEach(file -> files.put(file.name(), pairing.expectFile(file.name())));
    Map<String, StoryFile.Entry> entries = new LinkedHashMap<>();
    for (EditionFile edition : PairedFiles.editions(group, files)) {
      entries.put(
          edition.name(), new StoryFile.Entry(edition.outlet(), edition.language(), null, null));
    }
    String headline = group.files().get(0).headline();
    return new StoryFile(
        headline.isBlank() ? null : headline, null, PairedFiles.because(group), entries);
  }
}
