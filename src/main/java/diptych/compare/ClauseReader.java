package diptych.compare;

import diptych.language.quantity.DateMention;
import diptych.language.quantity.NumberMention;
import diptych.model.GlossToken;
import diptych.model.GlossToken.Origin;
import diptych.model.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads both sides of a bead as words that the other side has or lacks. */
final class ClauseReader {
  private static final Set<String> ENGLISH_OPENERS =
      Set.of(
          "who",
          "whom",
          "whose",
          "which",
          "where",
          "when",
          "while",
          "because",
          "although",
          "though",
          "whereas",
          "unless",
          "since",
          "until",
          "if",
          "and",
          "but",
          "or",
          "nor",
          "including",
          "despite",
          "according",
          "after",
          "before");
  private static final Set<String> HEBREW_OPENERS =
      Set.of(
          "אשר", "כי", "אך", "אבל", "אולם", "או", "כאשר", "בעוד", "אף", "למרות", "לאחר", "אחרי",
          "לפני", "משום", "מפני", "כולל", "לרבות", "אם", "כדי", "עד");

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

  private final PairView view;

  ClauseReader(PairView view) {
    this.view = view;
  }

  /** The target's words, covered where the source or its translation has them. */
  List<ClauseWord> target() {
    List<NumberMention> known = new ArrayList<>(view.sourceNumbers());
    known.addAll(view.translationNumbers());
    List<ClauseWord> words = new ArrayList<>();
    for (Segment segment : view.targetSegments()) {
      List<Word> inside =
          view.targetWords().stream().filter(w -> w.segment() == segment.id()).toList();
      List<NumberMention> numbers =
          view.targetNumbers().stream()
              .filter(n -> segment.span().contains(n.span()))
              .filter(n -> n.form() != NumberMention.Form.LOOSE)
              .toList();
      for (NumberMention number : numbers) {
        words.add(
            new ClauseWord(
                number.span(),
                segment.id(),
                true,
                isKnown(number, known, view.sourceDates())
                    || isPrinted(view.targetText(number.span()), view.sourceSegments()),
                true,
                false));
      }
      for (Word word : inside) {
        if (numbers.stream().noneMatch(n -> n.span().overlaps(word.span()))) {
          words.add(
              new ClauseWord(
                  word.span(),
                  segment.id(),
                  !word.stop(),
                  view.support().isSupported(word),
                  false,
                  isOpener(word)));
        }
      }
    }
    words.sort((a, b) -> a.span().compareTo(b.span()));
    return words;
  }

  /**
   * The source's words, covered where the target has them or what the translation makes of them.
   */
  List<ClauseWord> source() {
    Set<String> covered = new HashSet<>();
    for (Word word : view.translationWords()) {
      if (view.support().isCovered(word)) {
        covered.addAll(word.lemmas());
      }
    }
    List<ClauseWord> words = new ArrayList<>();
    for (SourceWord word : view.sourceWords()) {
      List<NumberMention> numbers =
          view.sourceNumbers().stream().filter(n -> n.span().overlaps(word.span())).toList();
      boolean number = !numbers.isEmpty();
      boolean has =
          number
              ? numbers.stream()
                  .allMatch(
                      n ->
                          isKnown(n, view.targetNumbers(), view.targetDates())
                              || isPrinted(view.sourceText(n.span()), view.targetSegments()))
              : view.support().isCovered(word)
                  || word.lemmas().stream().anyMatch(covered::contains);
      words.add(
          new ClauseWord(
              word.span(),
              word.segment(),
              number || word.content() && isInLexicon(word),
              has,
              number,
              isOpener(word)));
    }
    return words;
  }

  /** The translation's words with spans in it, covered where the target has them. */
  List<ClauseWord> translation() {
    return view.translationWords().stream()
        .map(
            w ->
                new ClauseWord(
                    w.span(),
                    w.segment(),
                    !w.stop(),
                    view.support().isCovered(w),
                    false,
                    isOpener(w)))
        .toList();
  }

  private boolean isOpener(Word word) {
    return view.vocabulary().isEnglish()
        && ENGLISH_OPENERS.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** How many content words of the translation, or of the source without one, the target lacks. */
  long missing() {
    return view.isReadable()
        ? view.translationWords().stream()
            .filter(w -> !w.stop() && !view.support().isCovered(w))
            .count()
        : source().stream().filter(w -> w.content() && !w.covered()).count();
  }

  /** How many content words of the target neither the source nor the translation has. */
  long extra() {
    return target().stream().filter(w -> w.content() && !w.covered()).count();
  }

  private static boolean isKnown(
      NumberMention number, List<NumberMention> numbers, List<DateMention> dates) {
    return numbers.stream().anyMatch(number::agrees)
        || dates.stream().anyMatch(d -> d.value() == number.value());
  }

  /** Whether the digits stand there, whatever a unit behind them makes of their value. */
  private static boolean isPrinted(String number, List<Segment> segments) {
    Matcher digits = DIGITS.matcher(number);
    if (!digits.find()) {
      return false;
    }
    Pattern wanted =
        Pattern.compile("(?<!\\p{Nd})" + Pattern.quote(digits.group()) + "(?!\\p{Nd})");
    return segments.stream().anyMatch(s -> wanted.matcher(s.text()).find());
  }

  /** A word that is only guessed to be a name is no witness. */
  private static boolean isInLexicon(SourceWord word) {
    return word.token().candidates().stream().anyMatch(c -> c.origin() != Origin.TRANSLITERATION);
  }

  private static boolean isOpener(SourceWord word) {
    if (word.token().candidates().isEmpty()) {
      return false;
    }
    GlossToken.Candidate first = word.token().candidates().get(0);
    return HEBREW_OPENERS.contains(first.lemma())
        || first.prefixes().contains("ש")
        || first.prefixes().contains("כש")
        || first.prefixes().contains("ו");
  }
}
