package diptych.route;

import diptych.model.ArticlePair;
import diptych.model.Edition;
import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Segment;
import diptych.model.Translation;
import diptych.model.Unavailable;
import diptych.translate.StandIn;
import diptych.translate.Translator;
import java.util.ArrayList;
import java.util.List;

/**
 * Has one side of a pair translated, or both. What could not be translated becomes a warning; a
 * pair of which nothing could be translated is a {@link Failure}, never a report.
 */
final class PairTranslator {
  private static final String NONE = "none";

  private final TranslatorFinder translators;

  PairTranslator(TranslatorFinder translators) {
    this.translators = translators;
  }

  TranslatedPair translate(Edition source, Edition target, Options options) throws Failure {
    if (!isNeeded(source.language(), target.language())) {
      return untranslated(source, target, List.of());
    }
    Translator translator = translators.expectTranslator(options.translator());
    if (translator.name().equals(NONE)) {
      return untranslated(
          source,
          target,
          List.of(
              "Nothing was translated: the editions are compared by numbers, names and lengths"
                  + " only."));
    }
    LanguagePair forward = new LanguagePair(source.language(), target.language());
    List<LanguagePair> directions = directions(forward, options.direction(), translator);
    if (directions.isEmpty()) {
      return untranslated(source, target, List.of(unknownPair(translator, forward, options)));
    }
    return translated(source, target, directions, translator, options);
  }

  private static TranslatedPair translated(
      Edition source,
      Edition target,
      List<LanguagePair> directions,
      Translator translator,
      Options options)
      throws Failure {
    Missing missing = new Missing();
    if (options.direction() == Options.Direction.BOTH && directions.size() == 1) {
      missing.warnings.add(
          "%s cannot do %s: the pair was translated one way only (%s)."
              .formatted(translator.name(), directions.get(0).reverse(), directions.get(0)));
    }
    List<Translation> forward = List.of();
    List<Translation> back = List.of();
    for (LanguagePair direction : directions) {
      boolean isForward = direction.source().equals(source.language());
      List<Translation> made = missing.count(isForward ? source : target, direction, translator);
      if (isForward) {
        forward = made;
      } else {
        back = made;
      }
    }
    return new TranslatedPair(
        new ArticlePair(source, target, forward, back),
        translator.name(),
        directions.get(0),
        missing.warnings,
        !missing.retryable);
  }

  /** Whether texts in these languages can only be compared by a translation. */
  static boolean isNeeded(String left, String right) {
    return !LanguagePair.primary(left).equals(LanguagePair.primary(right));
  }

  private static TranslatedPair untranslated(
      Edition source, Edition target, List<String> warnings) {
    ArticlePair pair = new ArticlePair(source, target, List.of(), List.of());
    return new TranslatedPair(pair, NONE, null, warnings, true);
  }

  /** The directions to translate, the main one first; empty if the engine knows none of them. */
  private static List<LanguagePair> directions(
      LanguagePair forward, Options.Direction wanted, Translator translator) {
    boolean towardsSource = LanguagePair.primary(forward.source()).equals("en");
    LanguagePair first = towardsSource ? forward.reverse() : forward;
    List<LanguagePair> candidates =
        switch (wanted) {
          case FORWARD -> List.of(forward);
          case BACK -> List.of(forward.reverse());
          case AUTO, BOTH -> List.of(first, first.reverse());
        };
    List<LanguagePair> known = candidates.stream().filter(translator::supports).toList();
    return wanted == Options.Direction.AUTO && known.size() > 1 ? known.subList(0, 1) : known;
  }

  private static String unknownPair(Translator translator, LanguagePair pair, Options options) {
    String which =
        switch (options.direction()) {
          case FORWARD -> pair.toString();
          case BACK -> pair.reverse().toString();
          case AUTO, BOTH -> pair + " or " + pair.reverse();
        };
    return "Nothing was translated: "
        + translator.name()
        + " cannot do "
        + which
        + ", so the editions are compared by numbers, names and lengths only. Choose an engine that"
        + " can with --translator; 'diptych translators' lists them.";
  }

  /** Counts what is missing. */
  private static final class Missing {
    private final List<String> warnings = new ArrayList<>();
    private boolean retryable;

    List<Translation> count(Edition edition, LanguagePair direction, Translator translator)
        throws Failure {
      List<String> texts = edition.segments().stream().map(Segment::text).toList();
      List<Translation> made =
          translator.translate(
              direction, texts, standIn -> note(edition, direction, standIn, texts.size()));
      if (made.size() != texts.size()) {
        throw new Failure(
            Failure.Category.SKIP,
            "%s returned %d translations for %d segments of %s (%s); nothing was compared."
                .formatted(translator.name(), made.size(), texts.size(), edition.id(), direction));
      }
      List<Unavailable> gaps = new ArrayList<>();
      for (Translation translation : made) {
        if (translation instanceof Unavailable gap) {
          gaps.add(gap);
        }
      }
      if (!gaps.isEmpty()) {
        note(edition, direction, translator, gaps, made.size());
      }
      return made;
    }

    private void note(Edition edition, LanguagePair direction, StandIn standIn, int all) {
      retryable = true;
      warnings.add(
          "%d of %d sentences of %s (%s) are not by %s but by the next translator: %s"
              .formatted(
                  standIn.segments(),
                  all,
                  edition.id(),
                  direction,
                  standIn.engine(),
                  standIn.reason()));
    }

    private void note(
        Edition edition,
        LanguagePair direction,
        Translator translator,
        List<Unavailable> gaps,
        int all)
        throws Failure {
      boolean again = gaps.stream().anyMatch(Unavailable::retryable);
      String reason = gaps.get(0).reason();
      if (gaps.size() == all) {
        throw new Failure(
            again ? Failure.Category.RETRY : Failure.Category.SKIP,
            "%s translated nothing of %s (%s): %s"
                .formatted(translator.name(), edition.id(), direction, reason));
      }
      retryable |= again;
      warnings.add(
          ("%d of %d sentences of %s are not translated (%s), so there differences can be missing"
                  + " and what is said is unsure: %s")
              .formatted(gaps.size(), all, edition.id(), direction, reason));
    }
  }
}
