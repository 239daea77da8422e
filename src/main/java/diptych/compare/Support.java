package diptych.compare;

import diptych.language.hebrew.NameTransliterator;
import diptych.model.GlossToken.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which words of the target stand for which words of the source and of its translation: the same
 * word, a synonym or derivation (WordNet), or a spelling of the same name.
 */
final class Support {
  private static final NameTransliterator NAMES = new NameTransliterator();

  /** From here on a word that is not in the lexicon is taken for the name. */
  private static final double SAME_NAME = 0.5;

  /** The same for a word that is in the lexicon. */
  private static final double SURELY_SAME_NAME = 0.7;

  /** The same for a name whose English spelling the lexicon has. */
  private static final double KNOWN_NAME = 0.9;

  /** From here on a name that is not in the lexicon may be meant. */
  private static final double NEAR_NAME = 0.35;

  /** The same for a name whose English spelling the lexicon has. */
  private static final double NEAR_KNOWN_NAME = 0.85;

  private static final Pattern SEPARATOR = Pattern.compile("[\\s\u05be-]+"); // maqaf
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final String[] ENDINGS = {"ים", "ית", "יים", "ות", "י"};
  private static final int MOST_JOINED = 3;
  private static final int LEAST_NAME = 3;

  private final PairView view;
  private final Map<Word, Boolean> supported = new HashMap<>();
  private final Set<SourceWord> coveredSource = new HashSet<>();
  private final Set<Word> coveredTranslation = new HashSet<>();
  private final Set<Word> taken = new HashSet<>();
  private final Set<SourceWord> takenSource = new HashSet<>();
  private final Map<Word, List<SourceWord>> sourceOf = new HashMap<>();
  private final Map<Word, List<Word>> translationOf = new HashMap<>();

  Support(PairView view) {
    this.view = view;
    takeIdentical();
    for (Word target : view.targetWords()) {
      boolean found = false;
      for (Word word : view.translationWords()) {
        if (same(target, word)) {
          found = true;
          coveredTranslation.add(word);
          translationOf.computeIfAbsent(target, w -> new ArrayList<>()).add(word);
        }
      }
      for (int k = 0; k < view.sourceWords().size(); k++) {
        SourceWord word = view.sourceWords().get(k);
        if (same(target, word, k)) {
          found = true;
          coveredSource.add(word);
          sourceOf.computeIfAbsent(target, w -> new ArrayList<>()).add(word);
        }
      }
      supported.put(target, found);
    }
  }

  /**
   * Notes the words of translation and source that have the same word in the target. They stand for
   * that one, and not for others that a rare sense joins them with: the head of the party passed.
   */
  private void takeIdentical() {
    for (Word word : view.translationWords()) {
      long here = count(view.targetWords(), word);
      if (!word.stop() && here > 0 && here >= count(view.translationWords(), word)) {
        taken.add(word);
        view.sourceWords().stream()
            .filter(s -> word.sharesLemma(s.lemmas()))
            .forEach(takenSource::add);
      }
    }
  }

  private static long count(List<Word> words, Word word) {
    return words.stream().filter(w -> w.text().equalsIgnoreCase(word.text())).count();
  }

  private boolean same(Word target, Word word) {
    if (target.sharesLemma(word.lemmas())) {
      return true;
    }
    if (target.stop() || word.stop()) {
      return false;
    }
    if (target.isCapitalized() && word.isCapitalized() && isNearSpelling(target, word)) {
      return true;
    }
    return !taken.contains(word) && view.vocabulary().related(target.lemmas(), word.lemmas());
  }

  private boolean same(Word target, SourceWord word, int at) {
    if (target.sharesLemma(word.lemmas())) {
      return true;
    }
    if (target.stop()) {
      return false;
    }
    if (target.isCapitalized()
        && target.text().length() >= LEAST_NAME
        && isSpellingOf(target.text(), at)) {
      return true;
    }
    return word.content()
        && !takenSource.contains(word)
        && view.vocabulary().related(target.lemmas(), word.lemmas());
  }

