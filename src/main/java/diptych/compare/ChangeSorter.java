package diptych.compare;

import diptych.compare.TermMentions.Mention;
import diptych.language.quantity.DateMention;
import diptych.language.quantity.NumberMention;
import diptych.language.quantity.NumberMention.Form;
import diptych.model.ArticlePair;
import diptych.model.DifferenceType;
import diptych.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes an edit apart by what its words are: dates against dates, numbers against numbers, names,
 * watched terms, negations; what is left is an omission, an addition or a rewording.
 *
 * <p>Severity is high where both sides have a date, number or name and they contradict each other,
 * and for a negation; medium where one side lacks a word that carries content, or has another; low
 * for function words, marks, other forms of a word, synonyms, and the same value written otherwise.
 */
final class ChangeSorter {
  /** A run of this many content words is a clause, and told as one whatever it holds. */
  private static final int CLAUSE = 4;

  private static final String SAME_DATE = "The same date is written otherwise.";

  private final ArticlePair pair;
  private final Lexis lexis;
  private final Reading source;
  private final Reading target;
  private final String sourceName;
  private final String targetName;

  ChangeSorter(ArticlePair pair, Lexis lexis, Reading source, Reading target) {
    this.pair = pair;
    this.lexis = lexis;
    this.source = source;
    this.target = target;
    this.sourceName = Names.language(pair.source(), pair.target());
    this.targetName = Names.language(pair.target(), pair.source());
  }

  /** The differences that the tokens of an edit make; each token is in one of them. */
  List<Draft> sort(Region region, Edit edit, List<Token> gone, List<Token> come) {
    Work work = new Work(region, edit, new ArrayList<>(gone), new ArrayList<>(come));
    boolean clause =
        gone.isEmpty() && content(come) >= CLAUSE || come.isEmpty() && content(gone) >= CLAUSE;
    if (!clause) {
      dates(work);
      numbers(work);
      currencies(work);
      terms(work);
      negations(work);
      names(work);
    }
    rest(work);
    return work.drafts;
  }

  /**
   * The same for all tokens of a region that was written anew. Names are told with the rest, and
   * those that others took the place of by its detail.
   */
  List<Draft> sortRewritten(Region region, List<Token> gone, List<Token> come) {
    Edit edit = region.edits().get(0);
    Work work = new Work(region, edit, new ArrayList<>(gone), new ArrayList<>(come));
    dates(work);
    numbers(work);
    currencies(work);
    terms(work);
    negations(work);
    String anew = Rewritten.detail(pair.target(), region.targetSegments().get(0));
    work.add(
        DifferenceType.WORDING,
        Severity.MEDIUM,
        List.copyOf(work.gone),
        List.copyOf(work.come),
        anew + replacedNames(work));
    return work.drafts;
  }

  private String replacedNames(Work work) {
    ReplacedNames names = new ReplacedNames(lexis);
    String was = names.of(work.gone, source.isTitle(work.gone), work.region.target());
    String is = names.of(work.come, target.isTitle(work.come), work.region.source());
    return was.isEmpty() || is.isEmpty()
        ? ""
        : " %s names %s, %s names %s.".formatted(targetName, is, sourceName, was);
  }

  /** An edit from which differences are taken. */
  private final class Work {
    final Region region;
    final Edit edit;
    final List<Token> gone;
    final List<Token> come;
    final List<Draft> drafts = new ArrayList<>();

    Work(Region region, Edit edit, List<Token> gone, List<Token> come) {
      this.region = region;
      this.edit = edit;
      this.gone = gone;
      this.come = come;
    }

    void add(
        DifferenceType type, Severity severity, List<Token> from, List<Token> to, String detail) {
      if (!from.isEmpty() || !to.isEmpty()) {
        drafts.add(draft(type, severity, region, edit, from, to, detail));
        gone.removeAll(from);
        come.removeAll(to);
      }
    }
  }

  private Draft draft(
      DifferenceType type,
      Severity severity,
      Region region,
      Edit edit,
      List<Token> from,
      List<Token> to,
      String detail) {
    return new Draft(
        type,
        severity,
        Passages.of(pair.source(), from, region.source(), edit.sourceStart()),
        Passages.of(pair.target(), to, region.target(), edit.targetStart()),
        detail);
  }

