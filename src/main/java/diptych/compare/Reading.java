package diptych.compare;

import diptych.compare.TermMentions.Mention;
import diptych.language.Glosser;
import diptych.language.quantity.DateMention;
import diptych.language.quantity.DateReader;
import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberReader;
import diptych.model.DifferenceType;
import diptych.model.Edition;
import diptych.model.Segment;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, dates, watched terms and quotations of an edition, found segment by segment when
 * they are asked for. Spans are those of the article's text. Not thread safe.
 */
final class Reading {
  private static final Set<DifferenceType> TERM_TYPES =
      Set.of(DifferenceType.TERM, DifferenceType.MODALITY);

  /** In titles shorter words may be small. */
  private static final int WEIGHT = 4;

  private final Edition edition;
  private final NumberReader numbers;
  private final DateReader dates;
  private final TermMentions terms;
  private final Vocabulary vocabulary;
  private final @Nullable Glosser glosser;
  private final Map<Integer, Found> found = new HashMap<>();

  private record Found(
      List<NumberMention> numbers,
      List<DateMention> dates,
      List<Mention> terms,
      List<Span> quotations,
      boolean title) {}

  /**
   * @param terms terms to watch
   * @param glosser from the edition's language into English, null if there is none
   */
  Reading(Edition edition, TermList terms, @Nullable Glosser glosser) {
    this.edition = edition;
    this.numbers = new NumberReader(edition.language());
    this.dates = new DateReader(edition.language());
    this.terms = new TermMentions(terms, edition.language(), TERM_TYPES);
    this.vocabulary =
        new Vocabulary(glosser == null ? edition.language() : glosser.pair().target());
    this.glosser = glosser;
  }

  private Found of(int segment) {
    return found.computeIfAbsent(segment, s -> read(edition.segments().get(s)));
  }

  private Found read(Segment segment) {
    int at = segment.span().start();
    List<NumberMention> numberList = new ArrayList<>();
    for (NumberMention n : numbers.read(segment.text())) {
      if (n.form() != NumberMention.Form.HINT) {
        numberList.add(n.shift(at));
      }
    }
    List<DateMention> dateList = new ArrayList<>();
    for (DateMention d : dates.read(segment.text())) {
      if (d.firm()) {
        dateList.add(d.shift(at));
      }
    }
    List<Mention> mentions;
    if (glosser == null) {
      mentions = terms.inWords(vocabulary.words(segment.text(), at, segment.id()));
    } else {
      List<SourceWord> words =
          glosser.analyze(segment.text()).stream()
              .map(token -> SourceWord.of(token, segment, vocabulary))
              .toList();
      mentions = terms.inSource(words);
    }
    boolean title = isTitleLine(TokenReader.read(List.of(segment)));
    return new Found(numberList, dateList, mentions, quotations(segment), title);
  }

  /** Whether tokens stand in a line that gives every word of weight a capital letter. */
  boolean isTitle(List<Token> tokens) {
    return !tokens.isEmpty() && of(tokens.get(0).segment()).title();
  }

  /** Whether most words of weight of a line have a capital letter. */
  static boolean isTitleLine(List<Token> line) {
    List<Token> words =
        line.stream()
            .filter(t -> t.kind() == Token.Kind.WORD && t.text().length() >= WEIGHT)
            .toList();
    long capitals =
        words.stream().filter(t -> Character.isUpperCase(t.text().codePointAt(0))).count();
    return 2 * capitals > words.size() && !words.isEmpty();
  }

  private static List<Span> quotations(Segment segment) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (Token token : TokenReader.read(List.of(segment))) {
      if (token.kind() == Token.Kind.QUOTE) {
        if (open >= 0) {
          spans.add(new Span(open, token.span().start()));
        }
        open = open >= 0 ? -1 : token.span().end();
      }
    }
    return spans;
  }

  /** The number that a token belongs to, if it is no part of a date. */
  Optional<NumberMention> numberAt(Token token) {
    return of(token.segment()).numbers().stream()
        .filter(n -> n.form() != NumberMention.Form.HINT && n.span().overlaps(token.span()))
        .findFirst();
  }

  Optional<DateMention> dateAt(Token token) {
    return of(token.segment()).dates().stream()
        .filter(d -> d.firm() && d.span().overlaps(token.span()))
        .findFirst();
  }

  /** All parts of dates that a token has: three in 6.3.2024. */
  List<DateMention> datesAt(Token token) {
    return of(token.segment()).dates().stream()
        .filter(d -> d.span().overlaps(token.span()))
        .toList();
  }

  /** Watched terms that a token belongs to; a word can stand for several concepts. */
  List<Mention> termsAt(Token token) {
    return of(token.segment()).terms().stream()
        .filter(m -> m.span().overlaps(token.span()))
        .toList();
  }

  /** Whether a token stands between quotation marks. */
  boolean isQuoted(Token token) {
    return of(token.segment()).quotations().stream().anyMatch(q -> q.contains(token.span()));
  }
}
