package diptych.compare;

import diptych.compare.Attributions.Said;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Hebrew attribution with the one who speaks, as far as that can be told from how it is written.
 *
 * <pre>
 * [לפי משרד הפנים הטורקי], הרעידה...      behind a preposition, up to a comma or "that"
 * [לדברי הצבא] המחסן הופצץ                 no comma: one word
 * [גורם ביטחוני אמר] כי                     before a verb
 * כך [מסר מושל המחוז]                      behind a verb with nothing before it
 * </pre>
 */
final class AttributionSpan {
  private static final int REACH = 6;
  private static final Pattern PREPOSITION =
      Pattern.compile("^ו?(?:כש|ש)?(?:לדברי|לטענת|לגרסת|להערכת|לפי|על[ -]פי)");
  private static final Pattern PRONOUN =
      Pattern.compile("(?:לדברי|לטענת|לגרסת|להערכת)(?:ו|ה|הם|הן|ם|ן)$");
  private static final Pattern WORD = Pattern.compile("[^\\s,.;:!?\"“”„()—–]+(?:\"[\\p{L}]+)?");

  private AttributionSpan() {}

  /** The span of the attribution and of its speaker. */
  static Span of(Said said, String text) {
    Span span = said.span();
    String own = span.of(text);
    boolean preposition = PREPOSITION.matcher(own).find();
    List<Span> before = preposition || own.startsWith("ש") ? List.of() : before(span, text);
    if (!before.isEmpty()) {
      return new Span(before.get(0).start(), span.end());
    }
    List<Span> behind = PRONOUN.matcher(own).find() ? List.of() : behind(span, text);
    return behind.isEmpty() ? span : new Span(span.start(), behind.get(behind.size() - 1).end());
  }

  private static List<Span> before(Span span, String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(0, span.start());
    int last = 0;
    while (matcher.find()) {
      if (isBroken(text, last, matcher.start())) {
        words.clear();
      }
      words.add(new Span(matcher.start(), matcher.end()));
      last = matcher.end();
    }
    boolean broken =
        isBroken(text, last, span.start())
            || words.size() > REACH
            || !words.isEmpty() && words.get(words.size() - 1).of(text).equals("כך");
    return broken ? List.of() : words;
  }

  private static boolean isBroken(String text, int from, int to) {
    return SpeakerPhrase.BREAK.matcher(text.substring(from, to)).find();
  }

  /** Up to a mark, "that", or the end; one word if none of these is near. */
  private static List<Span> behind(Span span, String text) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.end(), text.length());
    int last = span.end();
    while (matcher.find()) {
      boolean ends = isBroken(text, last, matcher.start()) || SpeakerPhrase.opens(matcher.group());
      if (ends) {
        return words;
      }
      if (words.size() == REACH) {
        return words.subList(0, 1);
      }
      words.add(new Span(matcher.start(), matcher.end()));
      last = matcher.end();
    }
    return words;
  }
}
