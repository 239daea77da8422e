package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences that deny in one edition what they say in the other.
 *
 * <pre>
 * המשטרה לא עצרה איש     → Police arrested nobody         nothing
 * הוא סירב להגיב         → He did not respond             nothing: to refuse denies, too
 * הוא הורשע              → He was not convicted           high
 * ללא תשלום              → with payment                   high
 * בלתי חוקי, לא חוקי      → illegal                        nothing
 * רק ביום שני             → not until Monday               nothing
 * לא אכל ולא שתה          → did not eat but drank          high, on "drank"
 * </pre>
 *
 * Each negation is followed to the word it denies, and the negations of the target are paired with
 * those of the translation and of the source, one with one. A negation of the target that neither
 * of them has is one too many; one that both of them have and the target lacks is missing, and is
 * shown on the words that the target affirms. With a gloss only, texts that both deny something are
 * left alone.
 */
final class NegationCheck implements Check {
  /** Between a negation and what it denies; and words with the ending ly. */
  private static final Set<String> ADVERBS =
      Set.of(
          "again", "always", "also", "even", "ever", "far", "just", "long", "much", "often",
          "quite", "so", "still", "too", "very", "yet");

  private static final int MOST_LEADING = 5;
  private static final int NEAR = 5;
  private static final Set<String> LEADING =
      Set.of("be", "have", "do", "will", "can", "would", "could", "may", "must", "should", "with");
  private static final int MOST_SHARED = 8;

  @Override
  public DifferenceType type() {
    return DifferenceType.NEGATION;
  }

  @Override
  public List<Finding> check(PairView view) {
    if (!view.vocabulary().isEnglish()) {
      return List.of();
    }
    NegationRow target = NegationRow.english(view.targetWords());
    NegationRow source = NegationRow.source(view.sourceWords());
    NegationPairs.Counterpart inSource =
        (t, s) ->
            view.support().sourceOf(view.targetWords().get(t)).contains(view.sourceWords().get(s));
    if (!view.isReadable()) {
      NegationPairs pairs = new NegationPairs(target, source, inSource, target.marks(), List.of());
      boolean clear =
          target.plain() > source.marks().size() || source.plain() > target.marks().size();
      return clear ? findings(view, target, source, inSource, pairs, pairs, source) : List.of();
    }
    NegationRow translation = NegationRow.english(view.translationWords());
    NegationPairs.Counterpart inTranslation =
        (t, w) ->
            view.support()
                .translationOf(view.targetWords().get(t))
                .contains(view.translationWords().get(w));
    NegationPairs pairs =
        new NegationPairs(target, translation, inTranslation, target.marks(), List.of());
    NegationPairs sourcePairs =
        new NegationPairs(target, source, inSource, pairs.targetsLeft(), pairs.targets());
    return findings(view, target, translation, inTranslation, pairs, sourcePairs, source);
  }

  private static List<Finding> findings(
      PairView view,
      NegationRow target,
      NegationRow witness,
      NegationPairs.Counterpart counterpart,
      NegationPairs pairs,
      NegationPairs sourcePairs,
      NegationRow source) {
    List<Finding> findings = new ArrayList<>();
    for (int mark : target.marks()) {
      boolean unpaired =
          !pairs.hasTarget(mark)
              && !sourcePairs.hasTarget(mark)
              && !OnlyThen.isSaid(target, mark, source.texts());
      if (target.isPlain(mark) && unpaired && isKnown(view, target.heads(mark))) {
        findings.add(
            new Finding(
                Severity.HIGH,
                affirmedInSource(view, target.heads(mark)),
                List.of(view.targetWords().get(mark).span()),
                "%s denies (\"%s\") what %s does not."
                    .formatted(
                        view.targetName(),
                        view.targetWords().get(mark).text(),
                        view.sourceName())));
      }
    }
    List<Span> left =
        source.marks().stream()
            .filter(mark -> !sourcePairs.hasWitness(mark))
            .map(mark -> view.sourceWords().get(mark).span())
            .toList();
    for (int mark : witness.marks()) {
      boolean said = pairs.hasWitness(mark) || OnlyThen.isSaid(witness, mark, target.texts());
      if (!witness.isPlain(mark) || said || source.size() > 0 && left.isEmpty()) {
        continue;
      }
      affirmed(view, witness, mark, counterpart)
          .ifPresent(head -> findings.add(lost(view, left, predicate(view, head))));
    }
    return findings;
  }

  private static Finding lost(PairView view, List<Span> denials, Span affirmed) {
    String words = denials.stream().map(view::sourceText).collect(Collectors.joining(" … "));
    return new Finding(
        Severity.HIGH,
        denials,
        List.of(affirmed),
        "%s denies%s what %s says: \"%s\"."
            .formatted(
                view.sourceName(),
                words.isEmpty() ? "" : " (\"" + words + "\")",
                view.targetName(),
                view.targetText(affirmed)));
  }

