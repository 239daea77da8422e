package diptych.compare;

import diptych.model.Edition;
import diptych.model.Passage;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes passages of an edition from tokens: neighbours are one span. */
final class Passages {
  private Passages() {}

  /**
   * The passage of some tokens of a list.
   *
   * @param tokens the words, in text order
   * @param all the tokens they are from
   * @param gap where they would stand in {@code all}, if there are none
   */
  static Passage of(Edition edition, List<Token> tokens, List<Token> all, int gap) {
    String text = edition.article().text();
    if (tokens.isEmpty()) {
      return gap(all, gap);
    }
    List<Span> spans = new ArrayList<>();
    Token before = null;
    int start = -1;
    for (Token token : tokens) {
      boolean joins =
          before != null
              && before.segment() == token.segment()
              && text.substring(before.span().end(), token.span().start()).isBlank();
      if (before != null && !joins) {
        spans.add(new Span(start, before.span().end()));
      }
      start = joins ? start : token.span().start();
      before = token;
    }
    if (before != null) {
      spans.add(new Span(start, before.span().end()));
    }
    return new Passage(
        tokens.stream().map(Token::segment).distinct().sorted().toList(), spans, text(spans, text));
  }

  /** The place before a token: an empty span behind the word before it. */
  private static Passage gap(List<Token> all, int at) {
    if (all.isEmpty()) {
      return Passage.EMPTY;
    }
    Token beside = all.get(at > 0 ? at - 1 : 0);
    int place = at > 0 ? beside.span().end() : beside.span().start();
    return new Passage(List.of(beside.segment()), List.of(new Span(place, place)), "");
  }

  private static String text(List<Span> spans, String text) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
  }
}