  /** Whether a source word, alone or with the ones after it, can be spelled like the name. */
  private boolean isSpellingOf(String name, int at) {
    if (isFunctionWord(view.sourceWords().get(at)) && !isSecondName(at)) {
      return false;
    }
    StringBuilder joined = new StringBuilder();
    for (int k = at; k < Math.min(view.sourceWords().size(), at + MOST_JOINED); k++) {
      SourceWord word = view.sourceWords().get(k);
      String[] parts = SEPARATOR.split(word.text());
      for (String part : parts) {
        joined.append(part.replace(".", ""));
      }
      double enough = k > at || !isUnknown(word) ? SURELY_SAME_NAME : SAME_NAME;
      if (isKnownName(word)) {
        enough = KNOWN_NAME;
      }
      String whole = joined.toString();
      if (spells(whole, name, enough)) {
        return true;
      }
      for (String part : parts) {
        if (k == at && !part.equals(whole) && spells(part, name, enough)) {
          return true;
        }
      }
      if (k > at && word.segment() != view.sourceWords().get(at).segment()) {
        break;
      }
    }
    return false;
  }

  /** Whether one of the words of a text can be spelled like the name. */
  static boolean isSpelledIn(String text, String name) {
    return WORD.matcher(text).results().anyMatch(word -> spells(word.group(), name, SAME_NAME));
  }

  /** Whether a word can be spelled like the name, with or without particles and ending. */
  private static boolean spells(String word, String name, double enough) {
    String bare = word;
    for (int k = 0; k < 3 && bare.length() >= LEAST_NAME - 1; k++) {
      String stem = withoutEnding(bare);
      if (NAMES.isSpelling(bare, name, enough)
          || stem.length() < bare.length() && NAMES.isSpelling(stem, name, enough)) {
        return true;
      }
      if (MarkedWords.PARTICLES.indexOf(bare.charAt(0)) < 0) {
        break;
      }
      bare = bare.substring(1);
    }
    return false;
  }

  /** A people is named like its country with an ending: מאורים, אינואיטית. */
  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + LEAST_NAME && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /**
   * Whether the name may be a rare spelling of a name of the source, too far off to be taken for
   * it: בושאן, Beauchamp. Names of different people hardly ever come so near.
   */
  boolean soundsLike(Word target) {
    return view.sourceWords().stream().anyMatch(word -> soundsLike(target, word));
  }

  /** Whether the name may be a rare spelling of that source word. */
  boolean soundsLike(Word name, SourceWord word) {
    boolean listed = isKnownName(word);
    boolean maybe = listed || word.name() || isUnknown(word);
    double enough = listed ? NEAR_KNOWN_NAME : NEAR_NAME;
    return maybe
        && SEPARATOR.splitAsStream(word.text()).anyMatch(part -> spells(part, name.text(), enough));
  }

  /** Short words that only carry grammar sound like many a name: הוא, Hawaii. */
  private static boolean isFunctionWord(SourceWord word) {
    return !word.token().candidates().isEmpty() && !word.content() && !word.name();
  }

  /** Whether a hyphen joins the word to a name: the לי of ברנרס-לי is Lee and not "to me". */
  private boolean isSecondName(int at) {
    int start = view.sourceWords().get(at).span().start();
    String text = view.pair().source().article().text();
    if (at == 0 || start == 0 || "-־".indexOf(text.charAt(start - 1)) < 0) {
      return false;
    }
    SourceWord before = view.sourceWords().get(at - 1);
    return before.span().end() == start - 1 && (before.name() || isUnknown(before));
  }

  /** Whether nothing is known of the word but how it may sound. */
  private static boolean isUnknown(SourceWord word) {
    return word.token().candidates().stream().allMatch(c -> c.origin() == Origin.TRANSLITERATION);
  }

  /** Whether the lexicon says how the name is spelled. */
  private static boolean isKnownName(SourceWord word) {
    return word.token().candidates().stream().anyMatch(c -> c.origin() == Origin.NAME);
  }

  /**
   * Whether two words may spell one name. Where both are known for names they are two: Iran, Iraq.
   */
  private boolean isNearSpelling(Word a, Word b) {
    return Edits.areSpelledAlike(a.text(), b.text())
        && !view.vocabulary().areOtherNames(a.text(), b.text());
  }

  /** Whether the source or its translation has the word. */
  boolean isSupported(Word target) {
    return supported.getOrDefault(target, false);
  }

  boolean isCovered(SourceWord word) {
    return coveredSource.contains(word);
  }

  boolean isCovered(Word translationWord) {
    return coveredTranslation.contains(translationWord);
  }

  /** The source words that a target word stands for. */
  List<SourceWord> sourceOf(Word target) {
    return sourceOf.getOrDefault(target, List.of());
  }

  /** The words of the translation that a target word stands for. */
  List<Word> translationOf(Word target) {
    return translationOf.getOrDefault(target, List.of());
  }
}
