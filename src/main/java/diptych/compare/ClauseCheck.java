package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Clauses and parentheses inside a pair of sentences that have no counterpart.
 *
 * <pre>
 * הכביש, שנסגר לפני שנה בגלל שיטפונות, נפתח שוב → The road was opened again      omission medium
 * הקרן תממן את המחקר → The fund (set up by a local bank) will pay for the study addition medium
 * הוא אמר זאת בבירור  → He was quite clear about it                              nothing
 * </pre>
 *
 * Words that seem to lack a counterpart do in two cases of five (Vamvas and Sennrich 2022), so no
 * word alone is ever claimed. It takes a clause between marks or conjunctions most of whose content
 * words are found on the other side neither in the text nor in its translation, while most of the
 * sentence's other words are; a sentence longer by most of that clause than the rest of the article
 * leads to expect; and too few unexplained words on the other side for a free rendering.
 */
final class ClauseCheck implements Check {
  /** Lost content words from which on a clause is claimed, and from which on it is medium. */
  private static final int LEAST = 2;

  private static final int STRONG = 3;

  /** The same where there is only a lexicon, which lacks many words itself. */
  private static final int LEAST_IN_GLOSS = 4;

  private static final int STRONG_IN_GLOSS = 5;

  /** The part of a clause's content words that must be lost. */
  private static final double LOST = 0.6;

  /** How much of the clause's length must show in the length of the sentence. */
  private static final double EXCESS = 0.7;

  /** Shorter sentences say nothing by their length. */
  private static final double LEAST_EXCESS = 8;

  /** Unexplained words of the other side for each lost one: a weak clause must have fewer. */
  private static final double FREE = 1.0;

  private static final double FREE_OF_WEAK = 0.75;

  /** The same where only the length of the translation tells that a clause is lost. */
  private static final double FREE_BY_TRANSLATION = 0.34;

  private static final int LEAST_COVERED = 2;

  /** The same beside a parenthesis, which is claimed whatever the length of the sentence. */
  private static final int LEAST_COVERED_BESIDE_PARENTHESIS = 3;

  /** The part of the sentence's other content words that must have counterparts. */
  private static final double COVERED = 0.5;

  private static final int LONGEST = 4;
  private static final Pattern BRACKET = Pattern.compile("(?<=\\s|^)[(\\[]");

  private final DifferenceType type;
  private final Lengths lengths;

  /**
   * @param type {@code OMISSION} for clauses of the source, {@code ADDITION} for those of the
   *     target
   * @param lengths what to expect of the length of a sentence
   */
  ClauseCheck(DifferenceType type, Lengths lengths) {
    this.type = type;
    this.lengths = lengths;
  }

  @Override
  public DifferenceType type() {
    return type;
  }

  private boolean isOmission() {
    return type == DifferenceType.OMISSION;
  }

  @Override
  public List<Finding> check(PairView view) {
    Lengths.Excess excess = isOmission() ? lengths.sourceExcess(view) : lengths.targetExcess(view);
    int brackets = isOmission() ? -brackets(view) : brackets(view);
    boolean witness = view.isReadable() || !view.sourceWords().isEmpty();
    if (!witness || excess.byTranslation() < LEAST_EXCESS && brackets <= 0) {
      return List.of();
    }
    ClauseReader reader = new ClauseReader(view);
    List<ClauseWord> words = isOmission() ? reader.source() : reader.target();
    String text = (isOmission() ? view.pair().source() : view.pair().target()).article().text();
    List<Clause> clauses = Clause.of(words, text);
    long free = isOmission() ? reader.extra() : reader.missing();
    long most =
        isOmission() && view.isReadable() ? 2 * lostInTranslation(view, reader) : words.size();
    int least = view.isReadable() ? LEAST : LEAST_IN_GLOSS;
    List<Clause> found = new ArrayList<>();
    for (Clause clause : windows(clauses)) {
      boolean bracketed = brackets > 0 && clause.isLostParenthesis();
      boolean missing =
          clause.lost() <= most
              && isRestCovered(clause, words)
              && (bracketed || clause.lost() >= least && isMissing(clause, excess, free));
      if (missing && found.stream().noneMatch(f -> f.span().overlaps(clause.span()))) {
        found.add(clause);
      }
    }
    return found.stream().map(clause -> finding(view, clause, words, text)).toList();
  }

  /** How many more brackets are opened in the target than in the source. */
  private static int brackets(PairView view) {
    long source =
        view.sourceSegments().stream()
            .mapToLong(s -> BRACKET.matcher(s.text()).results().count())
            .sum();
    long target =
        view.targetSegments().stream()
            .mapToLong(s -> BRACKET.matcher(s.text()).results().count())
            .sum();
    return (int) (target - source);
  }

  private static boolean isMissing(Clause clause, Lengths.Excess excess, long free) {
    double least = EXCESS * clause.span().length();
    double most = clause.lost() >= STRONG ? FREE : FREE_OF_WEAK;
    if (excess.bySource() < least) {
      most = FREE_BY_TRANSLATION;
    }
    return clause.lost() >= LOST * clause.content()
        && excess.byTranslation() >= least
        && free <= most * clause.lost();
  }

  /**
   * Lost words in the most surely lost clause of the translation: what the lexicon lacks is none.
   */
  private static long lostInTranslation(PairView view, ClauseReader reader) {
    return windows(Clause.of(reader.translation(), view.translation())).stream()
        .filter(w -> w.lost() >= LEAST && w.lost() >= LOST * w.content())
        .mapToLong(Clause::lost)
        .max()
        .orElse(0);
  }

  private static boolean isRestCovered(Clause clause, List<ClauseWord> words) {
    long covered = words.stream().filter(w -> w.content() && w.covered()).count();
    long rest = words.stream().filter(ClauseWord::content).count() - clause.content();
    covered -= clause.content() - clause.lost();
    int least = clause.parenthesis() ? LEAST_COVERED_BESIDE_PARENTHESIS : LEAST_COVERED;
    return covered >= least && covered >= COVERED * rest;
  }

  /** Clauses and neighbouring ones as one, the most surely lost first. */
  private static List<Clause> windows(List<Clause> clauses) {
    List<Clause> windows = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause window = clauses.get(i);
      windows.add(window);
      for (int k = i + 1; k < Math.min(clauses.size(), i + LONGEST); k++) {
        if (clauses.get(k).segment() != window.segment()) {
          break;
        }
        window = window.with(clauses.get(k));
        if (clauses.get(k).lost() > 0 && clauses.get(i).lost() > 0) {
          windows.add(window);
        }
      }
    }
    windows.removeIf(w -> w.lost() == 0);
    windows.sort((a, b) -> Long.compare(b.weight(), a.weight()));
    return windows;
  }

  private Finding finding(PairView view, Clause clause, List<ClauseWord> words, String text) {
    int enough = view.isReadable() ? STRONG : STRONG_IN_GLOSS;
    boolean strong = clause.lost() >= enough || clause.parenthesis() && clause.lostWords() >= LEAST;
    List<Span> span = List.of(clause.span());
    List<Span> gap = List.of(Gap.of(view, clause, words, isOmission()));
    return new Finding(
        strong ? Severity.MEDIUM : Severity.LOW,
        isOmission() ? span : gap,
        isOmission() ? gap : span,
        "Only %s seems to say \"%s\"."
            .formatted(
                isOmission() ? view.sourceName() : view.targetName(), clause.span().of(text)));
  }
}
