package diptych.compare;

import diptych.model.ArticlePair;
import diptych.model.DifferenceType;
import diptych.model.GlossToken.Candidate;
import diptych.model.GlossToken.Origin;
import diptych.model.PartOfSpeech;
import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Span;
import diptych.model.Translated;
import diptych.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the lexicon's reading of the source and the rest of the articles say of a phrase. */
final class PhraseWitness {
  /** From which share of a reading on it counts. */
  private static final double LIKELY = 0.3;

  /** Words that change what is claimed, of whom, or how grave it is. */
  private static final Set<String> WEIGHTY =
      Set.of(
          ("accidental accidentally alleged allegedly armed attempted barbaric bloody brutal brutally"
                  + " civilian cruel deadly deliberate deliberately disproportionate extremist fake"
                  + " false falsely fatal forced forcibly former heroic illegal illegally illegitimate"
                  + " inadvertent inadvertently indiscriminate indiscriminately innocent intentional"
                  + " intentionally islamist lawful legitimate militant mistaken mistakenly murderous"
                  + " non-violent notorious outrageous partial partially peaceful peacefully permanent"
                  + " presumed provisional purported purportedly radical reportedly savage secret"
                  + " secretly shameful so-called supposed supposedly suspected temporarily temporary"
                  + " terrorist unarmed unconfirmed unfounded unintentional unlawful unprecedented"
                  + " unprovoked unverified vicious violent violently voluntarily voluntary wrongful"
                  + " wrongfully wrongly")
              .split(" "));

  private PhraseWitness() {}

  /**
   * The source's words for a phrase of the translation that the target lacks; empty if the lexicon
   * finds none, or the target has one of them.
   */
  static List<SourceWord> omitted(PairView view, Phrase phrase) {
    List<SourceWord> found = CompoundWitness.omitted(view, phrase);
    if (!found.isEmpty()) {
      return found;
    }
    found = new ArrayList<>();
    for (SourceWord source : view.sourceWords()) {
      if (phrase.words().stream().anyMatch(word -> isWordOf(view, word, source, phrase.kind()))) {
        if (view.support().isCovered(source)) {
          return List.of();
        }
        found.add(source);
      }
    }
    boolean nextDoor =
        phrase.kind() == Phrase.Kind.NAME && phrase.words().stream().anyMatch(w -> isNear(view, w));
    return nextDoor ? List.of() : found;
  }

  private static boolean isWordOf(PairView view, Word word, SourceWord source, Phrase.Kind kind) {
    if (kind == Phrase.Kind.NAME) {
      return word.sharesLemma(source.lemmas())
          || source.content() && view.vocabulary().related(word.lemmas(), source.lemmas())
          || view.support().soundsLike(word, source);
    }
    return word.sharesLemma(source.lemmas())
        && source.token().candidates().stream()
            .anyMatch(c -> c.weight() >= LIKELY && isOfKind(c, kind));
  }

  private static boolean isOfKind(Candidate reading, Phrase.Kind kind) {
    return switch (kind) {
      case MODIFIER -> isModifier(reading);
      case ATTRIBUTE -> reading.pos() == PartOfSpeech.NOUN || reading.pos() == PartOfSpeech.NAME;
      case NAME, PHRASE, OTHER -> true;
    };
  }

  static boolean isModifier(Candidate reading) {
    return reading.pos() == PartOfSpeech.ADJ || reading.pos() == PartOfSpeech.ADV;
  }

  /** Whether a sentence of the target next to this pair has the word. */
  private static boolean isNear(PairView view, Word word) {
    List<Segment> all = view.pair().target().segments();
    List<Integer> own = view.bead().target();
    int first = own.get(0);
    int last = own.get(own.size() - 1);
    return first > 0 && all.get(first - 1).text().contains(word.text())
        || last + 1 < all.size() && all.get(last + 1).text().contains(word.text());
  }

  /**
   * Whether the source has a word beside the place of the phrase that neither the target nor the
   * translation explain, so that it may be what the phrase says.
   */
  static boolean mayBeInSource(PairView view, Phrase phrase) {
    List<Word> words = view.targetWords();
    int before = phrase.from() - 1;
    while (before >= 0 && words.get(before).stop()) {
      before--;
    }
    int after = phrase.to() + 1;
    while (after < words.size() && words.get(after).stop()) {
      after++;
    }
    return before >= 0 && isOpenBeside(view, words.get(before))
        || after < words.size() && isOpenBeside(view, words.get(after));
  }

  private static boolean isOpenBeside(PairView view, Word word) {
    for (SourceWord source : view.support().sourceOf(word)) {
      int at = view.sourceWords().indexOf(source);
      for (int i = Math.max(0, at - 1); i < Math.min(view.sourceWords().size(), at + 2); i++) {
        SourceWord beside = view.sourceWords().get(i);
        if (beside.segment() == source.segment() && isOpen(view, beside)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOpen(PairView view, SourceWord word) {
    return word.content()
        && !view.support().isCovered(word)
        && word.token().candidates().stream().anyMatch(PhraseWitness::isDescription)
        && view.translationWords().stream()
            .noneMatch(w -> view.support().isCovered(w) && w.sharesLemma(word.lemmas()));
  }

  private static boolean isDescription(Candidate reading) {
    return reading.weight() >= LIKELY
        && reading.origin() != Origin.TRANSLITERATION
        && (isModifier(reading)
            || reading.pos() == PartOfSpeech.NOUN
            || reading.pos() == PartOfSpeech.NAME);
  }

  /**
   * Medium for a name that the other article does not have at all, unless it is the adjective of
   * one, an ordinary word as well, or only specifies a noun, and for words that change what is
   * claimed; else low.
   */
  static Severity severity(PairView view, Phrase phrase, DifferenceType type) {
    boolean weighty =
        phrase.kind() == Phrase.Kind.NAME
            ? !phrase.specifies()
                && phrase.words().stream().noneMatch(w -> isOrdinary(view, w))
                && phrase.words().stream().noneMatch(w -> isElsewhere(view, w, type))
            : phrase.kind() != Phrase.Kind.PHRASE
                && phrase.words().stream().anyMatch(PhraseWitness::isWeighty);
    return weighty ? Severity.MEDIUM : Severity.LOW;
  }

  /** Whether it is a word that changes what is claimed, of whom, or how grave it is. */
  static boolean isWeighty(Word word) {
    return word.isOneOf(WEIGHTY);
  }

  /** The adjective of a name, or a name that is an ordinary word as well: Iranian, Division. */
  private static boolean isOrdinary(PairView view, Word word) {
    return view.vocabulary().isModifier(word.text())
        || view.vocabulary().isOrdinaryWord(word.text());
  }

  private static boolean isElsewhere(PairView view, Word word, DifferenceType type) {
    ArticlePair pair = view.pair();
    if (type == DifferenceType.OMISSION) {
      return pair.target().article().text().contains(word.text());
    }
    for (Translation translation : pair.sourceToTarget()) {
      if (translation instanceof Translated found && found.text().contains(word.text())) {
        return true;
      }
    }
    return Support.isSpelledIn(pair.source().article().text(), word.text());
  }

  /** The words of the source as its text has them, with an ellipsis where others stand between. */
  static String text(PairView view, List<Span> spans) {
    return spans.stream().map(view::sourceText).collect(Collectors.joining(" … "));
  }
}
