package diptych.translate;

import diptych.model.Failure;
import diptych.model.LanguagePair;
import diptych.model.Translated;
import diptych.model.Translation;
import diptych.model.Unavailable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Asks engines in turn: each gets the segments that those before it left untranslated. Every
 * translation carries the name of the engine that made it.
 */
public final class ChainTranslator implements Translator {
  private final List<Translator> engines;
  private final Consumer<String> notices;

  /**
   * A chain of at least one engine.
   *
   * @param engines in the order they are asked
   * @param notices told when an engine could do nothing and the next one was asked instead
   */
  public ChainTranslator(List<Translator> engines, Consumer<String> notices) {
    if (engines.isEmpty()) {
      throw new IllegalArgumentException("a chain without engines");
    }
    this.engines = List.copyOf(engines);
    this.notices = notices;
  }

  /** {@code deepl,lexicon}. */
  @Override
  public String name() {
    return engines.stream().map(Translator::name).collect(Collectors.joining(","));
  }

  @Override
  public boolean supports(LanguagePair pair) {
    return engines.stream().anyMatch(engine -> engine.supports(pair));
  }

  @Override
  public List<Translation> translate(LanguagePair pair, List<String> segments) throws Failure {
    return translate(pair, segments, standIn -> {});
  }

  @Override
  public List<Translation> translate(
      LanguagePair pair, List<String> segments, Consumer<StandIn> standIns) throws Failure {
    Links links = new Links(segments, notices);
    for (Translator engine : engines) {
      if (!links.isComplete() && engine.supports(pair)) {
        links.ask(engine, pair);
      }
    }
    List<Translation> result = links.result(name(), pair);
    links.standIns().forEach(standIns);
    return result;
  }

  /** Configured if all are; answers if one does. */
  @Override
  public Status status() {
    List<Status> all = engines.stream().map(Translator::status).toList();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      lines.add(engines.get(i).name() + ": " + all.get(i).message());
    }
    return new Status(
        all.stream().allMatch(Status::configured),
        all.stream().anyMatch(Status::answers),
        String.join("; ", lines));
  }

  /** What one call has so far. */
  private static final class Links {
    private final List<String> segments;
    private final List<Translation> answers;
    private final List<Set<String>> reasons;
    private final boolean[] retryable;
    private final List<Failure> failures = new ArrayList<>();
    private final Consumer<String> notices;
    private final Map<String, Gaps> gaps = new LinkedHashMap<>();
    private boolean asked;

    /** What an engine could not do now but may do at another time. */
    private record Gaps(String reason, Set<Integer> segments) {}

    Links(List<String> segments, Consumer<String> notices) {
      this.segments = segments;
      this.notices = notices;
      this.answers = new ArrayList<>();
      this.reasons = new ArrayList<>();
      this.retryable = new boolean[segments.size()];
      for (int i = 0; i < segments.size(); i++) {
        answers.add(new Unavailable("Not asked.", true));
        reasons.add(new LinkedHashSet<>());
      }
    }

    boolean isComplete() {
      return answers.stream().allMatch(Translated.class::isInstance);
    }

    void ask(Translator engine, LanguagePair pair) {
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < answers.size(); i++) {
        if (answers.get(i) instanceof Unavailable) {
          open.add(i);
        }
      }
      try {
        List<Translation> got = engine.translate(pair, open.stream().map(segments::get).toList());
        asked = true;
        for (int k = 0; k < open.size(); k++) {
          take(engine.name(), open.get(k), got.get(k));
        }
      } catch (Failure e) {
        notices.accept(e.getMessage());
        failures.add(e);
        boolean again = e.category() != Failure.Category.SKIP;
        open.forEach(i -> note(engine.name(), i, e.getMessage(), again));
      }
    }

    private void take(String engine, int index, Translation answer) {
      if (answer instanceof Unavailable none) {
        note(engine, index, none.reason(), none.retryable());
      } else {
        answers.set(index, answer);
      }
    }

    private void note(String engine, int index, String reason, boolean again) {
      if (again) {
        gaps.computeIfAbsent(engine, e -> new Gaps(reason, new LinkedHashSet<>()))
            .segments()
            .add(index);
      }
      reasons.get(index).add(reason);
      retryable[index] |= again;
    }

    List<StandIn> standIns() {
      List<StandIn> all = new ArrayList<>();
      gaps.forEach(
          (engine, left) -> {
            int filled =
                (int)
                    left.segments().stream()
                        .filter(i -> answers.get(i) instanceof Translated)
                        .count();
            if (filled > 0) {
              all.add(new StandIn(engine, filled, left.reason()));
            }
          });
      return all;
    }

    List<Translation> result(String chain, LanguagePair pair) throws Failure {
      if (!asked && !failures.isEmpty()) {
        Failure first = failures.get(0);
        String all =
            failures.stream().map(Failure::getMessage).distinct().collect(Collectors.joining(" "));
        throw new Failure(first.category(), all, first);
      }
      for (int i = 0; i < answers.size(); i++) {
        if (answers.get(i) instanceof Unavailable) {
          String why =
              reasons.get(i).isEmpty()
                  ? "No engine of '" + chain + "' translates " + pair + "."
                  : String.join(" ", reasons.get(i));
          answers.set(i, new Unavailable(why, retryable[i]));
        }
      }
      return List.copyOf(answers);
    }
  }
}
