package diptych.compare;

import diptych.language.quantity.Unit;
import diptych.model.DifferenceType;
import diptych.model.GlossToken;
import diptych.model.Severity;
import diptych.model.Span;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People, places and bodies that are somebody else in the other edition.
 *
 * <pre>
 * נשיא רוסיה ולדימיר פוטין → Russian President Vladimir Putin      nothing
 * זלנסקי                  → Zelenskyy, Zelensky                   nothing: another spelling
 * הוועד האולימפי           → the IOC                              nothing: its initials
 * בטורקיה                 → in Greece                             high
 * </pre>
 *
 * A name of the target counts as different if no word of the source can be spelled so, no reading
 * of a source word and no word of the translation means it, and the source has a name in the same
 * place that the target lacks.
 */
final class NameCheck implements Check {
  private static final int LEAST_LETTERS = 3;
  private static final int MOST_WORDS = 4;
  private static final int LEAST_STEM = 4;
  static final Set<String> TITLES =
      Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lord", "Lady", "Prof", "Gen", "Oh", "Jr");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** Days and months are the business of the check of dates. */
  private static final Set<String> CALENDAR =
      Stream.of(
              DateFormatSymbols.getInstance(Locale.ENGLISH).getWeekdays(),
              DateFormatSymbols.getInstance(Locale.ENGLISH).getMonths())
          .flatMap(Arrays::stream)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public DifferenceType type() {
    return DifferenceType.NAME;
  }

  @Override
  public List<Finding> check(PairView view) {
    List<Finding> findings = new ArrayList<>();
    Neighbourhood places = new Neighbourhood(view);
    List<Word> missing = missing(view);
    for (List<Word> name : extra(view)) {
      Span span = spanOf(name);
      Span shown = new Span(span.start(), name.get(name.size() - 1).bareSpan().end());
      List<Word> replaced = inSlot(view, span);
      if (replaced.isEmpty()) {
        replaced =
            missing.stream()
                .filter(m -> name.stream().anyMatch(w -> places.isSamePlace(w, m)))
                .toList();
      }
      List<SourceWord> unread =
          view.isReadable()
              ? List.of()
              : unread(view).stream()
                  .filter(u -> name.stream().anyMatch(w -> places.isSamePlace(w, u)))
                  .toList();
      String there =
          view.isReadable()
              ? text(replaced)
              : unread.stream().map(SourceWord::text).collect(Collectors.joining(" "));
      boolean unclear =
          there.isEmpty()
              || isAcronym(view, name)
              || isNearSpelling(text(name), there)
                  && !view.vocabulary().areOtherNames(text(name), there)
              || isSeat(view, text(name), replaced, unread)
              || !view.isReadable() && (isOrdinary(view, name) || isOtherKind(view, name, unread))
              || name.stream().allMatch(view.support()::soundsLike);
      if (unclear) {
        findings.add(
            new Finding(
                Severity.LOW,
                List.of(),
                List.of(shown),
                "%s names %s, which %s does not have here."
                    .formatted(view.targetName(), view.targetText(shown), view.sourceName())));
      } else {
        List<Span> source =
            view.isReadable()
                ? view.sourceSpans(replaced)
                : unread.stream().map(SourceWord::span).toList();
        findings.add(
            new Finding(
                Severity.HIGH,
                source,
                List.of(shown),
                "%s names %s where %s has %s."
                    .formatted(
                        view.targetName(), view.targetText(shown), view.translationName(), there)));
      }
    }
    return findings;
  }

  /**
   * A capital may stand for its country and the other way round, a member of a body for the body.
   */
  private static boolean isSeat(
      PairView view, String name, List<Word> replaced, List<SourceWord> unread) {
    return isSeat(view, name, text(replaced))
        || unread.stream()
            .flatMap(u -> u.token().candidates().stream())
            .flatMap(c -> c.senses().stream())
            .anyMatch(sense -> isSeat(view, name, sense));
  }

  private static boolean isSeat(PairView view, String name, String other) {
    return view.vocabulary().isIn(name, other) || view.vocabulary().isIn(other, name);
  }

  /**
   * With a lexicon only, places are weak evidence: a name known to a dictionary is held only
   * against names known to it, and neither initials nor a longer or shorter form are held against
   * anything.
   */
  private static boolean isOtherKind(PairView view, List<Word> name, List<SourceWord> unread) {
    String text = text(name);
    boolean initials = text.equals(text.toUpperCase(Locale.ROOT));
    boolean known = name.stream().anyMatch(w -> view.vocabulary().isKnownName(w.text()));
    return initials
        || unread.stream()
            .flatMap(u -> u.token().candidates().stream().limit(1))
            .flatMap(c -> c.senses().stream())
            .anyMatch(
                sense ->
                    view.vocabulary().isKnownName(sense) && !known
                        || sense.regionMatches(true, 0, text, 0, LEAST_STEM));
  }

  private static String text(List<Word> words) {
    return words.stream().map(Word::text).distinct().collect(Collectors.joining(" "));
  }

  /** Runs of capitalized words of the target that nothing in the source supports. */
  private static List<List<Word>> extra(PairView view) {
    List<List<Word>> names = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    for (Word word : view.targetWords()) {
      boolean extra =
          isName(view, word) && !view.support().isSupported(word) && !isDate(view, word);
      boolean adjacent =
          !run.isEmpty() && word.span().start() - run.get(run.size() - 1).span().end() == 1;
      if (!run.isEmpty() && !(extra && adjacent)) {
        names.add(List.copyOf(run));
        run.clear();
      }
      if (extra) {
        run.add(word);
      }
    }
    if (!run.isEmpty()) {
      names.add(List.copyOf(run));
    }
    names.removeIf(name -> isUnclear(view, name));
    return names;
  }

