package diptych.compare;

import diptych.model.Segment;
import diptych.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells titles of works and names of things, which are no speech, from what somebody said: the
 * words before say so ({@link Naming}), or their English words have the capital letters of titles.
 *
 * <pre>
 * He watched "Paths of Glory" again            a title
 * "Terrorists" shot at the car                 none: the sentence begins there
 * He said "Hamas and Iran want no war"         none: names have capitals anyway
 * Lapid: "We Will Not Agree To A Deal"         none: a headline in capitals
 * </pre>
 */
final class Titles {
  private static final double MOSTLY = 0.6;
  private static final int MOST_NAMES = 4;
  private static final int LEAST_OUTSIDE = 2;
  private static final String BEFORE_SPEECH = ".!?:,";

  /** Words that titles write small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "nor", "with",
          "from", "by", "as", "into", "over", "under", "against", "about", "between", "through");

  private final PairView view;

  Titles(PairView view) {
    this.view = view;
  }

  /** Whether a quotation of the source is a title; its words in the target tell it, too. */
  boolean isSourceTitle(Span quotation) {
    int length = QuotedWords.words(view.sourceText(quotation));
    String text = view.pair().source().article().text();
    if (Naming.names(before(quotation, text, view.sourceSegments()), length)) {
      return true;
    }
    List<Word> there =
        view.targetWords().stream()
            .filter(w -> !w.stop() && !(w.initial() && isOrdinary(w)))
            .filter(
                w ->
                    view.support().sourceOf(w).stream().anyMatch(s -> quotation.overlaps(s.span())))
            .toList();
    return !isHeadline(there) && isCapitalized(there, length);
  }

  /** Whether a quotation of the target is a title. */
  boolean isTargetTitle(Span quotation) {
    String text = view.pair().target().article().text();
    String before = before(quotation, text, view.targetSegments());
    if (Naming.names(before, QuotedWords.words(quotation.of(text)))) {
      return true;
    }
    List<Word> words =
        view.targetWords().stream().filter(w -> quotation.contains(w.span())).toList();
    String lead = before.stripTrailing();
    boolean headline = lead.endsWith(":") && words.size() > MOST_NAMES;
    boolean begins = lead.isEmpty() || BEFORE_SPEECH.indexOf(lead.charAt(lead.length() - 1)) >= 0;
    boolean sentence =
        words.stream()
            .anyMatch(
                w ->
                    w.stop()
                        && !w.isCapitalized()
                        && !SMALL.contains(w.text().toLowerCase(Locale.ROOT)));
    return !sentence
        && !headline
        && !isHeadline(words)
        && isCapitalized(
            words.stream()
                .filter(w -> !w.stop() && !(begins && w.equals(words.get(0)) && isOrdinary(w)))
                .toList(),
            words.size());
  }

  /** The text of the segment before the opening mark. */
  private static String before(Span quotation, String text, List<Segment> segments) {
    int start =
        segments.stream()
            .filter(s -> s.span().contains(quotation))
            .mapToInt(s -> s.span().start())
            .findFirst()
            .orElse(quotation.start());
    return text.substring(start, Math.max(start, quotation.start() - 1));
  }

  private boolean isOrdinary(Word word) {
    return view.vocabulary().isOrdinaryWord(word.text());
  }

  /** Whether the words around have capitals, too. */
  private boolean isHeadline(List<Word> inside) {
    List<Word> outside =
        view.targetWords().stream()
            .filter(w -> !w.stop() && !w.initial() && !inside.contains(w))
            .toList();
    return outside.size() >= LEAST_OUTSIDE && outside.stream().allMatch(Word::isCapitalized);
  }

  /** Names have capitals anyway, so they tell something only where there is nothing else. */
  private boolean isCapitalized(List<Word> words, int length) {
    List<Word> ordinary = words.stream().filter(this::isOrdinary).toList();
    if (ordinary.isEmpty()) {
      return !words.isEmpty()
          && length <= MOST_NAMES
          && words.stream().allMatch(Word::isCapitalized);
    }
    return ordinary.stream().filter(Word::isCapitalized).count() >= MOSTLY * ordinary.size();
  }
}
