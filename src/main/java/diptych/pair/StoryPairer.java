package diptych.pair;

import diptych.language.Glosser;
import diptych.model.Edition;
import diptych.model.LanguagePair;
import diptych.pair.Proposal.Alone;
import diptych.pair.Proposal.NearMiss;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many files are editions of one story, by what they declare of each other and by
 * what they say. Keeps a fingerprint of each text, not the text. The order in which files are added
 * does not matter. Adding is thread safe, proposing is not.
 *
 * <p>A false story is worse than a missed one: files are put together only when nothing else fits
 * nearly as well, and what is less sure is a near miss for a person to confirm.
 */
public final class StoryPairer {
  private final Keys keys = new Keys();
  private final Function<LanguagePair, @Nullable Glosser> glossers;
  private final Map<String, PairFile> files = new TreeMap<>();
  private final Map<String, Fingerprint> fingerprints = new TreeMap<>();

  /**
   * A pairer.
   *
   * @param glossers the lexicon of a direction, null where there is none
   */
  public StoryPairer(Function<LanguagePair, @Nullable Glosser> glossers) {
    this.glossers = glossers;
  }

  /** Takes a file in. */
  public void add(PairFile file, Edition edition) {
    add(file, edition, List.of());
  }

  /**
   * Takes a file in.
   *
   * @param inEnglish sentences of it that a service has put into English: for a language no lexicon
   *     is for; may be empty
   */
  public void add(PairFile file, Edition edition, List<String> inEnglish) {
    Fingerprint fingerprint = new FingerprintReader(keys, glossers).read(edition, inEnglish);
    synchronized (this) {
      files.put(file.name(), file);
      fingerprints.put(file.name(), fingerprint);
    }
  }

  /** Lets go of a file; a file of that name that was never added is none. */
  public synchronized void remove(String name) {
    files.remove(name);
    fingerprints.remove(name);
  }

  /**
   * Proposes stories by declared links alone.
   *
   * @param baseLanguage language of the file that comes first in its story
   */
  public Proposal byLinks(String baseLanguage) {
    return propose(baseLanguage, (one, other) -> 0, false);
  }

  /**
   * Proposes stories by links and by content.
   *
   * @param baseLanguage language of the file that comes first in its story
   * @param counterparts aligns two of the files
   */
  public Proposal byContent(String baseLanguage, Counterparts counterparts) {
    return propose(baseLanguage, counterparts, true);
  }

  private Proposal propose(String baseLanguage, Counterparts counterparts, boolean content) {
    Copies copies = Copies.of(List.copyOf(files.values()));
    List<PairFile> originals = copies.originals();
    List<Fingerprint> texts =
        originals.stream().map(file -> expectFingerprint(file.name())).toList();
    Folder folder = new Folder(keys, texts);
    ContentTies texting = new ContentTies(originals, folder, counterparts);
    List<Tie> ties = new ArrayList<>(new LinkTies(originals).find());
    if (content) {
      ties.addAll(texting.find());
    }
    Grouping grouping = new Grouping(originals, texting, baseLanguage);
    grouping.tie(ties);
    List<Alone> alone = new ArrayList<>(copies.copies());
    alone.addAll(grouping.alone());
    alone.sort(Comparator.comparing((Alone each) -> each.file().name()));
    List<NearMiss> near = grouping.nearMisses();
    return new Proposal(grouping.stories(), near, alone);
  }

  private Fingerprint expectFingerprint(String name) {
    Fingerprint fingerprint = fingerprints.get(name);
    if (fingerprint == null) {
      throw new IllegalArgumentException("never added: " + name);
    }
    return fingerprint;
  }

  /** Files of one outlet with the same text: the first by name stands for all. */
  private record Copies(List<PairFile> originals, List<Alone> copies) {
    static Copies of(List<PairFile> files) {
      Map<String, PairFile> first = new TreeMap<>();
      List<PairFile> originals = new ArrayList<>();
      List<Alone> copies = new ArrayList<>();
      for (PairFile file : files) {
        PairFile original = first.putIfAbsent(file.outlet() + " " + file.digest(), file);
        if (original == null) {
          originals.add(file);
        } else {
          copies.add(
              new Alone(
                  file, original, "has the same text as " + original.name() + ", word for word"));
        }
      }
      return new Copies(originals, copies);
    }
  }
}