  /** Whether source or translation have one of the denied words. */
  private static boolean isKnown(PairView view, List<Integer> heads) {
    return heads.stream().anyMatch(h -> view.support().isSupported(view.targetWords().get(h)));
  }

  /** Where the source says what the target denies; empty if that cannot be told. */
  private static List<Span> affirmedInSource(PairView view, List<Integer> heads) {
    return heads.stream()
        .map(view.targetWords()::get)
        .filter(view.support()::isSupported)
        .limit(1)
        .flatMap(word -> view.sourceSpansOf(word).stream())
        .toList();
  }

  /** The target word for what a negation of the witness denies, in the likeliest place. */
  private static Optional<Integer> affirmed(
      PairView view, NegationRow witness, int mark, NegationPairs.Counterpart counterpart) {
    return IntStream.range(0, view.targetWords().size())
        .filter(t -> !view.targetWords().get(t).stop())
        .filter(t -> heads(view, witness, mark).anyMatch(h -> counterpart.test(t, h)))
        .filter(t -> !isShared(view, t) && !isDenied(view, t))
        .filter(t -> !isReworded(view, witness, mark, t, counterpart))
        .boxed()
        .max(
            Comparator.<Integer>comparingInt(t -> company(view, witness, mark, t, counterpart))
                .thenComparing(Comparator.reverseOrder()));
  }

  /** A lexicon's words are loose: there only the very next word counts. */
  private static Stream<Integer> heads(PairView view, NegationRow witness, int mark) {
    return witness.heads(mark).stream().limit(view.isReadable() ? Long.MAX_VALUE : 1);
  }

  /**
   * Whether the word stands behind one that the source does not have, so that what was denied may
   * be said in other words: "does not include Jerusalem" is "leaves out Jerusalem".
   */
  private static boolean isReworded(
      PairView view, NegationRow witness, int mark, int at, NegationPairs.Counterpart counterpart) {
    boolean first =
        heads(view, witness, mark)
            .filter(head -> !isAdverb(witness.text(head)))
            .limit(1)
            .anyMatch(head -> counterpart.test(at, head));
    if (first || !view.isReadable()) {
      return false;
    }
    List<Word> words = view.targetWords();
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (!words.get(i).stop()) {
        return !view.support().isSupported(words.get(i));
      }
    }
    return false;
  }

  private static boolean isAdverb(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("ly") || ADVERBS.contains(lower);
  }

  /** How many words beside the target word stand for words beside the negation. */
  private static int company(
      PairView view, NegationRow witness, int mark, int at, NegationPairs.Counterpart counterpart) {
    int company = 0;
    for (int t = Math.max(0, at - NEAR); t < Math.min(view.targetWords().size(), at + NEAR); t++) {
      for (int w = Math.max(0, mark - NEAR); w < Math.min(witness.size(), mark + NEAR); w++) {
        if (!view.targetWords().get(t).stop() && counterpart.test(t, w)) {
          company++;
          break;
        }
      }
    }
    return company;
  }

  /** Whether the auxiliary before the word denies, whatever it was paired with. */
  private static boolean isDenied(PairView view, int at) {
    Span predicate = predicate(view, at);
    return IntStream.range(0, view.targetWords().size())
        .filter(i -> predicate.contains(view.targetWords().get(i).span()))
        .anyMatch(i -> Negations.english(view.targetWords(), i) == Negations.Kind.PLAIN);
  }

  /** "Never take part or pay" denies both. */
  private static boolean isShared(PairView view, int at) {
    List<Word> words = view.targetWords();
    boolean joined = false;
    for (int i = at - 1; i >= Math.max(0, at - MOST_SHARED); i--) {
      String text = words.get(i).text().toLowerCase(Locale.ROOT);
      joined |= text.equals("or") || text.equals("nor");
      if (joined && Negations.english(words, i) == Negations.Kind.PLAIN) {
        return true;
      }
    }
    return false;
  }

  /** A word with the auxiliary or preposition before it, where the negation would stand. */
  private static Span predicate(PairView view, int head) {
    List<Word> words = view.targetWords();
    int first = head;
    for (int at = head - 1; at >= 0 && head - at <= MOST_LEADING; at--) {
      if (words.get(at + 1).span().start() - words.get(at).span().end() != 1) {
        break;
      }
      if (words.get(at).isOneOf(LEADING)) {
        first = at;
      } else if (first < head) {
        break;
      }
    }
    return new Span(words.get(first).span().start(), words.get(head).span().end());
  }
}