  private long content(List<Token> tokens) {
    return tokens.stream().filter(lexis::isContent).count();
  }

  private void dates(Work work) {
    List<Token> from = filter(work.gone, t -> source.dateAt(t).isPresent());
    List<Token> to = filter(work.come, t -> target.dateAt(t).isPresent());
    boolean amount =
        from.isEmpty() && !mentions(work.gone, source).isEmpty()
            || to.isEmpty() && !mentions(work.come, target).isEmpty();
    if (amount) {
      return; // 700 became 1400, which only looks like a year
    }
    if (from.isEmpty() || to.isEmpty()) {
      boolean there =
          Stream.concat(parts(from, source).stream(), parts(to, target).stream())
              .allMatch(d -> isAsOften(d, work.region));
      work.add(
          there ? DifferenceType.WORDING : DifferenceType.DATE,
          there ? Severity.LOW : Severity.MEDIUM,
          from,
          to,
          there ? SAME_DATE : onlyOne(from, to));
      return;
    }
    List<DateMention> was = parts(from, source);
    List<DateMention> is = parts(to, target);
    boolean same =
        was.stream().allMatch(d -> is.stream().anyMatch(d::agrees))
            && is.stream().allMatch(d -> was.stream().anyMatch(d::agrees));
    work.add(
        same ? DifferenceType.WORDING : DifferenceType.DATE,
        same ? Severity.LOW : Severity.HIGH,
        from,
        to,
        same ? SAME_DATE : has(from, to));
  }

  /** Whether both sides of a region say a part of a date equally often: 6 March, March 6. */
  private boolean isAsOften(DateMention date, Region region) {
    long was = parts(region.source(), source).stream().filter(date::agrees).count();
    long is = parts(region.target(), target).stream().filter(date::agrees).count();
    return was == is;
  }

  private static List<DateMention> parts(List<Token> tokens, Reading reading) {
    return tokens.stream().flatMap(t -> reading.datesAt(t).stream()).distinct().toList();
  }

  private void numbers(Work work) {
    List<NumberMention> from = mentions(work.gone, source);
    List<NumberMention> to = mentions(work.come, target);
    int paired = Math.min(from.size(), to.size());
    for (int i = 0; i < paired; i++) {
      NumberMention a = from.get(i);
      NumberMention b = to.get(i);
      boolean otherMeasure = a.unit().convertsTo(b.unit());
      boolean rounded = (a.approximate() || b.approximate()) && a.isNear(b) && !otherMeasure;
      List<Token> gone = within(work.gone, a);
      List<Token> come = within(work.come, b);
      if (a.agrees(b) && !otherMeasure) {
        work.add(
            DifferenceType.WORDING,
            Severity.LOW,
            gone,
            come,
            "The same number, written otherwise.");
      } else {
        String detail =
            "%s has %s, %s has %s%s."
                .formatted(
                    sourceName,
                    a.span().of(pair.source().article().text()),
                    targetName,
                    b.span().of(pair.target().article().text()),
                    rounded ? ": rounded" : "");
        work.add(DifferenceType.NUMBER, rounded ? Severity.LOW : Severity.HIGH, gone, come, detail);
      }
    }
    for (NumberMention number : from.subList(paired, from.size())) {
      alone(work, number, true);
    }
    for (NumberMention number : to.subList(paired, to.size())) {
      alone(work, number, false);
    }
  }

  /** The sign of a currency or of percent, where the figure beside it stayed. */
  private void currencies(Work work) {
    List<Token> from = filter(work.gone, ChangeSorter::isUnitSign);
    List<Token> to = filter(work.come, ChangeSorter::isUnitSign);
    boolean both = !from.isEmpty() && !to.isEmpty();
    String detail = both ? has(from, to) : "Only one edition has this sign of a unit.";
    work.add(DifferenceType.NUMBER, both ? Severity.HIGH : Severity.MEDIUM, from, to, detail);
  }

