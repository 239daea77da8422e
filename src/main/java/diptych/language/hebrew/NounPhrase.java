package diptych.language.hebrew;

import diptych.model.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A noun with the adjectives and the construct complement that follow it in Hebrew. */
final class NounPhrase {
  private static final int DEEPEST = 6;
  private static final Set<String> ORDERING =
      Set.of("last", "next", "past", "recent", "previous", "coming", "first", "final", "other");

  private final GlossWord head;
  private final List<GlossWord> adjectives = new ArrayList<>();
  private @Nullable NounPhrase complement;
  private final int start;
  private int end;
  private String possessor = "";
  private boolean ownerFollows;

  private NounPhrase(GlossWord head, int start) {
    this.head = head;
    this.start = start;
    this.end = start + 1;
  }

  /** The phrase that begins with the noun at this place. */
  static NounPhrase at(List<GlossWord> words, int start) {
    return at(words, start, 0);
  }

  private static NounPhrase at(List<GlossWord> words, int start, int depth) {
    NounPhrase phrase = new NounPhrase(words.get(start), start);
    if (depth < DEEPEST && phrase.takesComplement(words)) {
      NounPhrase complement = at(words, phrase.end, depth + 1);
      phrase.complement = complement;
      phrase.end = complement.end;
    }
    while (phrase.end < words.size() && phrase.takesAdjective(words.get(phrase.end))) {
      phrase.adjectives.add(words.get(phrase.end));
      phrase.end++;
    }
    if (phrase.end < words.size() && phrase.mayBePossessed(words.get(phrase.end))) {
      phrase.possessor = words.get(phrase.end).possessor();
      phrase.end++;
    }
    phrase.ownerFollows = phrase.end < words.size() && words.get(phrase.end).source().equals("של");
    return phrase;
  }

  private boolean mayBePossessed(GlossWord next) {
    return next.isPossessive() && next.before().isBlank() && head.possessor().isEmpty();
  }

  private boolean takesComplement(List<GlossWord> words) {
    if (end >= words.size() || head.pos() == PartOfSpeech.NAME) {
      return false;
    }
    GlossWord next = words.get(end);
    boolean bare = next.prefixes().isEmpty() || next.prefixes().equals(List.of("ה"));
    if (!next.before().isBlank() || !bare) {
      return false;
    }
    if (head.isConstruct()) {
      return next.isNominal();
    }
    if (head.pos() == PartOfSpeech.NUM) {
      return next.pos() == PartOfSpeech.NOUN && end == start + 1;
    }
    return head.pos() == PartOfSpeech.NOUN
        && next.pos() == PartOfSpeech.NOUN
        && !head.hasArticle()
        && head.possessor().isEmpty();
  }

  private boolean takesAdjective(GlossWord word) {
    boolean bare =
        word.prefixes().isEmpty()
            || word.prefixes().equals(List.of("ה"))
            || (!adjectives.isEmpty() && word.prefixes().get(0).equals("ו"));
    if (!word.before().isBlank() || !word.isAdjectival() || !bare) {
      return false;
    }
    if (head.pos() == PartOfSpeech.NUM) {
      return false;
    }
    boolean definite = definite();
    boolean same =
        word.definite() == definite || head.mayHideArticle() || head.pos() == PartOfSpeech.NAME;
    return same && agrees(word);
  }

  boolean agrees(GlossWord word) {
    boolean gender =
        !(head.masculine() && word.feminine()) && !(head.feminine() && word.masculine());
    boolean number = head.pos() == PartOfSpeech.NAME || head.plural() == word.plural();
    return gender && number;
  }

  boolean plural() {
    return head.plural();
  }

  /** One past the last word of the phrase. */
  int end() {
    return end;
  }

  boolean definite() {
    NounPhrase inner = complement;
    return head.definite()
        || head.pos() == PartOfSpeech.NAME
        || !head.possessor().isEmpty()
        || (inner != null && inner.definite());
  }

  private boolean article() {
    boolean owned = !owner().isEmpty();
    if (owned || head.pos() == PartOfSpeech.NAME || head.isDay()) {
      return false;
    }
    NounPhrase inner = complement;
    if (inner != null) {
      return inner.definite();
    }
    if (head.definite()) {
      return true;
    }
    for (GlossWord adjective : adjectives) {
      if (adjective.hasArticle()) {
        return true;
      }
    }
    return head.mayHideArticle() && head.pos() == PartOfSpeech.NOUN && !head.plural();
  }

  /** The phrase in English with a preposition before it, which may be empty. */
  String english(String preposition) {
    StringBuilder said = new StringBuilder(preposition);
    NounPhrase inner = complement;
    if (inner != null && head.pos() == PartOfSpeech.NUM) {
      counted(said, inner);
      return said.toString();
    }
    if (article()) {
      word(said, "the");
    }
    word(said, owner());
    for (int i = adjectives.size() - 1; i >= 0; i--) {
      word(said, adjectives.get(i).adjective());
    }
    core(said);
    return said.toString();
  }

  /** The noun with its complement. */
  private void core(StringBuilder said) {
    NounPhrase inner = complement;
    boolean compound = inner != null && head.pos() == PartOfSpeech.NOUN && inner.simple();
    if (compound && inner != null) {
      word(said, inner.head.noun());
      word(said, head.noun());
    } else {
      word(said, head.noun());
      if (inner != null) {
        word(said, inner.english(head.pos() == PartOfSpeech.NUM ? "" : "of"));
      }
    }
  }

  /** "His", unless the owner is named behind: הישגיו של פלוני. */
  private String owner() {
    return possessor.isEmpty() ? (ownerFollows ? "" : head.possessor()) : possessor;
  }

  /** "The last three decades", "three new houses". */
  private void counted(StringBuilder said, NounPhrase inner) {
    if (inner.article()) {
      word(said, "the");
    }
    word(said, inner.owner());
    boolean counted = false;
    for (int i = inner.adjectives.size() - 1; i >= 0; i--) {
      String adjective = inner.adjectives.get(i).adjective();
      if (!counted && !ORDERING.contains(adjective)) {
        word(said, head.noun());
        counted = true;
      }
      word(said, adjective);
    }
    if (!counted) {
      word(said, head.noun());
    }
    inner.core(said);
  }

  /** A single singular noun, which English puts before another one. */
  private boolean simple() {
    return complement == null
        && adjectives.isEmpty()
        && head.pos() == PartOfSpeech.NOUN
        && !head.plural()
        && head.possessor().isEmpty();
  }

  private static void word(StringBuilder said, String word) {
    if (!word.isEmpty()) {
      said.append(said.length() > 0 ? " " : "").append(word);
    }
  }
}
