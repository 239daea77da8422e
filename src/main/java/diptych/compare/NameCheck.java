package diptych.compare;

import diptych.model.DifferenceType;
import diptych.model.Severity;
import diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
  private static final Set<String> TITLES =
      Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lord", "Lady", "Prof", "Gen", "Oh", "Jr");

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
      Span span = new Span(name.get(0).span().start(), name.get(name.size() - 1).span().end());
      List<Word> replaced =
          missing.stream()
              .filter(m -> name.stream().anyMatch(w -> places.isSamePlace(w, m)))
              .toList();
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
      if (there.isEmpty() || isAcronym(view, name) || isNearSpelling(text(name), there)) {
        findings.add(
            new Finding(
                Severity.LOW,
                List.of(),
                List.of(span),
                "%s names %s, which %s does not have here."
                    .formatted(view.targetName(), view.targetText(span), view.sourceName())));
      } else {
        List<Span> source =
            view.isReadable()
                ? view.sourceSpans(replaced)
                : unread.stream().map(SourceWord::span).toList();
        findings.add(
            new Finding(
                Severity.HIGH,
                source,
                List.of(span),
                "%s names %s where %s has %s."
                    .formatted(
                        view.targetName(), view.targetText(span), view.sourceName(), there)));
      }
    }
    return findings;
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
        || name.stream().allMatch(w -> view.vocabulary().isOrdinaryWord(w.text()));
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
        && !TITLES.contains(word.text());
  }

  /** Capitalized words of the translation that the target lacks. */
  private static List<Word> missing(PairView view) {
    return view.translationWords().stream()
        .filter(w -> isName(view, w) && !view.support().isCovered(w))
        .filter(w -> !(w.initial() && view.vocabulary().isOrdinaryWord(w.text())))
        .toList();
  }

  /** Names of a source that nobody translated, which the target lacks. */
  private static List<SourceWord> unread(PairView view) {
    return view.sourceWords().stream()
        .filter(w -> w.name() && !view.support().isCovered(w) && w.text().length() >= LEAST_LETTERS)
        .toList();
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