  private static boolean isUnclear(PairView view, List<Word> name) {
    return view.namesSame(text(name))
        || isOrdinary(view, name)
            && !(name.stream().allMatch(w -> isSurelyName(view, w))
                && (!view.isReadable() || !inSlot(view, spanOf(name)).isEmpty()));
  }

  private static boolean isOrdinary(PairView view, List<Word> name) {
    return name.stream().allMatch(w -> view.vocabulary().isOrdinaryWord(w.text()));
  }

  private static boolean isSurelyName(PairView view, Word word) {
    return isName(view, word)
        && (!view.vocabulary().isOrdinaryWord(word.text())
            || !word.initial() && view.vocabulary().isKnownName(word.text()));
  }

  /** Whether the target lacks the word, or what it has stands for another of the translation. */
  private static boolean isLeftOver(PairView view, Word word) {
    return view.targetWords().stream()
        .filter(t -> view.support().translationOf(t).contains(word))
        .allMatch(
            t ->
                !t.text().equals(word.text())
                    && view.support().translationOf(t).stream()
                        .anyMatch(w -> !w.equals(word) && w.text().equals(t.text())));
  }

  /** The name that the translation has in the very slot of a target name, wherever else it is. */
  private static List<Word> inSlot(PairView view, Span name) {
    List<Word> words = view.translationWords();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
        if (!isSurelyName(view, words.get(to)) || !isLeftOver(view, words.get(to))) {
          break;
        }
        List<Word> run = words.subList(from, to + 1);
        if (view.slots().sides(name, spanOf(run)) == 2) {
          return run;
        }
      }
    }
    return List.of();
  }

  private static Span spanOf(List<Word> words) {
    return new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
  }

  /** Machines spell names by ear: Lemio for Lemieux. */
  private static boolean isNearSpelling(String name, String other) {
    String one = name.toLowerCase(Locale.ROOT).replace(" ", "");
    String two = other.toLowerCase(Locale.ROOT).replace(" ", "");
    int limit = Math.max(one.length(), two.length()) / 2 + 1;
    return Edits.distance(one, two, limit) < limit;
  }

  /** Monday and April are no names. */
  private static boolean isDate(PairView view, Word word) {
    return view.targetDates().stream().anyMatch(d -> d.span().overlaps(word.span()));
  }

  private static boolean isName(PairView view, Word word) {
    return word.isCapitalized()
        && !word.stop()
        && word.text().length() > 1
        && !TITLES.contains(word.text())
        && !CURRENCIES.contains(word.text())
        && !Unit.isNamed(word.text())
        && !CALENDAR.contains(word.text());
  }

  /** Capitalized words of the translation that the target lacks. */
  private static List<Word> missing(PairView view) {
    return view.translationWords().stream()
        .filter(w -> isName(view, w) && !view.support().isCovered(w))
        .filter(w -> !(w.initial() && view.vocabulary().isOrdinaryWord(w.text())))
        .toList();
  }

  /** Names of a source that nobody translated, which the target lacks or has less often. */
  private static List<SourceWord> unread(PairView view) {
    return view.sourceWords().stream()
        .filter(w -> w.text().length() >= LEAST_LETTERS && isListedName(view, w))
        .filter(w -> isLeftOver(view, w))
        .toList();
  }

  /** Whether the lexicon has it for a name, or for the adjective of one; sound alone misleads. */
  private static boolean isListedName(PairView view, SourceWord word) {
    if (word.token().candidates().isEmpty()) {
      return false;
    }
    GlossToken.Candidate first = word.token().candidates().get(0);
    return first.origin() != GlossToken.Origin.TRANSLITERATION
        && !first.senses().isEmpty()
        && Character.isUpperCase(first.senses().get(0).codePointAt(0))
        && !CALENDAR.contains(first.senses().get(0));
  }

  private static boolean isLeftOver(PairView view, SourceWord word) {
    long there =
        view.targetWords().stream().filter(t -> view.support().sourceOf(t).contains(word)).count();
    long here = view.sourceWords().stream().filter(w -> w.lemmas().equals(word.lemmas())).count();
    return there < here;
  }

  /** Whether a word in capitals may be the initials of words of the translation. */
  private static boolean isAcronym(PairView view, List<Word> name) {
    String text = name.get(0).text().replace(".", "");
    if (name.size() > 1 || text.length() < 2 || !text.equals(text.toUpperCase(Locale.ROOT))) {
      return false;
    }
    String initials =
        view.translationWords().stream()
            .filter(w -> !w.stop() || w.isCapitalized())
            .map(w -> w.text().substring(0, 1).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());
    return initials.contains(text) || view.sourceWords().stream().anyMatch(w -> spells(w, text));
  }

  private static boolean spells(SourceWord word, String acronym) {
    return word.token().candidates().stream()
        .flatMap(c -> c.senses().stream())
        .anyMatch(
            sense -> {
              StringBuilder initials = new StringBuilder();
              for (String part : sense.split(" ")) {
                if (!part.isEmpty() && !part.equals("of") && !part.equals("the")) {
                  initials.append(Character.toUpperCase(part.charAt(0)));
                }
              }
              return initials.length() > 1 && initials.toString().equals(acronym);
            });
  }
}