  private static boolean isUnitSign(Token token) {
    return token.text().equals("%")
        || Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /** A number that only one side has here; words that may mean something else are no number. */
  private void alone(Work work, NumberMention number, boolean isSource) {
    if (number.form() != Form.LOOSE) {
      List<Token> from = isSource ? within(work.gone, number) : List.of();
      List<Token> to = isSource ? List.of() : within(work.come, number);
      work.add(DifferenceType.NUMBER, Severity.MEDIUM, from, to, onlyOne(from, to));
    }
  }

  private static List<NumberMention> mentions(List<Token> tokens, Reading reading) {
    return tokens.stream().map(reading::numberAt).flatMap(Optional::stream).distinct().toList();
  }

  private static List<Token> within(List<Token> tokens, NumberMention number) {
    return filter(tokens, t -> number.span().overlaps(t.span()));
  }

  /** Watched terms of one concept, used with another stance. */
  private void terms(Work work) {
    for (Token word : List.copyOf(work.gone)) {
      for (Mention was : source.termsAt(word)) {
        for (Token other : List.copyOf(work.come)) {
          for (Mention is : target.termsAt(other)) {
            if (work.gone.contains(word)
                && work.come.contains(other)
                && was.concept().equals(is.concept())
                && !was.variant().stance().equals(is.variant().stance())) {
              work.add(
                  was.concept().type(),
                  was.concept().severity(),
                  filter(work.gone, t -> was.span().overlaps(t.span())),
                  filter(work.come, t -> is.span().overlaps(t.span())),
                  "%s: %s has \"%s\" (%s), %s has \"%s\" (%s)."
                      .formatted(
                          was.concept().name(),
                          sourceName,
                          was.span().of(pair.source().article().text()),
                          was.variant().stance(),
                          targetName,
                          is.span().of(pair.target().article().text()),
                          is.variant().stance()));
            }
          }
        }
      }
    }
    hedges(work);
  }

  /** A word of doubt that was put in or taken out, or that stands in the place of a plain word. */
  private void hedges(Work work) {
    Predicate<Mention> hedge = m -> m.concept().type() == DifferenceType.MODALITY;
    List<Token> from = filter(work.gone, t -> source.termsAt(t).stream().anyMatch(hedge));
    List<Token> to = filter(work.come, t -> target.termsAt(t).stream().anyMatch(hedge));
    if (from.isEmpty() == to.isEmpty()) {
      return;
    }
    List<Token> was = from.isEmpty() ? plain(work.gone, source) : from;
    List<Token> is = to.isEmpty() ? plain(work.come, target) : to;
    String detail = was.isEmpty() || is.isEmpty() ? onlyOne(was, is) : has(was, is);
    work.add(DifferenceType.MODALITY, Severity.MEDIUM, was, is, detail);
  }

  /**
   * The one content word of an edit that is neither date nor number nor name, or its only word
   * (could → would); empty if several.
   */
  private List<Token> plain(List<Token> tokens, Reading reading) {
    List<Token> words = filter(tokens, Token::isWord);
    if (words.size() == 1 && !lexis.isNegation(words.get(0)) && !isFigure(words.get(0), reading)) {
      return words;
    }
    List<Token> plain = filter(tokens, t -> lexis.isContent(t) && !isFigure(t, reading));
    return plain.size() == 1 ? plain : List.of();
  }

  private boolean isFigure(Token token, Reading reading) {
    return lexis.isName(token)
        || reading.dateAt(token).isPresent()
        || reading.numberAt(token).isPresent();
  }

  private void negations(Work work) {
    List<Token> from = filter(work.gone, lexis::isNegation);
    List<Token> to = filter(work.come, lexis::isNegation);
    if (from.size() != to.size()) {
      boolean isSource = from.size() > to.size();
      // "didn't" became "did", "without" became "with", "not" became "hardly": one difference.
      boolean alone =
          content(work.gone) + content(work.come) == 0
              || Token.words(work.gone) == 1 && Token.words(work.come) == 1;
      work.add(
          DifferenceType.NEGATION,
          Severity.HIGH,
          alone ? List.copyOf(work.gone) : from,
          alone ? List.copyOf(work.come) : to,
          "%s denies what %s does not."
              .formatted(isSource ? sourceName : targetName, isSource ? targetName : sourceName));
    }
  }

  private void names(Work work) {
    List<Token> from = filter(work.gone, lexis::isName);
    List<Token> to = filter(work.come, lexis::isName);
    boolean title = source.isTitle(from) || target.isTitle(to);
    if (from.isEmpty()
        || to.isEmpty()
        || title && from.stream().allMatch(lexis::isOrdinary)
        || title && to.stream().allMatch(lexis::isOrdinary)) {
      return;
    }
    String a = from.stream().map(Token::key).collect(Collectors.joining());
    String b = to.stream().map(Token::key).collect(Collectors.joining());
    boolean spelling = Edits.areSpelledAlike(a, b);
    work.add(
        DifferenceType.NAME,
        spelling ? Severity.LOW : Severity.HIGH,
        from,
        to,
        has(from, to) + (spelling ? " It may be another spelling." : ""));
  }

  private void rest(Work work) {
    List<Token> from = List.copyOf(work.gone);
    List<Token> to = List.copyOf(work.come);
    boolean words = from.stream().anyMatch(Token::isWord);
    boolean others = to.stream().anyMatch(Token::isWord);
    if (words && others) {
      reworded(work, from, to);
    } else if (content(from) > 0) {
      work.add(DifferenceType.OMISSION, Severity.MEDIUM, from, to, onlyOne(from, to));
    } else if (content(to) > 0) {
      work.add(DifferenceType.ADDITION, Severity.MEDIUM, from, to, onlyOne(from, to));
    } else {
      String detail = words || others ? "Function words differ." : "Punctuation differs.";
      work.add(DifferenceType.WORDING, Severity.LOW, from, to, detail);
    }
  }

  private void reworded(Work work, List<Token> from, List<Token> to) {
    List<Token> a = filter(from, lexis::isContent);
    List<Token> b = filter(to, lexis::isContent);
    boolean opposite = a.stream().anyMatch(x -> b.stream().anyMatch(y -> lexis.opposite(x, y)));
    boolean faithful =
        a.stream().allMatch(x -> b.stream().anyMatch(y -> lexis.related(x, y)))
            && b.stream().allMatch(y -> a.stream().anyMatch(x -> lexis.related(x, y)));
    boolean quoted =
        from.stream().filter(Token::isWord).allMatch(source::isQuoted)
            && to.stream().filter(Token::isWord).allMatch(target::isQuoted);
    Severity severity =
        faithful ? Severity.LOW : opposite && quoted ? Severity.HIGH : Severity.MEDIUM;
    work.add(
        quoted ? DifferenceType.QUOTATION : DifferenceType.WORDING,
        severity,
        from,
        to,
        (quoted ? "Inside the quotation " : "") + has(from, to));
  }

  /** Quotation marks that were put in or taken out. */
  Draft quotationMarks(Region region, Edit edit, List<Token> gone, List<Token> come) {
    boolean same = gone.size() == come.size();
    String detail =
        same
            ? "Quotation marks stand in another place."
            : gone.size() > come.size()
                ? "%s quotes words that %s does not quote.".formatted(sourceName, targetName)
                : "%s quotes words that %s does not quote.".formatted(targetName, sourceName);
    return draft(
        same ? DifferenceType.WORDING : DifferenceType.QUOTATION,
        same ? Severity.LOW : Severity.MEDIUM,
        region,
        edit,
        gone,
        come,
        detail);
  }

  private static List<Token> filter(List<Token> tokens, Predicate<Token> which) {
    return tokens.stream().filter(which).toList();
  }

  private String has(List<Token> from, List<Token> to) {
    return "%s has \"%s\" where %s has \"%s\"."
        .formatted(targetName, text(to), sourceName, text(from));
  }

  private String onlyOne(List<Token> from, List<Token> to) {
    return to.stream().noneMatch(Token::isWord)
        ? "Only %s has \"%s\".".formatted(sourceName, text(from))
        : "Only %s has \"%s\".".formatted(targetName, text(to));
  }

  private static String text(List<Token> tokens) {
    StringBuilder out = new StringBuilder();
    Token before = null;
    for (Token token : tokens) {
      boolean near = before != null && before.span().end() == token.span().start();
      out.append(before == null || near ? "" : " ").append(token.text());
      before = token;
    }
    return out.toString();
  }
}
