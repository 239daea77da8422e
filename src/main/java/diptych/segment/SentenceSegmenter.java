package diptych.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import diptych.model.Article;
import diptych.model.Block;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts articles into sentences: ICU's rules propose, {@link SentenceRules} of the language refuse
 * where an abbreviation, an initial, a number or a quotation goes on. Every block gives at least
 * one segment. Safe for concurrent use.
 */
public final class SentenceSegmenter implements Segmenter {
  @Override
  public Edition segment(Article article) {
    SentenceRules rules = SentenceRules.of(article.language());
    BreakIterator breaks =
        BreakIterator.getSentenceInstance(ULocale.forLanguageTag(article.language()));
    List<Segment> segments = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i).span();
      for (Span span : split(block.of(article.text()), breaks, rules)) {
        Span place = span.shift(block.start());
        segments.add(new Segment(segments.size(), place, i, place.of(article.text())));
      }
    }
    return new Edition(article, segments);
  }

  /** The sentences of one block, without the white space between them. */
  static List<Span> split(String text, BreakIterator breaks, SentenceRules rules) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int end : Proposals.of(text, breaks)) {
      if (end == text.length() || rules.allows(text, start, end)) {
        Span span = trimmed(text, start, end);
        if (!span.isEmpty()) {
          spans.add(span);
        }
        start = end;
      }
    }
    return spans;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
