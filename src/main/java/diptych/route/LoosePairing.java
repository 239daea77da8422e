package diptych.route;

import diptych.model.Failure;
import diptych.pair.Proposal;
import diptych.store.SafeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts loose files of the input folder together by their links and texts. A folder with very many
 * of them is not one that a person dropped a few files into: it is left to names.
 */
final class LoosePairing implements LooseFiles {
  /** So many files are read a second time at most. */
  static final int MOST_FILES = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(LoosePairing.class);

  private final FolderPairing pairing;
  private final FolderPairing.By by;

  LoosePairing(FolderPairing pairing, FolderPairing.By by) {
    this.pairing = pairing;
    this.by = by;
  }

  @Override
  public Grouped group(List<EditionFile> files) throws Failure {
    if (files.size() < 2) {
      return Grouped.NOTHING;
    }
    if (files.size() > MOST_FILES) {
      LOG.warn(
          "{} files are in no story by their names, more than the {} that are put together by their"
              + " links and texts; run 'diptych pair --write' on the folder, or sort them.",
          files.size(),
          MOST_FILES);
      return Grouped.NOTHING;
    }
    Proposal proposal = pairing.propose(files, by).proposal();
    Map<String, EditionFile> byName = new TreeMap<>();
    files.forEach(file -> byName.put(file.name(), file));
    List<LooseStory> stories = new ArrayList<>();
    for (Proposal.Group group : proposal.stories()) {
      stories.add(
          new LooseStory(
              PairedFiles.editions(group, byName),
              group.files().get(0).headline(),
              PairedFiles.because(group)));
    }
    Map<String, List<String>> notes = new TreeMap<>();
    for (Proposal.NearMiss miss : proposal.nearMisses()) {
      note(notes, miss.first().name(), miss.second().name(), miss);
      note(notes, miss.second().name(), miss.first().name(), miss);
    }
    for (Proposal.Alone alone : proposal.alone()) {
      if (alone.copyOf() != null) {
        notes.computeIfAbsent(alone.file().name(), k -> new ArrayList<>()).add(alone.why() + ".");
      }
    }
    return new Grouped(stories, notes);
  }

  private static void note(
      Map<String, List<String>> notes, String file, String other, Proposal.NearMiss miss) {
    notes
        .computeIfAbsent(file, k -> new ArrayList<>())
        .add(
            String.format(
                Locale.ROOT,
                "may belong with %s (score %.2f), but was not put together with it: %s. If it does,"
                    + " say so in stories.yaml.",
                SafeName.shown(other),
                miss.score(),
                miss.why()));
  }
}
