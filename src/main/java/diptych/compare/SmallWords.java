package diptych.compare;

import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small words that were put in the place of their opposites: before and after, for and against,
 * over and under, until and after.
 *
 * <pre>
 * לפני שהמחבל השליך את הסכין → after the terrorist threw away the knife    medium
 * הפגינו נגד החוק           → demonstrated for the law                     medium
 * לא ייפתח לפני מאי         → will open only after April                   nothing: one side denies
 * א' קרה לפני ב'            → B happened after A                           nothing: another slot
 * </pre>
 *
 * The source must have the one word and not its opposite. With a translation, that must have the
 * source's word in the very slot of the target's; with the lexicon alone, before, after and until
 * must stand once on each side, between words for the same things.
 */
final class SmallWords {
  /**
   * A small word.
   *
   * @param english its forms
   * @param hebrew its forms, with or without particles
   */
  private record Sense(Set<String> english, Pattern hebrew) {
    /** After that is then, before that is earlier. */
    private static final String NO_ADVERB = "(?!\\s(?:מכן|כן|כך|זאת)(?!\\p{L}))";

    static Sense of(String english, String hebrew) {
      return new Sense(
          Set.of(english.split(" ")),
          Pattern.compile(
              "(?<![\\p{L}\"'])ו?(?:מש|כש|ש)?(?:" + hebrew + ")(?![\\p{L}\"'])" + NO_ADVERB));
    }

    boolean has(Word word) {
      return english.contains(word.text().toLowerCase(Locale.ROOT));
    }
  }

  private record Pair(Sense one, Sense other, boolean time) {}

  private static final Sense BEFORE = Sense.of("before", "לפני|בטרם|טרם");
  private static final Sense AFTER = Sense.of("after", "אחרי|לאחר|בעקבות|בתום");
  private static final Sense UNTIL = Sense.of("until till", "עד");
  private static final Sense FOR = Sense.of("for", "בעד|למען|לטובת");
  private static final Sense AGAINST = Sense.of("against", "נגד|כנגד");
  private static final Sense OVER = Sense.of("over above", "מעל");
  private static final Sense UNDER = Sense.of("under below", "מתחת|תחת");
  private static final List<Pair> PAIRS =
      List.of(
          new Pair(BEFORE, AFTER, true),
          new Pair(UNTIL, AFTER, true),
          new Pair(FOR, AGAINST, false),
          new Pair(OVER, UNDER, false));
  private static final List<Sense> TIMES = List.of(BEFORE, AFTER, UNTIL);

  private SmallWords() {}

  /** The words of the target that say the opposite, outside quotations. */
  static List<Finding> find(PairView view) {
    List<Finding> findings = new ArrayList<>();
    for (Word word : view.targetWords()) {
      for (Pair pair : PAIRS) {
        opposite(view, pair, word)
            .filter(from -> !isQuoted(view, word))
            .ifPresent(
                from ->
                    findings.add(
                        new Finding(
                            Severity.MEDIUM,
                            List.of(from),
                            List.of(word.span()),
                            "%s has \"%s\" where %s has \"%s\"."
                                .formatted(
                                    view.targetName(),
                                    word.text(),
                                    view.sourceName(),
                                    view.sourceText(from)))));
      }
    }
    return findings;
  }

  /** Where the source has the opposite of a word. */
  private static Optional<Span> opposite(PairView view, Pair pair, Word word) {
    boolean first = pair.one().has(word);
    if (!first && !pair.other().has(word)) {
      return Optional.empty();
    }
    Sense here = first ? pair.one() : pair.other();
    Sense there = first ? pair.other() : pair.one();
    List<Span> from = inSource(view, there);
    if (from.size() != 1 || !inSource(view, here).isEmpty()) {
      return Optional.empty();
    }
    boolean instead =
        view.isReadable()
            ? isInSlot(view, here, there, word)
            : pair.time() && isBeforeTheSame(view, from.get(0), word);
    return instead ? Optional.of(from.get(0)) : Optional.empty();
  }

  private static List<Span> inSource(PairView view, Sense sense) {
    List<Span> found = new ArrayList<>();
    for (Segment segment : view.sourceSegments()) {
      Matcher matcher = sense.hebrew().matcher(segment.text());
      while (matcher.find()) {
        found.add(new Span(matcher.start(), matcher.end()).shift(segment.span().start()));
      }
    }
    return found;
  }

  private static boolean isInSlot(PairView view, Sense here, Sense there, Word word) {
    boolean denied = TermNegation.inWords(view.targetWords(), word.span());
    return view.translationWords().stream().noneMatch(here::has)
        && view.slots().sharing(word).stream()
            .anyMatch(
                t ->
                    there.has(t)
                        && denied == TermNegation.inWords(view.translationWords(), t.span()));
  }

  /**
   * Whether both sides have one word of time, none denies, with the same thing behind it and before
   * it.
   */
  private static boolean isBeforeTheSame(PairView view, Span from, Word word) {
    long here = view.targetWords().stream().filter(SmallWords::isTime).count();
    long there = TIMES.stream().mapToLong(sense -> inSource(view, sense).size()).sum();
    boolean denied =
        NegationRow.english(view.targetWords()).marks().size()
                + NegationRow.source(view.sourceWords()).marks().size()
            > 0;
    if (here != 1 || there != 1 || denied) {
      return false;
    }
    Optional<Word> next =
        view.targetWords().stream()
            .filter(w -> w.span().start() >= word.span().end() && !w.stop())
            .findFirst();
    Optional<SourceWord> same =
        view.sourceWords().stream()
            .filter(s -> s.span().start() >= from.end() && s.content())
            .findFirst();
    Optional<Word> last =
        view.targetWords().stream()
            .filter(w -> w.span().end() <= word.span().start() && !w.stop())
            .reduce((w, later) -> later);
    return next.isPresent()
        && same.isPresent()
        && last.isPresent()
        && view.support().sourceOf(next.get()).contains(same.get())
        && view.support().sourceOf(last.get()).stream()
            .anyMatch(s -> s.span().end() <= from.start());
  }

  private static boolean isTime(Word word) {
    return TIMES.stream().anyMatch(sense -> sense.has(word))
        || Set.of("ago", "since", "earlier", "later").contains(word.text());
  }

  private static boolean isQuoted(PairView view, Word word) {
    return view.targetSegments().stream()
        .anyMatch(
            s ->
                QuotationReader.read(s.text()).stream()
                    .anyMatch(q -> q.shift(s.span().start()).contains(word.span())));
  }
}
