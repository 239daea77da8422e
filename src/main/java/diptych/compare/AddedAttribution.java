package diptych.compare;

import diptych.model.Segment;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Facts that the other edition gives to somebody.
 *
 * <pre>
 * המחסן הופצץ            → The warehouse was bombed, police said      "said"
 * המחסן הופצץ            → According to the army, it was bombed       "According to"
 * הודעת הצבא הגיעה מאוחר → The army's word came late, it said         nothing: a word of speech
 * </pre>
 *
 * Here English words of attribution are taken narrowly: with one who speaks, and what is said. The
 * source and its translation must have no word that may report speech or thought in any reading,
 * nor quote, nor stand beside a sentence that says who speaks.
 */
final class AddedAttribution {
  /** Weight of a reading of the source that may be meant. */
  private static final double LIKELY = 0.2;

  private static final Set<String> SAID = Set.of("said", "says", "say", "told", "tells");
  private static final Set<String> THAT_SAID =
      Set.of(
          "claimed",
          "claims",
          "announced",
          "stated",
          "reported",
          "alleged",
          "alleges",
          "insisted",
          "explained",
          "argued",
          "warned",
          "testified",
          "claim",
          "added");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "i", "we", "him", "her", "them");
  private static final Set<String> GENERAL =
      Set.of(
          "official",
          "source",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "report",
          "statement",
          "figure",
          "data",
          "authority",
          "leader",
          "author",
          "critic",
          "analyst");
  private static final Pattern THAT = Pattern.compile("\\s(?:כי\\s|ש[א-ת]{2})");
  private static final Pattern SPOKEN = Pattern.compile("[\"“”„«»]|: ");

  private AddedAttribution() {}

  /** The attribution that only the target has, if there is one. */
  static Optional<Finding> find(PairView view) {
    if (isTold(view)) {
      return Optional.empty();
    }
    String text = view.pair().target().article().text();
    List<Word> words = view.targetWords();
    for (int i = 0; i < words.size(); i++) {
      boolean according =
          SpeakerPhrase.isAccordingTo(words, i)
              && SpeakerPhrase.behind(words, i + 2, text).stream()
                  .anyMatch(w -> isSpeaker(view, w));
      if (according || isSaid(view, words, i, text)) {
        Span last = words.get(according ? i + 1 : i).span();
        Span span = new Span(words.get(i).span().start(), last.end());
        return Optional.of(
            new Finding(
                Severity.MEDIUM,
                List.of(),
                List.of(span),
                "%s says whose statement this is (\"%s\"), %s states it as a fact."
                    .formatted(view.targetName(), view.targetText(span), view.sourceName())));
      }
    }
    return Optional.empty();
  }

  private static boolean isSaid(PairView view, List<Word> words, int i, String text) {
    String word = words.get(i).text().toLowerCase(Locale.ROOT);
    String next = i + 1 < words.size() ? words.get(i + 1).text().toLowerCase(Locale.ROOT) : "";
    int end = words.get(i).span().end();
    boolean closes = end >= text.length() || ",.".indexOf(text.charAt(end)) >= 0;
    boolean says =
        SAID.contains(word) || THAT_SAID.contains(word) && (next.equals("that") || closes);
    if (!says) {
      return false;
    }
    List<Word> before = SpeakerPhrase.before(words, i, text);
    Word last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null && isSpeaker(view, last);
  }

  private static boolean isSpeaker(PairView view, Word word) {
    return PRONOUNS.contains(word.text().toLowerCase(Locale.ROOT))
        || !Speakers.in(word.lemmas()).isEmpty()
        || word.isOneOf(GENERAL)
        || word.isCapitalized() && !word.stop() && !view.vocabulary().isOrdinaryWord(word.text());
  }

  private static boolean isSpeech(PairView view, SourceWord word) {
    String text = view.pair().source().article().text();
    boolean that =
        THAT.matcher(text).region(word.span().end(), text.length()).lookingAt(); // קבע כי
    return word.token().candidates().stream()
        .filter(c -> c.weight() >= LIKELY)
        .flatMap(c -> c.senses().stream())
        .flatMap(s -> view.vocabulary().words(s, 0, 0).stream())
        .anyMatch(
            w ->
                Attributions.isSpeech(w.lemmas())
                    || that && Attributions.isSpeechBeforeThat(w.lemmas()));
  }

  /** Whether the source may say that somebody speaks, in any reading, here or beside. */
  private static boolean isTold(PairView view) {
    boolean speech =
        view.sourceWords().stream().anyMatch(w -> isSpeech(view, w))
            || view.translationWords().stream().anyMatch(w -> Attributions.isSpeech(w.lemmas()));
    if (speech) {
      return true;
    }
    List<Segment> all = view.pair().source().segments();
    List<Segment> near = new ArrayList<>(view.sourceSegments());
    int first = near.get(0).id();
    int last = near.get(near.size() - 1).id();
    boolean quoted = near.stream().anyMatch(s -> SPOKEN.matcher(s.text()).find());
    if (first > 0 && all.get(first - 1).block() == near.get(0).block()) {
      near.add(all.get(first - 1));
    }
    if (last + 1 < all.size() && all.get(last + 1).block() == near.get(0).block()) {
      near.add(all.get(last + 1));
    }
    return quoted || near.stream().anyMatch(s -> !Attributions.hebrew(s.text(), 0).isEmpty());
  }
}
